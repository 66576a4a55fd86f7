import { expect, test } from '@playwright/test';
import { drawn, live } from './live.ts';

test('a figure that asks for a guess shows its lines on paper, which waits for nothing', async ({ page }) => {
  await page.goto('vanishing-gradient/');
  const figure = await drawn(page, 'gradient-by-layer');
  await expect(figure.getByText('Guess above')).toBeVisible();
  const lines = await figure.evaluate((element) => {
    const count = () => element.querySelectorAll('path[stroke^="var(--cat-"]').length;
    const before = count();
    dispatchEvent(new Event('beforeprint'));
    return [before, count()];
  });
  expect(lines[0]).toBe(0);
  expect(lines[1]).toBeGreaterThanOrEqual(3);
});

test('what the reader has just set is on paper, in every figure', async ({ page }) => {
  await page.goto('vanishing-gradient/');
  await live(page, 'gradient-by-layer');
  const figure = await drawn(page, 'product-of-derivatives');
  const [words, lines] = await figure.evaluate((element) => {
    const slider = element.querySelector<HTMLInputElement>('input[type=range]')!;
    slider.value = String(Number(slider.value) - 7);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    dispatchEvent(new Event('beforeprint'));
    return [
      element.querySelector('.description')!.textContent,
      document.querySelectorAll('#gradient-by-layer path[stroke^="var(--cat-"]').length,
    ] as const;
  });
  expect(words).toContain('73 sigmoid neurons');
  expect(lines).toBeGreaterThanOrEqual(3);
});

test('a figure goes on changing after the page was printed while it changed', async ({ page }) => {
  await page.goto('vanishing-gradient/');
  const figure = await live(page, 'product-of-derivatives');
  const curve = () => figure.locator('svg.drawing .up-to').first().innerHTML();
  await expect(figure.locator('svg.drawing')).toHaveCount(1);
  const slider = figure.getByRole('slider').first();
  await slider.evaluate((input: HTMLInputElement) => {
    dispatchEvent(new Event('beforeprint'));
    input.value = String(Number(input.value) + Number(input.step));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    dispatchEvent(new Event('afterprint'));
  });
  const printed = await curve();
  await slider.press('End');
  await expect.poll(curve).not.toBe(printed);
  const end = await curve();
  await slider.press('Home');
  await expect.poll(curve).not.toBe(end);
});

test('paper has the figures as the reader left them, numbered, without controls', async ({ page }) => {
  await page.goto('vanishing-gradient/');
  const figure = await drawn(page, 'sigmoid');
  await figure.getByRole('slider').focus();
  await page.keyboard.press('End');
  await expect(figure.locator('svg.drawing')).toContainText('0.998');
  await page.emulateMedia({ media: 'print' });
  await expect(figure.locator('svg.drawing')).toContainText('0.998');
  await expect(figure.locator('figcaption')).toContainText('Figure 4');
  await expect(page.locator('.fig input:visible, .fig button:visible')).toHaveCount(0);
});
