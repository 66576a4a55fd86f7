import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { built, pages } from './pages.ts';

const all = pages();

test('every page is valid HTML', async () => {
  test.slow();
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const wrong: string[] = [];
  for (const [page, text] of all) {
    const { results } = await validator.validateString(text);
    for (const { messages } of results)
      wrong.push(...messages.map(({ message, line, column }) => `${page}:${line}:${column} ${message}`));
  }
  expect(all.length).toBeGreaterThan(30);
  expect(wrong.slice(0, 10)).toEqual([]);
});

test('every link within the site, on every page, leads to a page and a place that are there', () => {
  test.slow();
  const base = '/live-gradients/';
  const texts = new Map(all.map(([page, text]) => [base + page.replace(/index\.html$/, ''), text]));
  const idsOf = (text: string) => new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const ids = new Map([...texts].map(([page, text]) => [page, idsOf(text)]));
  const broken: string[] = [];
  for (const [page, text] of texts)
    for (const [, link] of text.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)) {
      const { origin, pathname, hash } = new URL(
        link!.replaceAll('&amp;', '&'),
        `https://site.example${page}`,
      );
      if (origin !== 'https://site.example') continue;
      const target = ids.get(pathname);
      const isFile = globSync(pathname.slice(base.length), { cwd: built }).length > 0;
      if (!pathname.startsWith(base) || !(target || isFile)) broken.push(`${page} → ${link}`);
      else if (hash && target && !target.has(decodeURIComponent(hash.slice(1))))
        broken.push(`${page} → ${link}`);
    }
  expect(texts.size).toBe(all.length);
  expect([...new Set(broken)]).toEqual([]);
});
