import { expect, type Locator, test } from '@playwright/test';
import { failOnErrors, laidOut } from './live.ts';

test.beforeEach(async ({ page }) => {
  failOnErrors({ page });
  await page.goto('vanishing-gradient/');
  await laidOut(page);
});

/** How much of the work cited is met where it is on the screen, and not something that lies above it. */
const seen = (work: Locator) =>
  work.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
    const points = shares
      .flatMap((x) => shares.map((y) => [left + x * width, top + y * height] as const))
      .filter(([, y]) => y >= 0 && y < innerHeight);
    const met = points.filter(([x, y]) => element.contains(document.elementFromPoint(x, y)));
    return met.length / points.length;
  });

for (const width of [360, 1280])
  test(`a citation that has the focus lies above the part that the pointer rests on, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const part = page.locator('.passage > p:has(> .cite)').first();
    const citation = part.locator('> .cite').last();
    await citation.locator('a').first().focus();
    const work = citation.locator('.cite-work');
    await expect(work).toBeVisible();
    const next = part.locator('xpath=following-sibling::*[1]');
    const { height } = (await next.boundingBox())!;
    await next.hover({ position: { x: 5, y: height - 2 } });
    await expect(work).toBeVisible();
    expect(await seen(work)).toBe(1);
  });

test('a citation is described by the work that it leads to', async ({ page }) => {
  const links = page.locator('.cite > a');
  await expect(links).not.toHaveCount(0);
  for (const link of await links.all()) {
    const work = page.locator((await link.getAttribute('href'))!.replace(/^[^#]*/, ''));
    await expect(link).toHaveAccessibleDescription(
      (await work.textContent())!.replace(/^\[\d+\]/, '').trim(),
    );
  }
});

test('a citation under the pointer lies above the part that has the focus', async ({ page }) => {
  const claims = page.locator('.claim');
  const claim = claims.filter({ hasText: 'Residual networks' }).first();
  const next = claims.filter({ hasText: 'A tiny gradient' });
  await claim.locator('summary').click();
  await next.locator('summary').click();
  const citation = claim.locator('p > .cite').last();
  await citation.locator('a').first().hover();
  await expect(next.locator('summary')).toBeFocused();
  const work = citation.locator('.cite-work');
  await expect(work).toBeVisible();
  expect(await seen(work)).toBe(1);
});
