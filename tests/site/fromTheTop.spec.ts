/** An article that is read from its top lays out what is far last; the reader notices nothing of that either. */
import { expect, test } from '@playwright/test';
import { measured, places, placesInFull, skipped, withinSkipped } from './far.ts';
import { failOnErrors, holdBack } from './live.ts';

test.beforeEach(failOnErrors);

// A page comes to rest when the test says so.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const waiting: IdleRequestCallback[] = [];
    window.requestIdleCallback = (work) => waiting.push(work);
    addEventListener('rest', () => {
      while (waiting.length > 0) waiting.shift()!({ didTimeout: false, timeRemaining: () => 0 });
    });
  }),
);

test('whoever has scrolled on before the page comes to rest stays where they are', async ({ page }) => {
  await page.goto('vanishing-gradient/');
  const figure = page.locator('#gradient-descent');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('.view.live')).toHaveCount(1);
  const top = () => figure.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await page.evaluate(() => void dispatchEvent(new Event('rest')));
  await measured(page);
  expect(await top()).toBeCloseTo(before, 0);
});

test('on a screen that was turned meanwhile every part is as high as it is there', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto('vanishing-gradient/');
  await page.locator('#gradient-descent').scrollIntoViewIfNeeded();
  await page.locator('#activations').scrollIntoViewIfNeeded();
  await page.setViewportSize({ width: 600, height: 800 });
  await page.evaluate(() => void dispatchEvent(new Event('rest')));
  await measured(page);
  // Figures that have come alive may still be growing.
  await expect(async () => expect(await places(page)).toEqual(await placesInFull(page))).toPass({
    timeout: 10_000,
  });
});

test('its far figures and text wait until the page comes to rest, and are there for whoever comes to them', async ({
  page,
}) => {
  await page.goto('vanishing-gradient/');
  expect(await skipped(page, 'opening-plate')).toBe(false);
  expect(await skipped(page, 'sparsity')).toBe(true);
  const text = page.locator('#product-of-derivatives + p .katex').first();
  const isSkipped = () => withinSkipped(text);
  expect(await isSkipped()).toBe(true);
  const figure = page.locator('#sparsity');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('.late.alive')).toHaveCount(1);
  expect(await skipped(page, 'sparsity')).toBe(false);
  await text.scrollIntoViewIfNeeded();
  await expect.poll(isSkipped).toBe(false);
  await expect(page.locator('.laid-out')).toHaveCount(0);
});

test('one that is loaded anew keeps the reader’s place', async ({ page }) => {
  await page.goto('vanishing-gradient/');
  const seen = () =>
    page.evaluate(() => {
      const part = document.elementFromPoint(innerWidth / 2, innerHeight / 2)!.closest('.passage > *')!;
      return [
        [...document.querySelectorAll('.passage > *')].indexOf(part),
        Math.round(part.getBoundingClientRect().top),
      ];
    });
  await page.reload();
  expect(await skipped(page, 'sparsity')).toBe(false);
  await page.evaluate(() => scrollTo({ top: 12_000, behavior: 'instant' }));
  const before = await seen();
  await page.reload();
  await expect.poll(seen).toEqual(before);
});

for (const [when, files] of [
  ['while its fonts are still on their way', '**/*.woff2'],
  ['before it has come to rest', undefined],
] as const)
  test(`a link within it leads where it should, ${when}`, async ({ page }) => {
    const come = files ? await holdBack(page, files) : () => {};
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('vanishing-gradient/', { waitUntil: 'domcontentloaded' });
    if (!files) await page.waitForLoadState();
    await page.locator('.contents-rail a[href$="#a-product-of-small-factors"]').click();
    const top = () =>
      page
        .locator('#a-product-of-small-factors')
        .evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    expect(await top()).toBeLessThan(100);
    const arrived = await top();
    await page.waitForTimeout(500);
    expect(await top()).toBe(arrived);
    come();
    await measured(page);
    expect(await places(page)).toEqual(await placesInFull(page));
  });

test('Tab leads to what is next, wherever that is', async ({ page }) => {
  await page.goto('vanishing-gradient/');
  await page.locator('#gradient-by-layer').evaluate((figure) => {
    const start = figure.querySelector<HTMLElement>('.fig-title')!;
    start.tabIndex = -1;
    start.focus({ preventScroll: true });
  });
  await page.keyboard.press('Tab');
  await expect(page.locator('#gradient-by-layer :focus')).toBeInViewport();
});

test('End leads to the end', async ({ page }) => {
  await page.goto('vanishing-gradient/');
  await page.keyboard.press('End');
  const left = () =>
    page.evaluate(() => Math.round(document.documentElement.scrollHeight - innerHeight - scrollY));
  await expect.poll(left).toBeLessThan(2);
  await page.waitForTimeout(500);
  expect(await left()).toBeLessThan(2);
});

test('one that is reached by a fragment opens there, and stays there', async ({ page }) => {
  await page.goto('vanishing-gradient/#training-race');
  expect(await skipped(page, 'sparsity')).toBe(false);
  const top = () =>
    page.locator('#training-race').evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await expect.poll(async () => Math.abs(await top())).toBeLessThan(60);
  const arrived = await top();
  await page.waitForTimeout(500);
  expect(await top()).toBe(arrived);
});
