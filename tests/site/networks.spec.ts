import { expect, type Locator, test } from '@playwright/test';
import { drag, drawn, failOnErrors } from './live.ts';
import { sigmoid, significant, slope, three } from './written.ts';

test.beforeEach(async ({ page }) => {
  failOnErrors({ page });
  await page.goto('vanishing-gradient/');
});

test.describe('the neuron', () => {
  const sum = (w2: number) => 0.8 * 0.6 + w2 * 0.2 + 1.1 * 0.9 - 0.3;

  test('follows a slider dragged by mouse: drawing, readout, equation, description and prose', async ({
    page,
  }) => {
    const figure = await drawn(page, 'neuron');
    const before = await figure.locator('svg.drawing').innerHTML();
    const w2 = await drag(page, figure.getByRole('slider', { name: 'Weight w2' }), 0.9);
    expect(w2).toBeGreaterThan(1);
    const [z, a] = [sum(w2), sigmoid(sum(w2))];
    expect(await figure.locator('svg.drawing').innerHTML()).not.toBe(before);
    await expect(figure.locator('svg.drawing')).toContainText(z.toFixed(2));
    await expect(figure.locator('.slider', { hasText: 'w2' }).locator('.readout')).toHaveText(w2.toFixed(2));
    await expect(figure.locator('.live-equation')).toContainText(`= ${z.toFixed(2)}`);
    await expect(figure.locator('.description')).toContainText(`the output ${a.toFixed(3)}`);
    await expect(page.locator('p', { hasText: 'Each input counts' })).toContainText(
      `The sum is ${z.toFixed(2)} and the output ${a.toFixed(2)}`,
    );
  });

  test('follows the keyboard, and goes back on Reset', async ({ page }) => {
    const figure = await drawn(page, 'neuron');
    const slider = figure.getByRole('slider', { name: 'Weight w2' });
    await slider.focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', '−0.60');
    await expect(figure.locator('.description')).toContainText(`sum z is ${sum(-0.6).toFixed(2)}`);
    await figure.getByRole('button', { name: 'Reset' }).click();
    await expect(slider).toHaveAttribute('aria-valuetext', '−0.40');
  });

  test('lets a number in the drawing be dragged', async ({ page }) => {
    const figure = await drawn(page, 'neuron');
    const number = figure.locator('.drag-number', { hasText: '0.60' });
    await number.scrollIntoViewIfNeeded();
    const box = (await number.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    await expect(figure.getByRole('slider', { name: 'Input x1' })).toHaveAttribute('aria-valuetext', '0.80');
  });

  test('sends the gradient back on demand, with the chain rule’s numbers', async ({ page }) => {
    const figure = await drawn(page, 'neuron');
    await figure.getByText('backward', { exact: true }).click();
    const delta = slope(sum(-0.4));
    const svg = figure.locator('svg.drawing');
    for (const gradient of [delta, delta * 0.6, delta * 0.2, delta * 0.9])
      await expect(svg).toContainText(significant(gradient, 2));
    await expect(figure.locator('.live-equation')).toContainText(`= ${three(delta)}`);
  });
});

test.describe('the feed-forward network', () => {
  const chosen = (figure: Locator) =>
    figure.getByRole('radio', { name: /unit \d:/ }).and(figure.locator('[aria-checked=true]'));

  test('recomputes its units when an input is dragged or stepped', async ({ page }) => {
    const figure = await drawn(page, 'feed-forward');
    const input = figure.getByRole('slider', { name: 'Input x1' });
    const before = await figure.locator('.description').textContent();
    await drag(page, input, 0.05);
    await expect(figure.locator('.description')).not.toHaveText(before!);
    await input.focus();
    await page.keyboard.press('End');
    await expect(figure.getByRole('radio', { name: 'inputs, unit 1: activation 1.00' })).toHaveCount(1);
  });

  test('shows the sum it computed: adding up the terms shown gives the z shown', async ({ page }) => {
    const figure = await drawn(page, 'feed-forward');
    await figure.getByRole('button', { name: 'Data', exact: true }).click();
    await expect(figure.locator('table')).toBeVisible();
    const table = await figure
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map(({ textContent }) => (textContent ?? '').replace('−', '-'))),
      );
    const terms = await figure.locator('.live-equation').textContent();
    const numbers = terms!
      .replaceAll('− ', '-')
      .replaceAll('+ ', '')
      .replaceAll('−', '-')
      .match(/-?\d\.\d\d/g)!
      .map(Number);
    const [w1, x1, w2, x2, w3, x3, b, z] = numbers as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    expect(w1 * x1 + w2 * x2 + w3 * x3 + b).toBeCloseTo(z, 1);
    const row = table.find(([unit]) => unit === 'layer 1, 2')!;
    expect(Number(row[2])).toBeCloseTo(z, 2);
    expect(Number(row[3])).toBeCloseTo(sigmoid(z), 2);
  });

  test('is walked by the arrow keys', async ({ page }) => {
    const figure = await drawn(page, 'feed-forward');
    await chosen(figure).focus();
    await page.keyboard.press('ArrowDown');
    await expect(chosen(figure)).toHaveAttribute('data-unit', '1.3');
    await page.keyboard.press('ArrowRight');
    await expect(chosen(figure)).toHaveAttribute('data-unit', '2.2');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(chosen(figure)).toHaveAttribute('data-unit', '0.2');
    await expect(chosen(figure)).toBeFocused();
    await expect(figure.locator('.description')).toContainText('Unit 2 of the inputs');
  });

  test('grows to four layers of eight units, and takes a new seed', async ({ page }) => {
    const figure = await drawn(page, 'feed-forward');
    const layers = figure.getByRole('spinbutton', { name: 'Hidden layers' });
    await layers.focus();
    await page.keyboard.press('End');
    for (let layer = 1; layer <= 4; layer++) {
      await figure.getByRole('spinbutton', { name: `Units in layer ${layer}` }).focus();
      await page.keyboard.press('End');
    }
    await expect(figure.locator('.unit')).toHaveCount(3 + 4 * 8 + 2);
    await expect(figure.locator('.description')).toContainText('8, 8, 8, 8');
    const before = await figure.locator('.description').textContent();
    await figure.getByRole('button', { name: 'New seed' }).click();
    await expect(figure.locator('.seed-value')).toHaveText('Seed 8');
    await expect(figure.locator('.description')).not.toHaveText(before!);
  });

  test('sends the gradient back', async ({ page }) => {
    const figure = await drawn(page, 'feed-forward');
    await figure.getByText('gradients', { exact: true }).click();
    await expect(figure.locator('.description')).toContainText('receives the gradient');
    await expect(chosen(figure)).toHaveAccessibleName(/layer 1, unit 2: gradient/);
  });
});
