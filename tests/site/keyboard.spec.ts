import { expect, type Page, test } from '@playwright/test';
import { drawn, holdBack, live } from './live.ts';

/** How what may show the focus looks: the control itself, its parts, and what it stands in. */
function looks(control: Element): string {
  const parts = [control, ...control.querySelectorAll('*'), control.parentElement!];
  return JSON.stringify(
    parts.map((part) => {
      const { opacity, outlineStyle, outlineWidth, boxShadow, strokeWidth } = getComputedStyle(part);
      if (opacity === '0') return 'unseen';
      const outline = outlineStyle === 'none' ? 'none' : outlineWidth;
      return [outline, boxShadow, part.matches('.ring, .selection-ring') && strokeWidth];
    }),
  );
}

/**
 * Whether the control that has the focus looks otherwise without it. The thumb of a slider has the ring, which no
 * script can read: it is seen in a picture, of one slider a figure, since pictures of a long page take their time.
 */
async function showsFocus(page: Page, pictured: Set<string>): Promise<boolean> {
  const focused = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const slidersIn = await focused.evaluate((one) =>
    one.matches('input[type=range]') ? (one.closest('.fig')?.id ?? '') : undefined,
  );
  const isSlider = slidersIn !== undefined;
  if (isSlider && pictured.has(slidersIn)) return true;
  if (isSlider) pictured.add(slidersIn);
  const { x, y, width, height } = (await focused.asElement().boundingBox())!;
  const picture = async () =>
    isSlider
      ? (await page.screenshot({ clip: { x: x - 4, y, width: width + 8, height } })).toString('base64')
      : await focused.evaluate(looks);
  const withFocus = await picture();
  await focused.evaluate((one) => one.blur());
  const without = await picture();
  await focused.evaluate((one) => one.focus({ preventScroll: true }));
  return withFocus !== without;
}

for (const [state, address] of Object.entries({
  'as it was built': '',
  'as a link sets it': '#vanishing-to-exploding?gain=2',
}))
  test(`the focus stays in a drawing when the page takes it over, ${state}`, async ({ page }) => {
    const load = await holdBack(page, '**/vanishing-to-exploding.*.js');
    await page.goto(`vanishing-gradient/${address}`);
    const figure = page.locator('figure#vanishing-to-exploding');
    const cell = figure.locator('.selection').filter({ visible: true });
    await cell.focus();
    load();
    await expect(figure.locator('.late.alive')).toHaveCount(1);
    const before = await cell.getAttribute('aria-valuenow');
    await expect(async () => {
      await page.keyboard.press('ArrowRight');
      await expect(cell).not.toHaveAttribute('aria-valuenow', before!, { timeout: 200 });
    }).toPass();
    await expect(cell).toBeFocused();
  });

// A trace records the page with every press, which takes ten times as long as the walk.
test.use({ trace: 'off' });

test('Tab walks through every control of every figure of the article, and shows where it is', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('vanishing-gradient/');
  const ids = await page.locator('figure.fig').evaluateAll((all) => all.map((figure) => figure.id));
  for (const id of ids) await live(page, id);
  /** Numbers what can be worked in figures, but for radio buttons, of which a group has one stop. */
  const controls = () =>
    page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>(
        '.fig :is(button, input, select, textarea, a[href], summary, [tabindex="0"]):not([tabindex="-1"])',
      );
      return [...all]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked))
        .map((one, i) => {
          const name = one.getAttribute('aria-label') ?? (one as HTMLInputElement).value ?? one.textContent;
          one.dataset['stop'] ??= `${i} ${one.closest('.fig')?.id}: ${one.tagName.toLowerCase()} ${name}`;
          return one.dataset['stop'];
        });
    });
  await expect(page.locator('.predict')).toBeVisible();
  await page.getByRole('button', { name: 'Just show me' }).click();
  // The answer takes the focus; and what the page draws, once it is computed, the place of what was built.
  await expect(page.locator('.predict-hint')).toBeFocused();
  for (const id of ids) await drawn(page, id);
  await expect(page.getByText('all computed')).toBeVisible({ timeout: 60_000 });
  await page.locator('.skip').focus();
  await controls();
  const walked = new Set<string>();
  const unseen: string[] = [];
  const pictured = new Set<string>();
  for (let presses = 0; presses < 600; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement | null;
      if (!one || one === document.body) return { end: true, stop: '' };
      return { end: false, stop: one.dataset['stop'] ?? '' };
    });
    if (at.end) break;
    if (at.stop) walked.add(at.stop);
    if (!(await showsFocus(page, pictured))) unseen.push(at.stop);
  }
  const left = (await controls()).filter((stop) => !walked.has(stop!));
  expect(left).toEqual([]);
  expect(walked.size).toBeGreaterThan(100);
  expect(unseen).toEqual([]);
});
