import { expect, test } from '@playwright/test';
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
