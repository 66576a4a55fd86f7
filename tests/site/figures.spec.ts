import { expect, type Locator, type Page, test } from '@playwright/test';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const slope = (z: number) => sigmoid(z) * (1 - sigmoid(z));
const minus = (text: string) => text.replace('-', '−');
/** Significant figures, as the site writes them. */
const significant = (value: number, digits: number) => {
  const text = value.toPrecision(digits);
  return minus(Number(text) >= 0.001 ? text : String(value));
};
const three = (value: number) => significant(value, 3);

/** A figure, once its code has come. */
async function live(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`figure#${id}`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(figure.locator('svg.drawing')).toHaveCount(1);
  return figure;
}

/** Drags the thumb of a slider by mouse, to a share of the track. */
async function drag(page: Page, slider: Locator, share: number) {
  await slider.scrollIntoViewIfNeeded();
  const box = (await slider.boundingBox())!;
  const range = await slider.evaluate((input: HTMLInputElement) => [
    +input.min,
    +input.max,
    input.valueAsNumber,
  ]);
  const [min, max, value] = range as [number, number, number];
  const thumb = 18;
  const at = (part: number) => box.x + thumb / 2 + part * (box.width - thumb);
  await page.mouse.move(at((value - min) / (max - min)), box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(at(share), box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  return slider.evaluate((input: HTMLInputElement) => input.valueAsNumber);
}

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto('vanishing-gradient/');
});

test.describe('the neuron', () => {
  const sum = (w2: number) => 0.8 * 0.6 + w2 * 0.2 + 1.1 * 0.9 - 0.3;

  test('follows a slider dragged by mouse: drawing, readout, equation, description and prose', async ({
    page,
  }) => {
    const figure = await live(page, 'neuron');
    const before = await figure.locator('svg.drawing').innerHTML();
    const w2 = await drag(page, figure.getByRole('slider', { name: 'Weight 2' }), 0.9);
    expect(w2).toBeGreaterThan(1);
    const [z, a] = [sum(w2), sigmoid(sum(w2))];
    expect(await figure.locator('svg.drawing').innerHTML()).not.toBe(before);
    await expect(figure.locator('svg.drawing')).toContainText(z.toFixed(2));
    await expect(figure.locator('.slider', { hasText: 'w2' }).locator('.readout')).toHaveText(w2.toFixed(2));
    await expect(figure.locator('.live-equation')).toContainText(`= ${z.toFixed(2)}`);
    await expect(figure.locator('.description')).toContainText(`the output ${a.toFixed(3)}`);
    await expect(page.locator('p', { hasText: 'Each input counts' })).toContainText(
      `The sum is ${z.toFixed(2)} and the output ${a.toFixed(2)}`,
    );
  });

  test('follows the keyboard, and goes back on Reset', async ({ page }) => {
    const figure = await live(page, 'neuron');
    const slider = figure.getByRole('slider', { name: 'Weight 2' });
    await slider.focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', '−0.60');
    await expect(figure.locator('.description')).toContainText(`sum z is ${sum(-0.6).toFixed(2)}`);
    await figure.getByRole('button', { name: 'Reset' }).click();
    await expect(slider).toHaveAttribute('aria-valuetext', '−0.40');
  });

  test('lets a number in the drawing be dragged', async ({ page }) => {
    const figure = await live(page, 'neuron');
    const number = figure.locator('.drag-number', { hasText: '0.60' });
    await number.scrollIntoViewIfNeeded();
    const box = (await number.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    await expect(figure.getByRole('slider', { name: 'Input 1' })).toHaveAttribute('aria-valuetext', '0.80');
  });

  test('sends the gradient back on demand, with the chain rule’s numbers', async ({ page }) => {
    const figure = await live(page, 'neuron');
    await figure.getByText('backward', { exact: true }).click();
    const delta = slope(sum(-0.4));
    const svg = figure.locator('svg.drawing');
    for (const gradient of [delta, delta * 0.6, delta * 0.2, delta * 0.9])
      await expect(svg).toContainText(significant(gradient, 2));
    await expect(figure.locator('.live-equation')).toContainText(`= ${three(delta)}`);
  });
});

test.describe('the sigmoid', () => {
  test('one z moves formula, plot, slope’s plot and prose together', async ({ page }) => {
    const figure = await live(page, 'sigmoid');
    const z = await drag(page, figure.getByRole('slider'), 0.25);
    expect(z).toBeLessThan(-2);
    const [a, s] = [three(sigmoid(z)), three(slope(z))];
    await expect(figure.locator('svg.drawing')).toContainText(`a = ${a}`);
    await expect(figure.locator('svg.drawing')).toContainText(`slope ${s}`);
    await expect(figure.locator('.description')).toContainText(`At z = ${minus(z.toFixed(2))} it is ${a}`);
    const prose = page.locator('p', { hasText: 'Now look at the whole curve' });
    await expect(prose.getByRole('slider')).toHaveText(minus(z.toFixed(2)));
    await expect(prose).toContainText(`the activation is ${a}`);
    const formula = await live(page, 'sigmoid-formula');
    await expect(formula.locator('svg.drawing')).toContainText(three(Math.exp(-z)));
    const derivative = await live(page, 'sigmoid-derivative');
    await expect(derivative.locator('svg.drawing')).toHaveCount(1);
    await expect(derivative.locator('svg.drawing')).toContainText(`it is ${s}`);
    // It came alive after the change: the marks must have moved with the words.
    await expect(derivative.locator('.probe')).toHaveAttribute('data-x', String(z));
    const [probe, surface] = [derivative.locator('.probe-point'), derivative.locator('.surface')];
    const numberOf = async (locator: Locator, name: string) => Number(await locator.getAttribute(name));
    const share =
      ((await numberOf(probe, 'cx')) - (await numberOf(surface, 'x'))) / (await numberOf(surface, 'width'));
    expect(-6 + 12 * share).toBeCloseTo(z, 2);
  });

  test('its point can be dragged on the drawing', async ({ page }) => {
    const figure = await live(page, 'sigmoid');
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
    const figure = await live(page, 'sigmoid');
    const paragraph = page.locator('p', { hasText: 'Now look at the whole curve' });
    await expect(paragraph.locator('.late.alive').first()).toBeAttached();
    /** Where the words of the paragraph end, line by line. */
    const words = () =>
      paragraph.evaluate((element) =>
        [...element.childNodes]
          .filter((node) => node instanceof Text)
          .flatMap((text) => {
            const range = document.createRange();
            range.selectNode(text);
            return [...range.getClientRects()].map(({ left, width }) => [left, width].map(Math.round).join());
          })
          .join(' '),
      );
    const box = (await figure.locator('.axis-slider').boundingBox())!;
    const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
    await page.mouse.move(...at(0.6));
    await page.mouse.down();
    // From −5.00, the longest z can be, to 5.00.
    await page.mouse.move(...at(0.1));
    await expect(figure.locator('.description')).toContainText('At z = −');
    const before = await words();
    await page.mouse.move(...at(0.9), { steps: 4 });
    await expect(figure.locator('.description')).toContainText('At z = 4.');
    expect(await words()).toBe(before);
    await page.mouse.up();
    await expect.poll(words).not.toBe(before);
  });

  test('its number in the sentence is a slider to the keyboard', async ({ page }) => {
    await live(page, 'sigmoid');
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
    const figure = await live(page, 'sigmoid-formula');
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
    const figure = await live(page, 'sigmoid-derivative');
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
    const figure = await live(page, 'sigmoid-derivative');
    await figure.getByRole('checkbox', { name: 'tanh' }).check();
    await expect(figure.locator('.live-equation')).toContainText(`= ${three(1 - Math.tanh(1.09) ** 2)}`);
    await expect(figure.locator('.description')).toContainText('The slope of tanh there is');
    await figure.getByRole('button', { name: 'Data' }).click();
    await expect(figure.locator('thead')).toContainText('slope of tanh');
  });
});

test.describe('the feed-forward network', () => {
  const chosen = (figure: Locator) =>
    figure.getByRole('radio', { name: /unit \d:/ }).and(figure.locator('[aria-checked=true]'));

  test('recomputes its units when an input is dragged or stepped', async ({ page }) => {
    const figure = await live(page, 'feed-forward');
    const input = figure.getByRole('slider', { name: 'Input 1' });
    const before = await figure.locator('.description').textContent();
    await drag(page, input, 0.05);
    await expect(figure.locator('.description')).not.toHaveText(before!);
    await input.focus();
    await page.keyboard.press('End');
    await expect(figure.getByRole('radio', { name: 'inputs, unit 1: activation 1.00' })).toHaveCount(1);
  });

  test('shows the sum it computed: adding up the terms shown gives the z shown', async ({ page }) => {
    const figure = await live(page, 'feed-forward');
    const table = await figure
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map(({ textContent }) => (textContent ?? '').replace('−', '-'))),
      );
    const terms = await figure.locator('.live-equation').textContent();
    const numbers = terms!
      .replaceAll('− ', '-')
      .replaceAll('+ ', '')
      .replaceAll('−', '-')
      .match(/-?\d\.\d\d/g)!
      .map(Number);
    const [w1, x1, w2, x2, w3, x3, b, z] = numbers as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    expect(w1 * x1 + w2 * x2 + w3 * x3 + b).toBeCloseTo(z, 1);
    const row = table.find(([unit]) => unit === 'layer 1, 2')!;
    expect(Number(row[2])).toBeCloseTo(z, 2);
    expect(Number(row[3])).toBeCloseTo(sigmoid(z), 2);
  });

  test('is walked by the arrow keys', async ({ page }) => {
    const figure = await live(page, 'feed-forward');
    await chosen(figure).focus();
    await page.keyboard.press('ArrowDown');
    await expect(chosen(figure)).toHaveAttribute('data-unit', '1.3');
    await page.keyboard.press('ArrowRight');
    await expect(chosen(figure)).toHaveAttribute('data-unit', '2.2');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(chosen(figure)).toHaveAttribute('data-unit', '0.2');
    await expect(chosen(figure)).toBeFocused();
    await expect(figure.locator('.description')).toContainText('Unit 2 of the inputs');
  });

  test('grows to four layers of eight units, and takes a new seed', async ({ page }) => {
    const figure = await live(page, 'feed-forward');
    const layers = figure.getByRole('spinbutton', { name: 'Hidden layers' });
    await layers.focus();
    await page.keyboard.press('End');
    for (let layer = 1; layer <= 4; layer++) {
      await figure.getByRole('spinbutton', { name: `Units in layer ${layer}` }).focus();
      await page.keyboard.press('End');
    }
    await expect(figure.locator('.unit')).toHaveCount(3 + 4 * 8 + 2);
    const before = await figure.locator('.description').textContent();
    await figure.getByRole('button', { name: 'New seed' }).click();
    await expect(figure.locator('.seed-value')).toHaveText('Seed 8');
    await expect(figure.locator('.description')).not.toHaveText(before!);
  });

  test('sends the gradient back', async ({ page }) => {
    const figure = await live(page, 'feed-forward');
    await figure.getByText('gradients', { exact: true }).click();
    await expect(figure.locator('.description')).toContainText('receives the gradient');
    await expect(chosen(figure)).toHaveAccessibleName(/layer 1, unit 2: gradient/);
  });
});

test('the data behind a figure opens in place and follows it', async ({ page }) => {
  const figure = await live(page, 'sigmoid');
  await figure.getByRole('button', { name: 'Data' }).click();
  await expect(figure.locator('table')).toBeVisible();
  await figure.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect(figure.locator('tbody tr').first()).toContainText('−6.00');
  await expect(figure.locator('tbody tr')).toHaveCount(7);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('one of the neuron’s many sliders is shown, and a tap shows another', async ({ page }) => {
    const figure = await live(page, 'neuron');
    await expect(figure.locator('input[type=range]:visible')).toHaveCount(1);
    await figure.getByRole('button', { name: 'Bias, b −0.30' }).tap();
    await expect(figure.getByRole('slider', { name: 'Bias' })).toBeVisible();
  });

  test('a finger drags the point of the sigmoid', async ({ page, context }) => {
    const figure = await live(page, 'sigmoid');
    const surface = figure.locator('.surface');
    await surface.scrollIntoViewIfNeeded();
    const box = (await surface.boundingBox())!;
    const touch = await context.newCDPSession(page);
    const at = (share: number) => [{ x: box.x + box.width * share, y: box.y + box.height / 2 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0.5) });
    for (const share of [0.55, 0.65, 0.75])
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(figure.getByRole('slider')).toHaveAttribute('aria-valuetext', /^(2\.9|3\.0)/);
  });
});
