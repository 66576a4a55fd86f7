import type { Page } from '@playwright/test';

/** Waits until the browser knows how high the parts of the article are. */
export async function measured(page: Page) {
  await page.locator('#sparsity.measured').waitFor();
  // What is skipped is known from the next frame on.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
}

/** Whether the browser skips a figure. */
export const skipped = (page: Page, figure: string) =>
  page
    .locator(`#${figure} .fig-title`)
    .evaluate((title) => !title.checkVisibility({ contentVisibilityAuto: true }));
