import { extname } from 'node:path';
import type { Browser } from '@playwright/test';
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

/** Screenfuls that the page is scrolled by, and how long each is looked at, ms. */
const [STRIDE, LOOK] = [400, 60];

/** How far below the screen a figure comes alive, px. */
const NEAR = 300;

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
  const load = sum(sent);
  /**
   * What comes near with the first screen; a plot has a part that it is cut at. A post is there to be read: a figure
   * that it opens with has to do with the limit for text.
   */
  const opensWith = await page.evaluate((near): 'plot' | 'figure' | 'text' => {
    const isNear = (element: Element) =>
      element.checkVisibility() && element.getBoundingClientRect().top < innerHeight + near;
    const isPost = document.querySelector('meta[property="og:type"][content=article]') !== null;
    if ([...document.querySelectorAll('.fig .up-to')].some(isNear)) return 'plot';
    return !isPost && [...document.querySelectorAll('.fig')].some(isNear) ? 'figure' : 'text';
  }, NEAR);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += STRIDE) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await page.waitForTimeout(LOOK);
  }
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const end = sum(sent);
  await page.close();
  return { load, end, foreign, opensWith };
}
