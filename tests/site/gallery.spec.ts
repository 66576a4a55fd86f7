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
