import { type Browser, expect, type Page, test } from '@playwright/test';
import { live } from './live.ts';

const MOVES = 40;

/** How often Chrome puts all layers of a page together anew while something is done, by its own account. */
async function puttingTogether(browser: Browser, page: Page, whatIsDone: () => Promise<unknown>) {
  await browser.startTracing(page, { categories: ['blink'] });
  await whatIsDone();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return traceEvents.filter(({ name }: { name: string }) => name === 'PaintArtifactCompositor::Update')
    .length;
}

/** Lets the page show what was done. */
const shown = (page: Page) =>
  page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));

test('Chrome tells when it puts the layers of a page together anew', async ({ browser, page }) => {
  await page.goto('vanishing-gradient/');
  const times = await puttingTogether(browser, page, async () => {
    for (let layers = 0; layers < 5; layers++) {
      await page.evaluate(() => {
        const layer = document.createElement('p');
        layer.style.willChange = 'transform';
        document.querySelector('h1')!.append(layer);
      });
      await shown(page);
    }
  });
  expect(times).toBeGreaterThanOrEqual(5);
});

for (const [what, id] of [
  ['number in a sentence', 'sigmoid-formula'],
  ['reading of a slider', 'vanishing-to-exploding'],
  ['curve', 'product-of-derivatives'],
  ['curve that leaves the plot', 'relu-beside-sigmoid'],
  ['grid of cells', 'sparsity'],
] as const)
  test(`a ${what} that changes in a drag seldom has Chrome put its layers together anew: ${id}`, async ({
    browser,
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('vanishing-gradient/');
    const slider = (await live(page, id)).locator('.panel input[type=range]').first();
    await slider.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
    // What is put off until the page rests is over.
    await page.waitForTimeout(1500);
    const before = await slider.inputValue();
    const { x, y, width, height } = (await slider.boundingBox())!;
    const at = (share: number) => [x + width * (0.2 + 0.6 * share), y + height / 2] as const;
    await page.mouse.move(...at(0));
    await page.mouse.down();
    const times = await puttingTogether(browser, page, async () => {
      for (let move = 1; move <= MOVES; move++) {
        await page.mouse.move(...at((move % 20) / 20));
        await shown(page);
      }
    });
    await page.mouse.up();
    expect(await slider.inputValue()).not.toBe(before);
    expect(times).toBeLessThan(MOVES * 0.4);
  });
