import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { site as about } from '../../src/site.ts';

const { repository } = about;

/** A file of the site that leads to others: its path, and what stands in it. */
export type Linking = readonly [path: string, text: string];

const linking = '**/*.{html,css,xml,json,txt,webmanifest}';
export const linkingFiles = (root: string): Linking[] =>
  globSync(linking, { cwd: root }).map((path) => [path, readFileSync(join(root, path), 'utf8')]);

/** What attributes lead to: pages, pictures, scripts, style sheets, films. */
function inMarkup(text: string): string[] {
  return parse(text)
    .querySelectorAll('[href], [src], [srcset], [poster]')
    .flatMap(({ attributes: { href, src, srcset, poster } }) => [
      ...[href, src, poster].filter((link) => link !== undefined),
      ...(srcset?.split(',').map((entry) => entry.trim().split(/\s/)[0]!) ?? []),
    ])
    .filter((link) => link !== '');
}

const inSheet = (text: string): string[] =>
  [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, link]) => link!);

/** Whole addresses of the site, wherever they are written: in feeds, site maps, what networks and engines are told. */
const written = (text: string, site: string): string[] =>
  text.match(new RegExp(`${RegExp.escape(site)}/[^\\s"'<>{}&),\\\\]*`, 'g')) ?? [];

/** Where a file leads, as addresses of the site or of others. */
function linksOf([path, text]: Linking, site: string, base = '/'): URL[] {
  const links = path.endsWith('.html') ? inMarkup(text) : path.endsWith('.css') ? inSheet(text) : [];
  const place = `${site}${base}${path}`;
  return [...links, ...written(text, site)].map((link) => new URL(link, place));
}

const idsOf = (text: string) => new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));

/** Links within the site that lead nowhere: to no page, no file, or no place in a page. */
export function brokenLinks(site: string, base: string, root: string): string[] {
  const files = linkingFiles(root);
  const ids = new Map(files.map(([path, text]) => [path, idsOf(text)]));
  const broken = new Set<string>();
  for (const file of files)
    for (const { origin, pathname, hash } of linksOf(file, site, base)) {
      if (origin !== site) continue;
      const path = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
      const isThere =
        pathname.startsWith(base) && existsSync(join(root, path)) && statSync(join(root, path)).isFile();
      const places = path.endsWith('.html') && ids.get(path);
      if (!isThere || (hash && places && !places.has(decodeURIComponent(hash.slice(1)))))
        broken.add(`${file[0]} → ${pathname}${hash}`);
    }
  return [...broken];
}

/** Where the site leads elsewhere, each address once; into its own repository it leads from each figure and post. */
export const outside = (pages: readonly Linking[], site: string): string[] =>
  [
    ...new Set(
      pages
        .flatMap((page) => linksOf(page, site))
        .filter(({ origin }) => origin !== site)
        .map(({ href }) => href)
        .filter((href) => !href.startsWith(`${repository}/`)),
    ),
  ].sort();
