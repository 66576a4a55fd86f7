/** What is far from the screen is skipped by the browser; the reader notices nothing of that. */
import { expect, type Page, test } from '@playwright/test';
import { failOnErrors } from './live.ts';

test.beforeEach(failOnErrors);

/** Waits until the browser knows how high the parts of the article are. */
async function measured(page: Page) {
  await page.locator('#sparsity.measured').waitFor();
  // What is skipped is known from the next frame on.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
}

/** Where every part of the article begins, in px from its top. */
const places = (page: Page) =>
  page.locator('.article').evaluate((article) => {
    const { top } = article.getBoundingClientRect();
    return [...article.children].map((part) => Math.round(part.getBoundingClientRect().top - top));
  });

/** The same with nothing skipped. */
const placesInFull = (page: Page) =>
  page.locator('.article').evaluate((article) => {
    const parts = [...article.children] as HTMLElement[];
    for (const { style } of parts) style.contentVisibility = 'visible';
    const { top } = article.getBoundingClientRect();
    const places = parts.map((part) => Math.round(part.getBoundingClientRect().top - top));
    for (const { style } of parts) style.contentVisibility = '';
    return places;
  });

const skipped = (page: Page, figure: string) =>
  page
    .locator(`#${figure} .fig-title`)
    .evaluate((title) => !title.checkVisibility({ contentVisibilityAuto: true }));

for (const width of [360, 1280])
  test(`at ${width} px a far figure is skipped, and every part stays where it was`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('vanishing-gradient/');
    await measured(page);
    // What is in sight would be taken away for a moment.
    await expect(page.locator('#opening-plate.measured')).toHaveCount(0);
    expect(await skipped(page, 'sparsity')).toBe(true);
    const where = await places(page);
    expect(where).toEqual(await placesInFull(page));
  });

test.describe('before the page has come to rest', () => {
  // It does when the test says so.
  const resting: string = 'resting';
  test.beforeEach(({ page }) =>
    page.addInitScript((resting) => {
      const waiting: IdleRequestCallback[] = [];
      window.requestIdleCallback = (work) => waiting.push(work);
      Object.assign(window, {
        [resting]() {
          while (waiting.length > 0) waiting.shift()!({ didTimeout: false, timeRemaining: () => 0 });
        },
      });
    }, resting),
  );

  test('whoever has scrolled on by then stays where they are', async ({ page }) => {
    await page.goto('vanishing-gradient/');
    const figure = page.locator('#gradient-descent');
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('.view.live')).toHaveCount(1);
    const top = () => figure.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.evaluate((resting) => (window as never as Record<string, () => void>)[resting]!(), resting);
    await measured(page);
    expect(await top()).toBeCloseTo(before, 0);
  });

  test('the far figures of an article that is read from its top wait, and each is there for whoever comes to it', async ({
    page,
  }) => {
    await page.goto('vanishing-gradient/');
    expect(await skipped(page, 'opening-plate')).toBe(false);
    expect(await skipped(page, 'sparsity')).toBe(true);
    const figure = page.locator('#sparsity');
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('.late.alive')).toHaveCount(1);
    expect(await skipped(page, 'sparsity')).toBe(false);
    await expect(page.locator('.article.loaded')).toHaveCount(0);
  });

  test('one that is loaded anew keeps the reader’s place', async ({ page }) => {
    await page.goto('vanishing-gradient/');
    await page.evaluate(() => scrollTo({ top: 12_000, behavior: 'instant' }));
    // Until all that is near has been laid out, and the page has settled around it.
    await page.waitForTimeout(500);
    const seen = () =>
      page.evaluate(() => {
        const part = document.elementFromPoint(innerWidth / 2, innerHeight / 2)!.closest('.article > *')!;
        return [
          [...part.parentElement!.children].indexOf(part),
          Math.round(part.getBoundingClientRect().top),
        ];
      });
    // How high the parts above are is known from the first time on.
    await page.reload();
    expect(await skipped(page, 'sparsity')).toBe(false);
    await page.evaluate(() => scrollTo({ top: 12_000, behavior: 'instant' }));
    const before = await seen();
    await page.reload();
    await expect.poll(seen).toEqual(before);
  });

  test('a link within it leads where it should, whatever is above that', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('vanishing-gradient/');
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
});

test('what the reader leaves behind stays as it is: only what was far to begin with is skipped', async ({
  page,
}) => {
  await page.goto('vanishing-gradient/');
  await measured(page);
  const before = await page.locator('.measured').count();
  await page.evaluate(() => scrollTo({ top: 10_000, behavior: 'instant' }));
  await measured(page);
  await page.waitForTimeout(300);
  await expect(page.locator('.measured')).toHaveCount(before);
  expect(await skipped(page, 'opening-plate')).toBe(false);
});

test('on a screen that was turned the parts are measured anew', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto('vanishing-gradient/');
  await measured(page);
  await page.setViewportSize({ width: 600, height: 800 });
  const turned = await placesInFull(page);
  await expect.poll(() => places(page)).toEqual(turned);
  await measured(page);
  expect(await places(page)).toEqual(turned);
  expect(await skipped(page, 'sparsity')).toBe(true);
});

test('a link into what is skipped leads there, and the page stays still then', async ({ page }) => {
  await page.goto('vanishing-gradient/');
  await measured(page);
  const figure = page.locator('#training-race');
  await page.evaluate(() => {
    location.hash = '#training-race';
  });
  await expect(figure.locator('.late.alive')).toHaveCount(1);
  expect(await skipped(page, 'training-race')).toBe(false);
  const top = () => figure.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const arrived = await top();
  expect(Math.abs(arrived)).toBeLessThan(60);
  await page.waitForTimeout(1000);
  expect(await top()).toBe(arrived);
});

test('what opens beyond its paragraph is not cut off', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('vanishing-gradient/');
  await measured(page);
  await expect(page.locator('.measured:is(:has(.sidenote), :has(.cite), :has(.scrub-place))')).toHaveCount(0);
  const number = page.locator('.late.alive > .scrub-place .scrub').first();
  await page.locator('p .scrub').first().scrollIntoViewIfNeeded();
  await number.click();
  const editor = (await page.locator('.scrub-editor').boundingBox())!;
  expect(editor.y + editor.height).toBeCloseTo(800, 0);
});

test('on paper nothing is skipped', async ({ page }) => {
  await page.goto('vanishing-gradient/');
  await measured(page);
  await page.emulateMedia({ media: 'print' });
  expect(await skipped(page, 'sparsity')).toBe(false);
});
