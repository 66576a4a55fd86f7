import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { brokenLinks, outside } from './links.ts';
import { built, pages } from './pages.ts';

test('every page is valid HTML', async () => {
  test.slow();
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const wrong: string[] = [];
  const all = pages();
  for (const [page, text] of all) {
    const { results } = await validator.validateString(text);
    for (const { messages } of results)
      wrong.push(...messages.map(({ message, line, column }) => `${page}:${line}:${column} ${message}`));
  }
  expect(all.length).toBeGreaterThan(30);
  expect(wrong.slice(0, 10)).toEqual([]);
});

test('no link runs into the word beside it', () => {
  const joined = pages().flatMap(([page, text]) =>
    [...text.matchAll(/[a-z,]<a\b[^>]*>[^<]*|<\/a>[a-z]+/g)].map(([found]) => `${page}: ${found}`),
  );
  expect(joined).toEqual([]);
});

test('whatever a page, a style sheet, a feed or the site map leads to within the site is there', ({
  baseURL,
}) => {
  expect(brokenLinks(new URL(baseURL!).origin, '/live-gradients/', built)).toEqual([]);
});

test('and so it does on a site of its own, under no base', () => {
  test.setTimeout(180_000);
  const root = new URL('../../.astro/without-base/', import.meta.url).pathname;
  const { status, stderr } = spawnSync('npx', ['astro', 'build', '--outDir', root], {
    env: { ...process.env, SITE: 'https://site.example', BASE: '/' },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const all = pages(root);
  expect(all.length).toBe(pages().length);
  expect(brokenLinks('https://site.example', '/', root)).toEqual([]);
  expect(all.filter(([, text]) => text.includes('live-gradients/_astro')).map(([page]) => page)).toEqual([]);
});

test('the links to other sites are those of the list, and each is whole', ({ baseURL }) => {
  const listed = readFileSync(new URL('./outside.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  expect(outside(pages(), new URL(baseURL!).origin)).toEqual(listed);
  for (const link of listed) {
    const { protocol, username, search } = new URL(link);
    // One book is served without TLS.
    expect(link.startsWith('http://neuralnetworksanddeeplearning.com/') || protocol === 'https:', link).toBe(
      true,
    );
    expect([username, /utm_|fbclid|gclid/.exec(search)], link).toEqual(['', null]);
  }
});
