/**
 * Lets the training race run for ten minutes (or for as many as are given), again and again with new seeds, and prints
 * the memory it takes: the page's JavaScript heap after garbage collection, and what all of the page's processes hold.
 * `npm run bench:memory -- [minutes]` builds the site first.
 */
import { execFileSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { browserPath } from '../site/browser.ts';

const minutes = Number(process.argv[2] ?? 10);
const PORT = 4312;

const server = await preview({ logLevel: 'error', server: { port: PORT } });
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
await page.goto(`http://localhost:${PORT}${process.env.BASE ?? '/'}vanishing-gradient/`);
const figure = page.locator('figure#training-race');
await figure.scrollIntoViewIfNeeded();
await figure.locator('.alive').waitFor();
await figure.getByText('fast', { exact: true }).click();
const session = await page.context().newCDPSession(page);

/** Megabytes held by the browser's renderers. */
function rendererMegabytes() {
  const lines = execFileSync('ps', ['-eo', 'rss=,args='], { encoding: 'utf8' }).split('\n');
  const kilobytes = lines
    .filter((line) => line.includes('--type=renderer'))
    .reduce((sum, line) => sum + Number.parseInt(line, 10), 0);
  return Math.round(kilobytes / 1024);
}

async function measure(runs) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  return {
    minute: Math.round((performance.now() - start) / 6000) / 10,
    runs,
    'heap, MB': Math.round(usedSize / 1e5) / 10,
    'renderers, MB': rendererMegabytes(),
    elements: nodes,
  };
}

const start = performance.now();
const rows = [];
for (let runs = 0; performance.now() - start < minutes * 60_000; runs++) {
  if (runs % Math.max(1, Math.round(minutes * 1.5)) === 0) rows.push(await measure(runs));
  await figure.getByRole('button', { name: 'New seed' }).click();
  await figure.getByRole('button', { name: 'Start again' }).click();
  await figure.getByRole('button', { name: 'Play' }).click();
  await figure.getByRole('button', { name: 'Play' }).waitFor({ timeout: 120_000 });
}
rows.push(await measure('end'));
console.table(rows);
await browser.close();
await server.stop();
