import { expect, type Page, test } from '@playwright/test';
import { holdBack, laidOut, live } from './live.ts';

// A service worker's requests pass by what stands in their way here.
test.use({ serviceWorkers: 'block' });
// What is still being fetched when a test ends is nobody's failure.
test.afterEach(({ context }) => context.unrouteAll({ behavior: 'ignoreErrors' }));

/** Lets a function of a figure's model throw, wherever its code is loaded; counts how often it was. */
async function breakOnPurpose(page: Page, id: string, name: 'compute' | 'refine') {
  const broken = { times: 0 };
  const declared = new RegExp(`(id:[\`'"]${id}[\`'"][\\s\\S]*?)${name}:(?=\\w*\\(|\\w+=>)`);
  await page.context().route('**/*.js', async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    const body = code.replace(declared, (_, before) => {
      broken.times++;
      return `${before}${name}(){throw new Error("Broken on purpose.")},whole:`;
    });
    await route.fulfill({ response, body });
  });
  return broken;
}

test('a figure that throws keeps its first drawing and offers a reset, and the rest of the page lives', async ({
  page,
}) => {
  const broken = await breakOnPurpose(page, 'neuron', 'compute');
  await page.goto('vanishing-gradient/');
  const neuron = page.locator('figure#neuron');
  await laidOut(page);
  await neuron.scrollIntoViewIfNeeded();
  const alert = neuron.getByRole('alert');
  await expect(alert).toContainText('This figure could not be computed: Broken on purpose.');
  expect(broken.times).toBeGreaterThan(0);
  await expect(neuron.locator('svg.drawing').first()).toBeVisible();
  await alert.getByRole('button', { name: 'Reset the figure' }).click();
  await expect(neuron.locator('svg.drawing').first()).toBeVisible();

  const sigmoid = await live(page, 'sigmoid');
  await sigmoid.getByRole('slider').first().press('ArrowRight');
  await expect(sigmoid.locator('.description')).toContainText('At z = 1.10 it is');
});

test('a figure whose charts can’t be had says so, keeps its first drawing, and draws when they can', async ({
  page,
}) => {
  const charts = '**/chart.*.js';
  await page.route(charts, (route) => route.abort());
  await page.goto('vanishing-gradient/');
  const sigmoid = page.locator('figure#sigmoid');
  await laidOut(page);
  await sigmoid.scrollIntoViewIfNeeded();
  const alert = sigmoid.getByRole('alert');
  await expect(alert).toContainText('This figure could not be computed');
  await expect(sigmoid.locator('svg.drawing').first()).toBeVisible();
  const neuron = await live(page, 'neuron');
  await neuron.getByRole('slider').first().press('Home');
  await expect(neuron.locator('.description')).not.toContainText('the inputs 1.00');

  await page.unroute(charts);
  await alert.getByRole('button', { name: 'Reset the figure' }).click();
  await expect(sigmoid.locator('svg.drawing')).toHaveCount(1);
  await sigmoid.getByRole('slider').first().press('ArrowRight');
  await expect(sigmoid.locator('.description')).toContainText('At z = 1.10 it is');
});

test('while charts are on their way, what was built can be pressed, and what arrives behind it is not seen', async ({
  page,
}) => {
  const come = await holdBack(page, '**/chart.*.js');
  await page.goto('vanishing-gradient/');
  await laidOut(page);
  for (const [id, pressed] of [
    ['sigmoid', '.axis-slider input'],
    ['gradient-by-layer', '.predict .quiet-button'],
  ] as const) {
    const figure = page.locator(`figure#${id}`);
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('.arriving svg')).not.toHaveCount(0);
    const met = await figure
      .locator(pressed)
      .first()
      .evaluate((control) => {
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = control.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === control;
      });
    expect(met).toBe(true);
    const seen = await figure
      .locator('.arriving text')
      .evaluateAll(
        (texts) => texts.filter((text) => text.checkVisibility({ visibilityProperty: true })).length,
      );
    expect(seen).toBe(0);
  }
  come();
  await expect(page.locator('figure#sigmoid .view.live')).toHaveCount(1);
});

test('a figure that throws in the worker shows what the page computes, and the worker goes on', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const broken = await breakOnPurpose(page, 'training-race', 'refine');
  await page.goto('vanishing-gradient/');
  const race = await live(page, 'training-race');
  await race.getByRole('button', { name: /seed/i }).click();
  await expect.poll(() => said.join()).toContain('Error: Broken on purpose.');
  expect(broken.times).toBeGreaterThan(0);
  await expect(race.locator('.description')).toContainText('after 0 of 2,000 steps');
  await expect(race.locator('svg.drawing').first()).toBeVisible();

  const map = await live(page, 'vanishing-to-exploding');
  await map.getByRole('radio', { name: 'ReLU' }).check({ force: true });
  await expect(map.locator('.description')).toContainText(/at the last\. In theory the gain 1\.41/, {
    timeout: 30_000,
  });
});
