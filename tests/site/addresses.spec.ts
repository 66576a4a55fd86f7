import { expect, test } from '@playwright/test';
import { change, failOnErrors, live } from './live.ts';

test.beforeEach(failOnErrors);

test('a link to what cannot be is told of once, and gone with the first change', async ({ page }) => {
  await page.goto('figures/sigmoid/#sigmoid?z=99&colour=red');
  const figure = await live(page, 'sigmoid');
  await expect(figure.locator('.notice')).toHaveText(
    'In this link z was “99”; 6.00 is used, colour was “red”, which is left out.',
  );
  await change(page, figure);
  await expect(figure.locator('.notice')).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = '#sigmoid?z=77';
  });
  await expect(figure.locator('.notice')).toHaveText('In this link z was “77”; 6.00 is used.');
});

test('a link to the place of a figure leaves what the reader has set', async ({ page }) => {
  await page.goto('figures/sigmoid/#sigmoid?z=2');
  const figure = await live(page, 'sigmoid');
  const slider = figure.locator('input[type=range]').first();
  await expect(slider).toHaveValue('2');
  await page.evaluate(() => {
    location.hash = '#sigmoid';
  });
  await expect(slider).toHaveValue('2');
  await page.evaluate(() => {
    location.hash = '#sigmoid?z=3';
  });
  await expect(slider).toHaveValue('3');
});

test('a link to a figure far down an article leads there', async ({ page }) => {
  await page.goto('vanishing-gradient/#sparsity?seed=5');
  await expect(page.locator('figure#sparsity')).toBeInViewport();
  const figure = await live(page, 'sparsity');
  await expect(figure.getByText('Seed 5')).toBeVisible();
});
