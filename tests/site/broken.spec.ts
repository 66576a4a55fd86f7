import { expect, test } from '@playwright/test';
import { live } from './live.ts';

// A service worker's requests pass by what stands in their way here.
test.use({ serviceWorkers: 'block' });

test('a figure that throws keeps its first drawing and offers a reset, and the rest of the page lives', async ({
  page,
}) => {
  let broken = 0;
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    const body = code.replace(/(id:[`'"]neuron[`'"][\s\S]*?)compute:(?=\()/, (_, before) => {
      broken++;
      return `${before}compute(){throw new Error("Broken on purpose.")},whole:`;
    });
    await route.fulfill({ response, body });
  });
  await page.goto('vanishing-gradient/');
  const neuron = await live(page, 'neuron');
  // The page has a copy of the model, and the worker another.
  expect(broken).toBeGreaterThan(0);
  const alert = neuron.getByRole('alert');
  await expect(alert).toContainText('This figure could not be computed: Broken on purpose.');
  await expect(neuron.locator('svg.drawing').first()).toBeVisible();
  await alert.getByRole('button', { name: 'Reset the figure' }).click();
  await expect(neuron.locator('svg.drawing').first()).toBeVisible();

  const sigmoid = await live(page, 'sigmoid');
  await sigmoid.getByRole('slider').first().press('ArrowRight');
  await expect(sigmoid.locator('.description')).toContainText('At z = 1.10 it is');
});
