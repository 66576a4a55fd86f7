import { extname } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Sent } from './server.ts';

export interface Bytes {
  readonly all: number;
  readonly html: number;
  readonly script: number;
  readonly style: number;
  readonly font: number;
  readonly other: number;
}

const kinds: Record<string, keyof Bytes> = {
  '': 'html',
  '.html': 'html',
  '.js': 'script',
  '.css': 'style',
  '.woff2': 'font',
};

function sum(sent: Sent): Bytes {
  const bytes = { all: 0, html: 0, script: 0, style: 0, font: 0, other: 0 };
  for (const [path, size] of sent) {
    bytes.all += size / 1024;
    bytes[kinds[extname(path)] ?? 'other'] += size / 1024;
  }
  return bytes;
}

/** By how much the page is scrolled at a time, px, and how long is then looked at it, ms. */
const [STRIDE, LOOK] = [400, 60];

/** How far below the screen a figure comes alive, px. */
const NEAR = 300;

/** What else may still come, as a font, has come after so long, ms. */
const REST = 500;

/** Until the page itself has drawn a figure: it has fetched all that it needs then. Only near the screen is it drawn. */
const drawn = (page: Page, id: string) =>
  page.locator(`[id="${id}"] .view.live`).waitFor({ state: 'attached', timeout: 60_000 });

/**
 * What a reader's page fetches, in KB: once it has come to rest, and when it has been scrolled to its end. Read-ahead
 * for offline reading is left out: it waits until the page has been at rest, and takes what the browser has.
 */
export async function bytesOf(browser: Browser, url: string, sent: Sent) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(url).origin && protocol.startsWith('http')) foreign.push(request.url());
  });
  sent.clear();
  await page.goto(url, { waitUntil: 'networkidle' });
  /**
   * What comes near with the first screen; a plot has a part that it is cut at. A post is there to be read: a figure
   * that it opens with has to do with the limit for text.
   */
  const { opensWith, near, figures } = await page.evaluate((below) => {
    const isNear = (element: Element) =>
      element.checkVisibility() && element.getBoundingClientRect().top < innerHeight + below;
    const isPost = document.querySelector('meta[property="og:type"][content=article]') !== null;
    const figures = [...document.querySelectorAll('.fig:has(.late)')];
    const near = figures.filter(isNear);
    const plots = near.flatMap((figure) => [...figure.querySelectorAll('.up-to')]);
    let opensWith: 'plot' | 'figure' | 'text' = isPost || near.length === 0 ? 'text' : 'figure';
    if (plots.some(isNear)) opensWith = 'plot';
    return {
      opensWith,
      near: near.map(({ id }) => id),
      figures: figures.map(({ id }) => id),
    };
  }, NEAR);
  for (const id of near) await drawn(page, id);
  const load = sum(sent);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += STRIDE) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await page.waitForTimeout(LOOK);
  }
  for (const id of figures) {
    await page.locator(`[id="${id}"]`).scrollIntoViewIfNeeded();
    await drawn(page, id);
  }
  await page.waitForTimeout(REST);
  const end = sum(sent);
  await page.close();
  return { load, end, foreign, opensWith };
}
