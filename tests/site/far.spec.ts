/** What is far from the screen is skipped by the browser; the reader notices nothing of that. */
import { expect, type Locator, test } from '@playwright/test';
import { measured, places, placesInFull, skipped, withinSkipped } from './far.ts';
import { failOnErrors } from './live.ts';

test.beforeEach(failOnErrors);

for (const width of [360, 1280])
  test(`at ${width} px a far figure is skipped, and every part stays where it was`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('vanishing-gradient/');
    await measured(page);
    // What is in sight would be taken away for a moment.
    await expect(page.locator('#opening-plate.measured')).toHaveCount(0);
    expect(await skipped(page, 'sparsity')).toBe(true);
    // Skipped with its passage only.
    expect(await withinSkipped(page.locator('#when-the-product-grows'))).toBe(true);
    const where = await places(page);
    expect(where).toEqual(await placesInFull(page));
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

/** Scrolls to where a figure’s drawing is skipped no more, and the figure not yet so near that it comes alive. */
async function comeNear(figure: Locator) {
  await figure.evaluate((it) =>
    scrollTo({ top: scrollY + it.getBoundingClientRect().top - innerHeight - 400, behavior: 'instant' }),
  );
  await expect.poll(() => withinSkipped(figure.locator('.draw > svg').first())).toBe(false);
}

test('a figure is skipped no more, and its drawing, before it comes alive', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('vanishing-gradient/');
  await measured(page);
  const figure = page.locator('#training-race');
  await comeNear(figure);
  await expect(figure.locator('astro-island[ssr]')).toHaveCount(1);
});

test('what was laid out ahead is not styled again when it comes near', async ({ browser, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('vanishing-gradient/');
  await measured(page);
  const figure = page.locator('#training-race');
  const elements = await figure.locator('.draw *').count();
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await comeNear(figure);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const styled = traceEvents
    .filter(({ name }: { name: string }) => name === 'UpdateLayoutTree')
    .map(({ args }: { args: { elementCount: number } }) => args.elementCount);
  expect(styled.length).toBeGreaterThan(0);
  expect(Math.max(...styled)).toBeLessThan(elements / 4);
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

test('what is open when a screen is turned stays in its place, however far its passage is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('vanishing-gradient/');
  await measured(page);
  await page.locator('.passage.measured p .scrub').first().scrollIntoViewIfNeeded();
  await page.locator('.passage.measured .late.alive > .scrub-place .scrub').first().click();
  const editor = page.locator('.scrub-editor');
  await expect(editor).toBeVisible();
  await page.evaluate(() => scrollBy({ top: 3000, behavior: 'instant' }));
  await page.setViewportSize({ width: 640, height: 360 });
  await expect(page.locator('.passage.measured')).toHaveCount(0);
  await measured(page);
  expect((await editor.boundingBox())!.y).toBeLessThan(360);
  expect((await editor.boundingBox())!.y).toBeGreaterThan(180);
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

test('what opens beyond its paragraph or its passage is not cut off', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('vanishing-gradient/');
  await measured(page);
  await expect(
    page.locator('.passage > .measured:is(:has(.sidenote), :has(.cite), :has(.scrub-place))'),
  ).toHaveCount(0);
  const number = page.locator('.passage.measured .late.alive > .scrub-place .scrub').first();
  await page.locator('.passage.measured p .scrub').first().scrollIntoViewIfNeeded();
  await number.click();
  const editor = (await page.locator('.scrub-editor').boundingBox())!;
  expect(editor.y + editor.height).toBeCloseTo(800, 0);
  await page.keyboard.press('Escape');
  const works = page.locator('.passage.measured > p > .cite');
  const kept = (cite: Element) => getComputedStyle(cite.closest('.passage')!).contentVisibility;
  const under = (await works.first().elementHandle())!;
  expect(await under.evaluate(kept)).toBe('auto');
  await (await under.$('a'))!.hover();
  expect(await under.evaluate(kept)).toBe('visible');
  for (const work of await page.locator('.passage > p > .cite').all()) {
    await work.locator('> a').focus();
    expect(await work.evaluate(kept)).toBe('visible');
    const card = work.locator('.cite-work');
    await card.scrollIntoViewIfNeeded();
    const lastLine = (card: Element) => {
      const { left, right, bottom } = card.getBoundingClientRect();
      return document.elementFromPoint((left + right) / 2, bottom - 4)?.closest('.cite-work') === card;
    };
    expect(await card.evaluate(lastLine)).toBe(true);
  }
});

test('on paper nothing is skipped', async ({ page }) => {
  await page.goto('vanishing-gradient/');
  await measured(page);
  await page.emulateMedia({ media: 'print' });
  expect(await skipped(page, 'sparsity')).toBe(false);
});
