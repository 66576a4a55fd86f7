import { expect, type Page, test } from '@playwright/test';
import { failOnErrors } from './live.ts';

test.beforeEach(failOnErrors);

test.describe('a number in a sentence', () => {
  const number = (page: Page) => page.locator('p .scrub').first();

  test.beforeEach(async ({ page }) => {
    await page.goto('vanishing-gradient/');
    await number(page).scrollIntoViewIfNeeded();
    await expect(page.locator('.late.alive > .scrub-place').first()).toBeVisible();
  });

  test('is typed', async ({ page }) => {
    await number(page).focus();
    await page.keyboard.type('-1.5');
    await page.keyboard.press('Enter');
    await expect(number(page)).toHaveText('−1.50');
    await expect(number(page)).toBeFocused();
    await expect(page.locator('.scrub-editor')).toHaveCount(0);
  });

  test('says what becomes of one that is beyond its range, and of what is none', async ({ page }) => {
    const editor = page.locator('.scrub-editor');
    await number(page).focus();
    await page.keyboard.type('1');
    await expect(editor.getByRole('status')).toHaveCount(0);
    await page.keyboard.type('99');
    await expect(editor.getByRole('status')).toHaveText(
      /^Got “199”, expected a number from .*: it becomes 6\.00\.$/,
    );
    await expect(editor.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.type('x');
    await expect(editor.getByRole('status')).toHaveText(/^Got “199x”, expected a number from [^:]*\.$/);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(number(page)).toHaveText('6.00');
  });

  test('opens its slider on a tap, and closes it on Escape', async ({ page }) => {
    await number(page).click();
    const slider = page.locator('.scrub-editor input[type=range]');
    await slider.fill('3');
    await expect(number(page)).toHaveText('3.00');
    await page.keyboard.press('Escape');
    await expect(page.locator('.scrub-editor')).toHaveCount(0);
  });

  for (const width of [360, 1280])
    test(`has its slider above the text and the figures that follow, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await number(page).click();
      const slider = page.locator('.scrub-editor input[type=range]');
      await expect(slider).toBeVisible();
      // Safari takes the focus from the field while the slider is dragged.
      await page.locator('.scrub-editor input[type=text]').blur();
      await page.mouse.move(0, 0);
      const met = await slider.evaluate((input) => {
        const { left, right, top, bottom } = input.getBoundingClientRect();
        const shares = [0.05, 0.5, 0.95];
        return shares.map((share) =>
          document
            .elementFromPoint(left + share * (right - left), (top + bottom) / 2)
            ?.closest('.scrub-editor')
            ? 'slider'
            : 'something else',
        );
      });
      expect(met).toEqual(['slider', 'slider', 'slider']);
    });

  test('that a figure gives is copied in one line with the sentence', async ({ page }) => {
    const sentence = await page.locator('p:has(.live-value)').first().innerText();
    expect(sentence.trim()).not.toContain('\n');
  });

  test('turns with the wheel while Alt is held', async ({ page }) => {
    const before = await number(page).textContent();
    await number(page).hover();
    await page.keyboard.down('Alt');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Alt');
    await expect(number(page)).not.toHaveText(before!);
  });
});
