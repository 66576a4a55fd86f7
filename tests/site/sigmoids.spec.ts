import { expect, type Locator, test } from '@playwright/test';
import { drag, drawn, failOnErrors, live } from './live.ts';
import { minus, sigmoid, slope, three } from './written.ts';

test.beforeEach(async ({ page }) => {
  failOnErrors({ page });
  await page.goto('vanishing-gradient/');
});

test.describe('the sigmoid', () => {
  test('one z moves formula, plot, slope’s plot and prose together', async ({ page }) => {
    const figure = await drawn(page, 'sigmoid');
    const z = await drag(page, figure.getByRole('slider'), 0.25);
    expect(z).toBeLessThan(-2);
    const [a, s] = [three(sigmoid(z)), three(slope(z))];
    await expect(figure.locator('svg.drawing')).toContainText(`a = ${a}`);
    await expect(figure.locator('svg.drawing')).toContainText(`slope ${s}`);
    await expect(figure.locator('.description')).toContainText(`At z = ${minus(z.toFixed(2))} it is ${a}`);
    const prose = page.locator('p', { hasText: 'Now look at the whole curve' });
    await expect(prose.getByRole('slider')).toHaveText(minus(z.toFixed(2)));
    await expect(prose).toContainText(`the activation is ${a}`);
    const formula = await drawn(page, 'sigmoid-formula');
    await expect(formula.locator('svg.drawing')).toContainText(three(Math.exp(-z)));
    const derivative = await drawn(page, 'sigmoid-derivative');
    await expect(derivative.locator('svg.drawing')).toHaveCount(1);
    await expect(derivative.locator('svg.drawing')).toContainText(new RegExp(`(it is|slope) ${s}`));
    // It came alive after the change: the marks must have moved with the words.
    await expect(derivative.locator('.probe')).toHaveAttribute('data-x', String(z));
    const [probe, surface] = [derivative.locator('.probe-point'), derivative.locator('.surface')];
    const numberOf = async (locator: Locator, name: string) => Number(await locator.getAttribute(name));
    const share =
      ((await numberOf(probe, 'cx')) - (await numberOf(surface, 'x'))) / (await numberOf(surface, 'width'));
    expect(-6 + 12 * share).toBeCloseTo(z, 2);
  });

  test('what shares its z out of sight is drawn once the reader rests, not with every step', async ({
    page,
  }) => {
    const formula = await drawn(page, 'sigmoid-formula');
    const figure = await drawn(page, 'sigmoid');
    const slider = figure.getByRole('slider');
    await slider.evaluate((input) => input.scrollIntoView({ block: 'center' }));
    await expect(formula).not.toBeInViewport();
    const changesOf = (drawing: Locator) =>
      drawing.evaluateHandle((element) => {
        const times: number[] = [];
        const note = () => times.push(performance.now());
        new MutationObserver(note).observe(element, { subtree: true, childList: true, characterData: true });
        return times;
      });
    const drawings = [figure, formula].map((one) => one.locator('svg.drawing'));
    const [here, there] = await Promise.all(drawings.map(changesOf));
    const z = await drag(page, slider, 0.25);
    await expect(drawings[1]!).toContainText(three(Math.exp(-z)));
    const count = (times: typeof here) => times!.evaluate(({ length }) => length);
    expect(await count(there)).toBeLessThan(await count(here));
  });

  test('its point can be dragged on the drawing', async ({ page }) => {
    const figure = await drawn(page, 'sigmoid');
    const surface = figure.locator('.surface');
    await surface.scrollIntoViewIfNeeded();
    const box = (await surface.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    // Three quarters of the way from −6 to 6.
    await expect(figure.getByRole('slider')).toHaveAttribute('aria-valuetext', '3.00');
  });

  test('the words around its numbers stand still while it is dragged, and close up when it rests', async ({
    page,
  }) => {
    const figure = await drawn(page, 'sigmoid');
    const paragraph = page.locator('p', { hasText: 'Now look at the whole curve' });
    await expect(paragraph.locator('.late.alive').first()).toBeAttached();
    /** Where the words of the paragraph end, line by line, as soon as its number reads so. */
    const words = (number = '') =>
      paragraph.evaluate(
        (element, awaited) =>
          new Promise<string>((resolve) => {
            function look() {
              if (!element.querySelector('.scrub')!.textContent.startsWith(awaited)) return;
              const texts = [...element.childNodes].filter((node) => node instanceof Text);
              const rooms = texts.flatMap((text) => {
                const range = document.createRange();
                range.selectNode(text);
                return [...range.getClientRects()].map(({ left, width }) =>
                  [left, width].map(Math.round).join(),
                );
              });
              resolve(rooms.join(' '));
            }
            new MutationObserver(look).observe(element, {
              childList: true,
              characterData: true,
              subtree: true,
            });
            look();
          }),
        number,
      );
    const box = (await figure.locator('.axis-slider').boundingBox())!;
    const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
    await page.mouse.move(...at(0.6));
    await page.mouse.down();
    // From −5.00, the longest z can be, to 5.00.
    await page.mouse.move(...at(0.1));
    // The activation follows z, and makes room for the longest it can be here.
    await expect(paragraph.locator('.live-value')).toHaveText(/^0\.00/);
    const before = await words('−');
    // Looked at in the page: a busy machine may be asked for it only once the number rests.
    const dragged = words('4.');
    // By the second answer the first question has been heard.
    await words();
    await page.mouse.move(...at(0.9), { steps: 4 });
    expect(await dragged).toBe(before);
    await page.mouse.up();
    await expect.poll(() => words()).not.toBe(before);
  });

  test('its number in the sentence is a slider to the keyboard', async ({ page }) => {
    await drawn(page, 'sigmoid');
    const scrub = page.locator('p', { hasText: 'Now look at the whole curve' }).locator('.scrub');
    await scrub.focus();
    await page.keyboard.press('End');
    await expect(scrub).toHaveAttribute('aria-valuenow', '6');
    await page.keyboard.press('ArrowLeft');
    await expect(scrub).toHaveText('5.99');
    await expect(page.locator('#sigmoid .description')).toContainText('At z = 5.99');
  });
});

test.describe('the sigmoid’s formula', () => {
  test('writes out the reader’s own z by keyboard and by mouse', async ({ page }) => {
    const figure = await drawn(page, 'sigmoid-formula');
    const slider = figure.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(figure.locator('.readout')).toHaveText('−6.00');
    await expect(figure.locator('svg.drawing')).toContainText('403');
    const z = await drag(page, slider, 0.5);
    await expect(figure.locator('svg.drawing')).toContainText(three(sigmoid(z)));
    await expect(figure.locator('.description')).toContainText(`1 divided by it is ${three(sigmoid(z))}`);
  });
});

test.describe('the sigmoid’s derivative', () => {
  test('calls out its 0.25 and follows the probe by mouse and keyboard', async ({ page }) => {
    const figure = await drawn(page, 'sigmoid-derivative');
    await expect(figure.locator('svg.drawing')).toContainText('the steepest it ever gets: 0.25, at z = 0');
    const slider = figure.getByRole('slider');
    const z = await drag(page, slider, 0.7);
    await expect(figure.locator('svg.drawing')).toContainText(
      `at z = ${z.toFixed(2)} it is ${three(slope(z))}`,
    );
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect(figure.locator('.description')).toContainText(`At z = ${(z + 0.01).toFixed(2)}`);
  });

  test('adds another activation’s slope to compare', async ({ page }) => {
    const figure = await drawn(page, 'sigmoid-derivative');
    await figure.getByRole('checkbox', { name: 'tanh' }).check();
    await expect(figure.locator('.live-equation')).toContainText(`= ${three(1 - Math.tanh(1.09) ** 2)}`);
    await expect(figure.locator('.description')).toContainText('The slope of tanh there is');
    await figure.getByRole('button', { name: 'Data' }).click();
    await expect(figure.locator('thead')).toContainText('slope of tanh');
  });
});

test('the activations’ readings stand in their columns while they grow shorter, each name beside its sign', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('vanishing-gradient/');
  const figure = await live(page, 'activations');
  await figure.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect(figure.locator('.readings')).toContainText('−6.00');
  await page.keyboard.press('End');
  await expect(figure.locator('.readings')).not.toContainText('−6.00');
  const { off, heights } = await figure.locator('.readings').evaluate((readings) => {
    const gapAtEnd = (cell: Element) => {
      const text = document.createRange();
      text.selectNodeContents(cell.querySelector('.steady > span')!);
      return Math.abs(text.getBoundingClientRect().right - cell.getBoundingClientRect().right);
    };
    const cells = [...readings.children].slice(3);
    return {
      off: cells.filter((_, i) => i % 3 > 0).map(gapAtEnd),
      heights: cells.filter((_, i) => i % 3 === 0).map((cell) => cell.getBoundingClientRect().height),
    };
  });
  expect(Math.max(...off)).toBeLessThan(1);
  expect(Math.max(...heights)).toBeLessThan(30);
});
