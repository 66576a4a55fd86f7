import { expect, test } from '@playwright/test';
import { live } from './live.ts';

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
  await page.goto('vanishing-gradient/');
  await page.waitForTimeout(3000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
