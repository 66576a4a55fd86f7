import type { Locator, Page } from '@playwright/test';

/** Waits until the browser knows how high the parts of the article are. */
export async function measured(page: Page) {
  await page.locator('#sparsity.measured').waitFor();
  // What is skipped is known from the next frame on.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
}

/** Whether the browser skips what this is in. */
export const withinSkipped = (part: Locator) =>
  part.evaluate((element) => !element.checkVisibility({ contentVisibilityAuto: true }));

/** Whether the browser skips a figure. */
export const skipped = (page: Page, figure: string) => withinSkipped(page.locator(`#${figure} .fig-title`));

/** Where every passage of the article, and every part of one, begins, in px from its top. */
export const places = (page: Page) =>
  page.locator('.article').evaluate((article) => {
    const { top } = article.getBoundingClientRect();
    return [...article.querySelectorAll('.passage, .passage > *, .end')].map((part) =>
      Math.round(part.getBoundingClientRect().top - top),
    );
  });

/** The same with nothing skipped. */
export const placesInFull = (page: Page) =>
  page.locator('.article').evaluate((article) => {
    const parts = [...article.querySelectorAll<HTMLElement>('.passage, .passage > *, .end')];
    for (const { style } of parts) style.contentVisibility = 'visible';
    const { top } = article.getBoundingClientRect();
    const places = parts.map((part) => Math.round(part.getBoundingClientRect().top - top));
    for (const { style } of parts) style.contentVisibility = '';
    return places;
  });
