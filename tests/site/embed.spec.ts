import { expect, type Page, test } from '@playwright/test';
import { figureIds } from '../figures/everyFigure.ts';
import { foreignHost } from './foreignHost.ts';
import { failOnErrors, live } from './live.ts';

test.beforeEach(failOnErrors);

test('an embedded figure leads to its article in the state it was embedded in', async ({ page }) => {
  await page.goto('embed/sigmoid/?z=2&theme=dark');
  await live(page, 'sigmoid');
  await expect(page.locator('a[data-open]')).toHaveAttribute('href', /vanishing-gradient\/#sigmoid\?z=2$/);
});

test('a frame that is higher than its figure is told how high the figure is', async ({ page, baseURL }) => {
  const host = await foreignHost(`<iframe src="${baseURL}embed/sigmoid/" width="640" height="1500"></iframe>
    <script>addEventListener('message', ({ data }) => { document.title = data.height; });</script>`);
  await page.goto(host.address);
  await expect.poll(async () => Number(await page.title())).toBeGreaterThan(300);
  await expect.poll(async () => Number(await page.title())).toBeLessThan(700);
  await host.close();
});

test('what the host says of the theme is followed', async ({ page, baseURL }) => {
  const host = await foreignHost(`<iframe src="${baseURL}embed/sigmoid/?theme=light" id="it"></iframe>`);
  await page.goto(host.address);
  const body = page.frameLocator('#it').locator('body');
  const paper = () => body.evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(body.locator('.late.alive')).toHaveCount(1);
  const light = await paper();
  await page.evaluate(() =>
    (document.getElementById('it') as HTMLIFrameElement).contentWindow?.postMessage(
      { type: 'live-gradients:theme', theme: 'dark' },
      '*',
    ),
  );
  await expect.poll(paper).not.toBe(light);
  await host.close();
});

test('an embedded figure takes the theme that its address names', async ({ page }) => {
  await page.goto('embed/sigmoid/?theme=dark');
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto('embed/sigmoid/?theme=light');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(dark);
});

/** By how much each frame of these codes is higher than its figure, so wide, px. */
async function spare(page: Page, codes: readonly string[], width: number) {
  const found: Record<string, number> = {};
  // Lower than any figure, so that it tells its own height.
  await page.setViewportSize({ width, height: 200 });
  for (const code of codes) {
    const [, source, height] = /src="([^"]+)".* height="(\d+)"/.exec(code)!;
    await page.goto(source!.replaceAll('&amp;', '&'));
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    found[source!] = Number(height) - (await page.evaluate(() => document.documentElement.scrollHeight));
  }
  return found;
}

test('the gallery’s codes give a frame the height that its figure needs, 800 px wide', async ({ page }) => {
  test.slow();
  await page.goto('figures/');
  const codes = await page.locator('pre code', { hasText: '<iframe' }).allTextContents();
  expect(codes).toHaveLength(figureIds.length);
  for (const [source, px] of Object.entries(await spare(page, codes, 800))) {
    expect(px, `${source}: px to spare; its model has embedHeight`).toBeGreaterThanOrEqual(0);
    expect(px, `${source}: px to spare; its model has embedHeight`).toBeLessThan(60);
  }
});

test('so do those that the figures of the article give, as wide as there', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('vanishing-gradient/');
  const ids = await page.locator('figure.fig').evaluateAll((all) => all.map((figure) => figure.id));
  const codes: string[] = [];
  for (const id of ids) {
    const figure = await live(page, id);
    await figure.getByRole('button', { name: 'Embed', exact: true }).click();
    codes.push(await figure.getByRole('textbox', { name: /^Shows this figure/ }).inputValue());
  }
  for (const [source, px] of Object.entries(await spare(page, codes, 952))) {
    expect(px, source).toBeGreaterThanOrEqual(0);
    expect(px, source).toBeLessThan(80);
  }
});
