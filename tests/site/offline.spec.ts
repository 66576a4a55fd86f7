import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../budgets/server.ts';
import { live } from './live.ts';
import { built } from './pages.ts';

/** Puts a new version of a site in its place: other words on a page, other rules under another name, another worker. */
function renew(root: string) {
  const [sheet] = globSync('_astro/*.css', { cwd: root }).filter((name) => about(root).includes(name));
  const renamed = sheet!.replace('.css', '2.css');
  const page = about(root).replace('>About</h1>', '>About, anew</h1>').replaceAll(sheet!, renamed);
  writeFileSync(join(root, 'about/index.html'), page);
  renameSync(join(root, sheet!), join(root, renamed));
  appendFileSync(join(root, renamed), 'h1{letter-spacing:3px}');
  appendFileSync(join(root, 'service-worker.js'), '// The second.');
}
const about = (root: string) => readFileSync(join(root, 'about/index.html'), 'utf8');

test('an article once read can be read and worked again without a network', async ({ page, context }) => {
  test.slow();
  await page.goto('vanishing-gradient/');
  await live(page, 'sigmoid-derivative');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const missing = () =>
    page.evaluate(async () => {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      const kept = await Promise.all(loaded.map((name) => caches.match(name)));
      return loaded.filter((name, i) => name.includes('/_astro/') && !kept[i]);
    });
  await expect.poll(missing).toEqual([]);
  await context.setOffline(true);
  await page.reload();
  const figure = await live(page, 'sigmoid-derivative');
  const before = await figure.locator('.description').textContent();
  await figure.locator('input[type=range]').first().focus();
  await page.keyboard.press('End');
  await expect(figure.locator('.description')).not.toHaveText(before!);
  await expect(page.locator('h1')).toHaveCSS('font-family', /Newsreader/);
});

test('the reader can have all of it forgotten, and nothing is kept from then on', async ({ page }) => {
  await page.goto('about/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('button', { name: /^Forget/ }).click();
  await expect(page.getByRole('button', { name: /^Keep/ })).toBeVisible();
  // As a page does that was open at the time, in another tab.
  await page.evaluate(async () => (await caches.open('assets')).put('/late', new Response('')));
  await page.goto('vanishing-gradient/');
  await page.waitForTimeout(3000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a new version is seen at once and whole, and is what is kept from then on', async ({
  page,
  context,
}) => {
  const root = mkdtempSync(join(tmpdir(), 'two-versions-'));
  cpSync(built, root, { recursive: true });
  const { origin, close } = await serve(root, '/live-gradients/');
  const title = page.locator('h1');
  /** Whether the page has a worker of its version, and no other waits. */
  const settled = () =>
    page.evaluate(async () => {
      const { active, installing, waiting } = await navigator.serviceWorker.ready;
      return active?.state === 'activated' && !installing && !waiting && caches.has('pages');
    });
  await page.goto(`${origin}/live-gradients/about/`);
  await expect.poll(settled).toBe(true);
  await page.reload();
  await expect(title).toHaveText('About');
  renew(root);
  await page.evaluate(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => sessionStorage.setItem('second', ''));
  });
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('second'))).toBe('');
  for (const offline of [false, true]) {
    await context.setOffline(offline);
    await page.reload();
    await expect(title).toHaveText('About, anew');
    await expect(title).toHaveCSS('letter-spacing', '3px');
    await expect.poll(settled).toBe(true);
  }
  expect((await page.evaluate(() => caches.keys())).sort()).toEqual(['assets', 'pages']);
  close();
  rmSync(root, { recursive: true });
});
