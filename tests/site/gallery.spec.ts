import { expect, test } from '@playwright/test';
import { figureIds, modelOf } from './live.ts';

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
