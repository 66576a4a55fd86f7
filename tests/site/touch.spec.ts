/** What a finger has to hit. */
import { expect, type Page, test } from '@playwright/test';
import { live } from './live.ts';
import { pageTypes } from './pages.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** How wide and how high a target has to be, px; presses are tried half a pixel apart, and one may be a neighbour's. */
const LEAST = 44 - 0.5;

const controls =
  'button, input, select, textarea, summary, a[href], .drag-number, [role=slider], [role=spinbutton], [tabindex="0"]';

/** Controls that may be smaller, each with the reason. */
const smaller: Record<string, string> = {
  '.skip': 'is for the keyboard, and out of sight until it has the focus',
  '.drag-number': 'has a slider under the drawing, which sets the same number',
  '.selection': 'is for the keyboard: a press anywhere on the map chooses the cell there',
};

/** How far across and down presses reach a control, a mark's label, or what is laid about them to be hit. */
function reach(control: Element): [number, number] {
  const isMark = control.matches('[type=radio], [type=checkbox]');
  const target = (isMark && (control as HTMLInputElement).labels?.[0]) || control;
  target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const along = (dx: number, dy: number) => {
    for (let distance = 0.25; ; distance += 0.5) {
      const hit = document.elementFromPoint(
        left + width / 2 + dx * distance,
        top + height / 2 + dy * distance,
      );
      if (distance > 30 || !target.contains(hit)) return distance - 0.25;
    }
  };
  return [along(-1, 0) + along(1, 0), along(0, -1) + along(0, 1)];
}

/** A link in a sentence is as high as its line: WCAG leaves it out. */
const isInSentence = (link: Element) =>
  link.matches('a') &&
  getComputedStyle(link).display === 'inline' &&
  link.parentElement!.textContent !== link.textContent;

/** What on a page is too small for a finger, and how much was measured. */
async function smallOn(page: Page, path: string) {
  await page.goto(path);
  for (const id of await page.locator('figure.fig').evaluateAll((all) => all.map(({ id }) => id)))
    await live(page, id);
  const measured = await page.locator(controls).evaluateAll(
    (all, { sources, excused }) => {
      const [reach, isInSentence] = sources.map((source) => new Function(`return ${source}`)());
      return all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'))
        .filter((one) => !one.matches(excused) && !isInSentence(one))
        .map((one) => {
          const name = one.getAttribute('aria-label') ?? (one.textContent || (one as HTMLInputElement).value);
          return {
            name: `${one.closest('.fig')?.id} ${one.tagName}: ${name}`,
            reach: reach(one) as number[],
          };
        });
    },
    { sources: [String(reach), String(isInSentence)], excused: Object.keys(smaller).join() },
  );
  const small = measured.filter(({ reach }) => Math.min(...reach) < LEAST);
  return {
    count: measured.length,
    small: small.map(({ name, reach }) => `${path} ${name}: ${reach.join(' × ')}`),
  };
}

test('every control of the article is 44 px wide and high for a finger, or there is a reason why not', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { small, count } = await smallOn(page, 'vanishing-gradient/');
  expect(small).toEqual([]);
  expect(count).toBeGreaterThan(100);
});

test('so is every control of a page of every other kind', async ({ page }) => {
  test.setTimeout(120_000);
  const small = [];
  for (const path of pageTypes)
    if (path !== 'vanishing-gradient/') small.push(...(await smallOn(page, path)).small);
  expect(small).toEqual([]);
});
