import { expect, type Locator, type Page, test } from '@playwright/test';
import { live } from './live.ts';

const post = 'vanishing-gradient/';

test.beforeEach(({ page }) => page.goto(post));

const descriptionOf = (figure: Locator) => figure.locator('.description');
const stepOf = async (figure: Locator) =>
  Number(
    (await figure.locator('.player input[type=range]').getAttribute('aria-valuetext'))
      ?.match(/step ([\d,]+)/)?.[1]
      ?.replace(',', ''),
  );

/** Drags from one place in a drawing to another, both as shares of its box. */
async function drag(
  page: Page,
  drawing: Locator,
  from: readonly [number, number],
  to: readonly [number, number],
) {
  const box = (await drawing.boundingBox())!;
  const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 5 });
  await page.mouse.up();
}

test.describe('gradient descent', () => {
  test('starts where the reader drags it, by mouse and from the sentence', async ({ page }) => {
    const figure = await live(page, 'gradient-descent');
    await expect(figure.locator('.draw .wide-only')).toHaveCount(0);
    await drag(page, figure.locator('.surface'), [0.3, 0.5], [0.75, 0.5]);
    await expect(descriptionOf(figure)).toContainText('From 5.00');
    const scrub = page.locator('p', { hasText: 'steps to leave the flat ground' }).locator('.scrub');
    await scrub.focus();
    await page.keyboard.press('Home');
    await expect(descriptionOf(figure)).toContainText('From −4.00');
    await expect(page.locator('p', { hasText: 'steps to leave the flat ground' })).toContainText(
      'more than 80',
    );
  });

  test('plays, pauses, steps and starts again', async ({ page }) => {
    const figure = await live(page, 'gradient-descent');
    await figure.getByRole('button', { name: 'Start again' }).click();
    await expect(descriptionOf(figure)).toContainText('step 0 of 80');
    await figure.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => stepOf(figure)).toBeGreaterThan(4);
    await figure.getByRole('button', { name: 'Pause' }).click();
    await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible();
    // The picture that was being drawn when the button was pressed still comes.
    await page.waitForTimeout(200);
    const paused = await stepOf(figure);
    await page.waitForTimeout(200);
    expect(await stepOf(figure)).toBe(paused);
    await figure.getByRole('button', { name: 'One step' }).click();
    await expect.poll(() => stepOf(figure)).toBe(paused + 1);
  });

  test('pauses when it leaves the screen', async ({ page }) => {
    const figure = await live(page, 'gradient-descent');
    await figure.getByRole('button', { name: 'Start again' }).click();
    await figure.getByRole('button', { name: 'Play' }).click();
    await page.evaluate(() => scrollTo(0, 0));
    await expect(figure.getByRole('button', { name: 'Play' })).toHaveCount(1);
  });
});

test.describe('the prediction', () => {
  test('never shows the answer before the guess, neither as built nor as drawn by the page', async ({
    page,
  }) => {
    await page.goto('vanishing-gradient/');
    const figure = page.locator('#gradient-by-layer');
    const answer = figure.locator('.view .c-cat-sigmoid');
    await expect(answer.first()).toBeAttached();
    const seen = await figure.evaluateHandle((element) => {
      const seen: string[] = [];
      const look = () => {
        for (const label of element.querySelectorAll('.view .c-cat-sigmoid'))
          if (label.checkVisibility({ visibilityProperty: true })) seen.push(label.outerHTML);
        requestAnimationFrame(look);
      };
      look();
      return seen;
    });
    await live(page, 'gradient-by-layer');
    await expect(answer).toHaveCount(0);
    expect(await seen.jsonValue()).toEqual([]);
    await figure.getByRole('button', { name: 'Just show me' }).click();
    await expect(answer).toBeVisible();
    await expect.poll(async () => (await seen.jsonValue()).length).toBeGreaterThan(0);
  });

  test('is made by keyboard, and stays in the figure as a ring', async ({ page }) => {
    const figure = await live(page, 'gradient-by-layer');
    await expect(figure.getByText('Guess above, and the lines are drawn.').first()).toBeVisible();
    const guess = figure.getByRole('slider', { name: 'Your guess' });
    await guess.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await expect(guess).toHaveAttribute('aria-valuetext', 'a thousandth');
    await figure.getByRole('button', { name: 'Draw the lines' }).click();
    await expect(figure.locator('.guess')).toBeVisible();
    await expect(figure.locator('.predict')).toContainText(
      'You guessed a thousandth. At the first layer it is',
    );
    await expect(descriptionOf(figure)).toContainText('sigmoid');
  });
});

test.describe('the training race', () => {
  test('shows its end as built, and runs again step by step from the start', async ({ page }) => {
    test.slow();
    const figure = await live(page, 'training-race');
    await expect(descriptionOf(figure)).toContainText('after 2,000 of 2,000 steps');
    await figure.getByRole('button', { name: 'Start again' }).click();
    await expect(descriptionOf(figure)).toContainText('after 0 of 2,000 steps');
    await figure.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => stepOf(figure), { timeout: 20_000 }).toBeGreaterThan(200);
    await figure.getByRole('button', { name: 'Pause' }).click();
    const timeline = figure.getByRole('slider', { name: 'Training step' });
    await timeline.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => stepOf(figure)).toBe(0);
  });

  test('takes place on handwritten digits, fetched from this site alone', async ({ page }) => {
    test.slow();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('http://localhost:') && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    const figure = await live(page, 'training-race');
    await figure.getByText('handwritten digits').click();
    await expect(descriptionOf(figure)).toContainText('after 2,000 of 2,000', { timeout: 60_000 });
    await expect(figure.locator('.lane').first()).toContainText('guessing, 2.30');
    expect(elsewhere).toEqual([]);
  });
});

test.describe('from vanishing to exploding', () => {
  test('a press chooses a cell, and arrow keys walk over the map', async ({ page }) => {
    test.slow();
    const figure = await live(page, 'vanishing-to-exploding');
    await expect(figure.locator('.progress')).toContainText('all computed', { timeout: 60_000 });
    await expect(figure.locator('.draw .wide-only')).toHaveCount(0, { timeout: 60_000 });
    await drag(page, figure.locator('.surface'), [0.9, 0.1], [0.9, 0.1]);
    const chosen = figure.locator('.chosen-head b');
    await expect(chosen).toHaveText(/gain (6|7)\.\d+, depth (80|70)/);
    const [, depth] = (await chosen.textContent())!.match(/depth (\d+)/)!;
    await figure.locator('.selection').focus();
    await page.keyboard.press('ArrowDown');
    await expect(chosen).not.toContainText(`depth ${depth}`);
    await expect(descriptionOf(figure)).toContainText('At gain');
  });
});

test.describe('sparsity', () => {
  test('a bias shifted up or down, by keyboard, moves the share of zeros', async ({ page }) => {
    const figure = await live(page, 'sparsity');
    await figure.getByRole('button', { name: 'Start again' }).click();
    const zeros = async () =>
      Number((await figure.locator('.lane-head b').nth(1).textContent())?.replace(' %', ''));
    const before = await zeros();
    const shift = figure.getByRole('slider', { name: 'Bias shift' });
    await shift.focus();
    await page.keyboard.press('Home');
    await expect.poll(zeros).toBeGreaterThan(before + 20);
  });
});
