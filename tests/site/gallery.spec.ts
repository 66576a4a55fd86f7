import { expect, test } from '@playwright/test';
import { figureIds, modelOf } from '../figures/everyFigure.ts';

test('the gallery shows every figure with its parameters', async ({ page }) => {
  await page.goto('figures/');
  for (const id of figureIds) {
    const entry = page.locator(`section#${id}`);
    const { parameters } = await modelOf(id);
    await expect(entry.locator('tbody th')).toHaveText(Object.keys(parameters));
    await expect(entry.locator('.thumbnail svg').first()).toBeVisible();
    await expect(entry.getByText(`<Figure of="${id}"`)).toBeVisible();
  }
});

test('a drawing that is made of words keeps them in the gallery', async ({ page }) => {
  await page.goto('figures/');
  await expect(page.locator('section#sigmoid-formula .thumbnail svg text').first()).toBeVisible();
  await expect(page.locator('section#sigmoid .thumbnail svg text').first()).toBeHidden();
});

test('the code that embeds a figure gives its frame the height that it needs, 800 px wide', async ({
  page,
}) => {
  test.slow();
  await page.goto('figures/');
  const codes = await page.locator('pre code', { hasText: '<iframe' }).allTextContents();
  expect(codes).toHaveLength(figureIds.length);
  for (const code of codes) {
    const [, source, height] = /src="([^"]+)".* height="(\d+)"/.exec(code)!;
    // Lower than any figure, so that it tells its own height.
    await page.setViewportSize({ width: 800, height: 200 });
    await page.goto(source!);
    const needed = () => page.evaluate(() => document.documentElement.scrollHeight);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    const spare = Number(height) - (await needed());
    expect(
      spare,
      `${source}: px to spare; src/components/embedHeights.ts has its height`,
    ).toBeGreaterThanOrEqual(0);
    expect(spare, `${source}: px to spare; src/components/embedHeights.ts has its height`).toBeLessThan(60);
  }
});
