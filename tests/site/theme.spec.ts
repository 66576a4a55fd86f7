import { expect, type Page, test } from '@playwright/test';

test.describe('the theme', () => {
  const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [light, dark] = ['rgb(252, 252, 250)', 'rgb(20, 22, 26)'];

  test('follows the system until the reader chooses, and then remembers', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('about/');
    expect(await paper(page)).toBe(dark);
    const button = page.getByRole('button', { name: /theme/i });
    await button.click();
    await expect.poll(() => paper(page)).toBe(light);
    await page.reload();
    expect(await paper(page)).toBe(light);
  });

  test('is what the reader chose elsewhere, on a page that they come back to', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('about/');
    await page.evaluate(() => {
      localStorage.setItem('theme', 'dark');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await paper(page)).toBe(dark);
    await expect(page.getByRole('button', { name: /theme/i })).toHaveAttribute('data-choice', 'dark');
  });

  test('is what the reader chooses in another tab, and the system’s once they choose that', async ({
    page,
    context,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('about/');
    const other = await context.newPage();
    await other.emulateMedia({ colorScheme: 'light' });
    await other.goto('bits/');
    const press = () => other.getByRole('button', { name: /theme/i }).click();
    await press();
    await press();
    await expect.poll(() => paper(page)).toBe(dark);
    await expect(page.getByRole('button', { name: /theme/i })).toHaveAttribute('data-choice', 'dark');
    await press();
    await expect.poll(() => paper(page)).toBe(light);
    await expect(page.getByRole('button', { name: /theme/i })).toHaveAttribute('data-choice', 'system');
  });

  test('is there before the first paint: no flash of the other one', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
    await page.goto('about/', { waitUntil: 'commit' });
    await page.waitForFunction(() => document.body);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  test('falls back to the system’s where storage is blocked', async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('about/');
    expect(await paper(page)).toBe(dark);
    await page.getByRole('button', { name: /theme/i }).click();
    await expect.poll(() => paper(page)).toBe(light);
    expect(errors).toEqual([]);
  });
});
