import { expect, test } from '@playwright/test';
import { live } from './live.ts';

const post = 'vanishing-gradient/';
const figures = [
  'opening-plate',
  'neuron',
  'sigmoid-formula',
  'sigmoid',
  'feed-forward',
  'gradient-descent',
  'product-of-derivatives',
  'sigmoid-derivative',
  'gradient-by-layer',
  'training-race',
  'vanishing-to-exploding',
  'activations',
  'relu-beside-sigmoid',
  'sparsity',
];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the post has its title and its three headings, in order', async ({ page }) => {
    await page.goto(post);
    await expect(page.locator('h1')).toHaveText('Vanishing Gradient Problem in Deep Neural Nets');
    await expect(page.locator('.passage > h2')).toHaveText([
      'Neural network basics',
      'Backpropagation and vanishing gradient',
      'What happens with a different activation function?',
    ]);
  });

  test('the post has every link it owes the reader', async ({ page }) => {
    await page.goto(post);
    const wikipedia = 'https://en.wikipedia.org/wiki/';
    for (const address of [
      'https://developer.nvidia.com/cudnn',
      `${wikipedia}Backpropagation`,
      `${wikipedia}Gradient_descent`,
      `${wikipedia}Chain_rule`,
      `${wikipedia}Vanishing_gradient_problem`,
      `${wikipedia}Rectifier_(neural_networks)`,
    ])
      await expect(page.locator(`.article a[href="${address}"]`)).toBeVisible();
  });

  test('every figure has a question, a drawing, a caption, a description and a table', async ({ page }) => {
    await page.goto(post);
    await expect(page.locator('figure.fig')).toHaveCount(figures.length);
    for (const [index, id] of figures.entries()) {
      const figure = page.locator(`figure#${id}`);
      await expect(figure.locator('.fig-title')).toContainText('?');
      const drawing = figure.locator('svg.drawing:visible').first();
      await expect(drawing).toBeVisible();
      expect(await drawing.locator('text:visible').count()).toBeGreaterThan(3);
      await expect(figure.locator('figcaption')).toContainText(`Figure ${index + 1}`);
      await expect(figure.locator('.description')).toContainText(/\d/);
      expect(await figure.locator('tbody tr:visible').count()).toBeGreaterThan(1);
      await expect(figure.locator('table')).toBeVisible();
      await expect(figure.locator('input:visible')).toHaveCount(0);
    }
  });

  test('numbers in the prose are those of their figures', async ({ page }) => {
    await page.goto(post);
    await expect(page.locator('p', { hasText: 'Now look at the whole curve' })).toContainText(
      'the activation is 0.748',
    );
    await expect(page.locator('p', { hasText: 'The tangent tells you' })).toContainText('0.188');
  });

  test('each citation leads to a work in the list', async ({ page }) => {
    await page.goto(post);
    const cited = await page
      .locator('.cite > a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(cited.length).toBeGreaterThan(10);
    for (const address of new Set(cited))
      await expect(page.locator(`[id="${address?.slice(1)}"]`)).toHaveCount(1);
  });
});

test('the opening of the page moves nothing that was laid out', async ({ page }) => {
  await page.goto(post);
  for (const id of figures) {
    const figure = page.locator(`#${id}`);
    const below = () => figure.evaluate((element) => element.getBoundingClientRect().top > innerHeight / 2);
    // As a reader does it: after a leap the browser counts what it had skipped as moved.
    while (await below()) await page.mouse.wheel(0, 300);
    await expect(figure.locator('astro-island[ssr]')).toHaveCount(0);
  }
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shift).toBe(0);
});

test('all figures of a post come alive with ids and groups of choices of their own', async ({ page }) => {
  test.slow();
  await page.goto(post);
  for (const id of figures) await live(page, id);
  const { ids, unchosen } = await page.evaluate(() => ({
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    unchosen: [...document.querySelectorAll('fieldset:has(input[type=radio])')]
      .filter((group) => !group.querySelector(':checked'))
      .map((group) => group.textContent),
  }));
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  expect(unchosen).toEqual([]);
});

test('Chart.js asks to be compiled where it is loaded, and not as it is called', async ({ page }) => {
  const chart = page.waitForResponse(/\/chart\.[\w-]+\.js$/);
  await page.goto('embed/sigmoid/');
  expect(await (await chart).text()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test('a figure that lays its drawing out in the margin’s rows follows at once, as every figure in sight does', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('vanishing-gradient/');
  const figure = await live(page, 'activations');
  await expect(figure.locator('.fig-main')).toHaveCSS('display', 'contents');
  const chips = figure.getByRole('checkbox');
  await chips.first().scrollIntoViewIfNeeded();
  const checked = () => chips.evaluateAll((all) => all.map((chip) => (chip as HTMLInputElement).checked));
  const before = await checked();
  // In one breath: the second press must know of the first.
  await chips.evaluateAll((all) => {
    for (const chip of all.slice(0, 2)) (chip as HTMLElement).click();
  });
  await page.waitForTimeout(1500);
  expect(await checked()).toEqual(before.map((was, index) => (index < 2 ? !was : was)));
});
