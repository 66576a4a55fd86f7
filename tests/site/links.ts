import { globSync } from 'node:fs';
import { site as about } from '../../src/site.ts';

const { repository } = about;

const site = 'https://site.example';
const idsOf = (text: string) => new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));

/** Where the links of a page lead, as addresses of the site or of others. */
const linksOf = (path: string, text: string): URL[] =>
  [...text.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)].map(
    ([, link]) => new URL(link!.replaceAll('&amp;', '&'), `${site}${path}`),
  );

/** Pages by their path under a base. */
const underBase = (pages: readonly [string, string][], base: string) =>
  new Map(pages.map(([file, text]) => [base + file.replace(/index\.html$/, ''), text]));

/** Links within the site that lead nowhere: to no page, no file, or no place in a page. */
export function brokenLinks(pages: readonly [string, string][], base: string, root: string): string[] {
  const texts = underBase(pages, base);
  const ids = new Map([...texts].map(([path, text]) => [path, idsOf(text)]));
  const broken = new Set<string>();
  for (const [path, text] of texts)
    for (const { origin, pathname, hash } of linksOf(path, text)) {
      if (origin !== site) continue;
      const target = ids.get(pathname);
      const isFile = globSync(pathname.slice(base.length), { cwd: root }).length > 0;
      const isThere = pathname.startsWith(base) && (target !== undefined || isFile);
      if (!isThere || (hash && target && !target.has(decodeURIComponent(hash.slice(1)))))
        broken.add(`${path} → ${pathname}${hash}`);
    }
  return [...broken];
}

/** Where the site leads elsewhere, each address once; into its own repository it leads from each figure and post. */
export const outside = (pages: readonly [string, string][]): string[] =>
  [
    ...new Set(
      pages
        .flatMap(([path, text]) => linksOf(`/${path}`, text))
        .filter(({ origin }) => origin !== site)
        .map(({ href }) => href)
        .filter((href) => !href.startsWith(`${repository}/`)),
    ),
  ].sort();
