import { expect, type Page, test } from '@playwright/test';

/** Words that leave the page, or are cut by its edge. */
const wordsOutside = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.querySelectorAll<SVGTextElement>('svg.drawing text')]
      .filter((text) => text.checkVisibility())
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.left < 0 || box.right > edge)
      .map(({ text }) => text);
  });

/** Sideways scroll, in px. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function wakeAll(page: Page) {
  for (const figure of await page.locator('figure.fig').all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 30_000 });
    await expect(figure.locator('.wide-only, .narrow-only')).toHaveCount(0, { timeout: 30_000 });
  }
}

/** Sets every slider of a figure to one end, and everything else as far as it goes. */
async function toTheEnd(page: Page, key: 'Home' | 'End') {
  for (const slider of await page.locator('.fig input[type=range]').all())
    await slider.evaluate((input: HTMLInputElement, end) => {
      input.value = end === 'End' ? input.max : input.min;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, key);
}

for (const width of [320, 360, 600, 720, 820, 1440])
  test(`at ${width} px every word of every drawing stays on the page, at the start and at the extremes`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.goto('vanishing-gradient/');
    await wakeAll(page);
    expect(await wordsOutside(page)).toEqual([]);
    await page.locator('#neuron').getByText('backward', { exact: true }).click();
    for (const key of ['Home', 'End'] as const) {
      await toTheEnd(page, key);
      await page.waitForTimeout(1000);
      expect(await wordsOutside(page), key).toEqual([]);
      expect(await overflow(page), key).toBeLessThanOrEqual(0);
    }
  });
