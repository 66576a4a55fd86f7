/** The contents beside an article. */
import { expect, test } from '@playwright/test';
import { failOnErrors } from './live.ts';

test.beforeEach(failOnErrors);

test('contents follow the reader and say what is left', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('vanishing-gradient/');
  await page.locator('#backpropagation-and-vanishing-gradient').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  const current = page.locator('.contents-rail [aria-current], .contents [aria-current]').first();
  await expect(current).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.getByText('The end', { exact: true })).toBeVisible();
});

test('a scroll within a section changes nothing of the contents but how far their line is drawn', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('vanishing-gradient/');
  await page.locator('#training-race').evaluate((figure) => figure.scrollIntoView({ behavior: 'instant' }));
  const rail = page.locator('.contents-rail');
  await expect(rail.locator('[aria-current]')).toHaveCount(1);
  const changed = await rail.evaluate(async (element) => {
    const changes = new Set<string>();
    new MutationObserver((records) => {
      for (const { type, attributeName, target } of records)
        changes.add(`${type} ${attributeName} of ${(target as Element).className}`);
    }).observe(element, { attributes: true, childList: true, characterData: true, subtree: true });
    for (let step = 0; step < 10; step++) {
      window.scrollBy({ top: 2, behavior: 'instant' });
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    }
    return [...changes];
  });
  expect(changed).toEqual(['attributes style of read']);
});

test('contents that stay in place leave the article one layer', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('vanishing-gradient/');
  const session = await page.context().newCDPSession(page);
  let layers: { backendNodeId?: number }[] = [];
  session.on('LayerTree.layerTreeDidChange', (change) => {
    layers = change.layers ?? layers;
  });
  await page.locator('#neuron').evaluate((figure) => figure.scrollIntoView({ behavior: 'instant' }));
  await expect(page.locator('.contents-rail [aria-current]')).toHaveCount(1);
  await session.send('DOM.enable');
  await session.send('LayerTree.enable');
  const names = async () => {
    const found = new Set<string>();
    for (const { backendNodeId } of layers) {
      if (!backendNodeId) continue;
      const { node } = await session.send('DOM.describeNode', { backendNodeId });
      found.add(node.nodeName);
    }
    return found;
  };
  await expect.poll(names).toContain('NAV');
  expect([...(await names())].filter((name) => !['#document', 'NAV'].includes(name))).toEqual([]);
});
