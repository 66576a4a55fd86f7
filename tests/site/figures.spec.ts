import { expect, test } from '@playwright/test';
import { drawn, failOnErrors } from './live.ts';

test.beforeEach(async ({ page }) => {
  failOnErrors({ page });
  await page.goto('vanishing-gradient/');
});

test('the data behind a figure opens in place and follows it', async ({ page }) => {
  const figure = await drawn(page, 'sigmoid');
  await figure.getByRole('button', { name: 'Data' }).click();
  await expect(figure.locator('table')).toBeVisible();
  await figure.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect(figure.locator('tbody tr').first()).toContainText('−6.00');
  await expect(figure.locator('tbody tr')).toHaveCount(7);
});

test('small gradients, which are long numbers, stay on the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const figure = await drawn(page, 'feed-forward');
  await figure.getByText('gradients', { exact: true }).click();
  await figure.getByRole('spinbutton', { name: 'Hidden layers' }).press('End');
  const equation = figure.locator('.live-equation');
  await expect(equation).toContainText('10⁻');
  const end = () =>
    equation.locator('.steady').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
  await expect.poll(async () => Math.max(...(await end()))).toBeLessThan(1280);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
});

test('words at the first layer do not lie on each other, a guess with them', async ({ page }) => {
  const figure = await drawn(page, 'gradient-by-layer');
  await figure.getByRole('button', { name: 'Draw the lines' }).click();
  const words = figure.locator('svg.drawing text.halo').filter({ hasText: /your guess|tanh|ReLU|sigmoid/ });
  await expect(words).toHaveCount(4);
  const boxes = (
    await words.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()))
  ).sort((a, b) => a.top - b.top);
  for (const [i, { bottom }] of boxes.entries()) {
    const below = boxes[i + 1];
    if (below) expect(bottom - below.top).toBeLessThan(3);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('one of the neuron’s many sliders is shown, and a tap shows another', async ({ page }) => {
    const figure = await drawn(page, 'neuron');
    await expect(figure.locator('input[type=range]:visible')).toHaveCount(1);
    await figure.getByRole('button', { name: 'Bias b −0.30', exact: true }).tap();
    await expect(figure.getByRole('slider', { name: 'Bias' })).toBeVisible();
  });

  test('a finger drags the point of the sigmoid', async ({ page, context }) => {
    const figure = await drawn(page, 'sigmoid');
    const surface = figure.locator('.surface');
    await surface.scrollIntoViewIfNeeded();
    const box = (await surface.boundingBox())!;
    const touch = await context.newCDPSession(page);
    const at = (share: number) => [{ x: box.x + box.width * share, y: box.y + box.height / 2 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0.5) });
    for (const share of [0.55, 0.65, 0.75])
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(figure.getByRole('slider')).toHaveAttribute('aria-valuetext', /^(2\.9|3\.0)/);
  });
});
