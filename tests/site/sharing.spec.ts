import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page, test } from '@playwright/test';
import { followHeight } from '../../src/components/followHeight.ts';
import { figureIds, modelOf } from '../figures/everyFigure.ts';
import { foreignHost } from './foreignHost.ts';
import { change, failOnErrors, live } from './live.ts';
import { blank, difference } from './pictures.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.beforeEach(failOnErrors);

const words = (figure: Locator) => figure.locator('.description');
const press = async (page: Page, figure: Locator, name: string) => {
  await figure.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
};
async function saved(
  figure: Locator,
  format: string,
): Promise<{ download: Download; text: string; bytes: Buffer }> {
  const coming = figure.page().waitForEvent('download');
  await figure.getByRole('button', { name: new RegExp(`^${format}`) }).click();
  const download = await coming;
  // Until the page says so it may still be about to change its height.
  await expect(figure.getByText(`Saved as ${download.suggestedFilename()}.`)).toBeVisible();
  const bytes = await readFile(await download.path());
  return { download, bytes, text: bytes.toString() };
}
/** Width and height stand in a PNG's header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

for (const id of figureIds)
  test.describe(id, () => {
    test('is found again, changed, by its link', async ({ page, context }) => {
      test.slow();
      const model = await modelOf(id);
      test.skip(Object.keys(model.parameters).length === 0, 'has nothing to change');
      await page.goto(`figures/${id}/`);
      const figure = await live(page, id);
      const before = history(page);
      await change(page, figure);
      await expect(page).toHaveURL(new RegExp(`#${id}\\?\\w+=`));
      expect(await history(page)).toBe(await before);
      await press(page, figure, 'Link');
      await expect(figure.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toBe(page.url());
      const other = await context.newPage();
      await other.goto(link);
      const again = await live(other, id);
      // Both are being computed: what is reached comes in the end.
      await expect(async () => expect(await settingsOf(again)).toEqual(await settingsOf(figure))).toPass();
      await expect(again.locator('.notice')).toHaveCount(0);
    });

    test('makes the same controls anew that the build rendered, and takes as they stand', async ({
      page,
    }) => {
      await page.goto(`figures/${id}/`);
      await change(page, await live(page, id));
      await expect(page).toHaveURL(/#/);
      // Opened by an address that changes it, a figure takes nothing from the build.
      await page.reload();
      const figure = await live(page, id);
      await press(page, figure, 'Reset');
      await expect(async () => {
        const [built, drawn] = await controlsOf(page, id);
        expect(drawn).toBe(built);
      }).toPass();
    });

    test('is saved as picture, drawing and numbers', async ({ page, browser }) => {
      test.slow();
      const model = await modelOf(id);
      await page.goto(`figures/${id}/`);
      const figure = await live(page, id);
      await press(page, figure, 'Data');
      await expect(figure.locator('.figure-data table')).toBeVisible();
      const rows = await figure.locator('.figure-data tbody tr').count();
      await press(page, figure, 'Save');
      const csv = await saved(figure, 'CSV');
      expect(csv.download.suggestedFilename()).toBe(`${id}.csv`);
      const lines = csv.text.trim().split('\n');
      expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(
        2 + Object.keys(model.parameters).length,
      );
      expect(lines.filter((line) => !line.startsWith('#'))).toHaveLength(rows + 1);

      const json = JSON.parse((await saved(figure, 'JSON')).text);
      expect(Object.keys(json.parameters)).toEqual(Object.keys(model.parameters));

      const svg = (await saved(figure, 'SVG')).text;
      const outside = svg.replaceAll(/url\(["']?data:[^)]*\)/g, '').replaceAll(/xmlns(:\w+)?="[^"]*"/g, '');
      expect(outside).not.toMatch(/(href|src)=|url\(|var\(--|<script|\son\w+=/);
      expect(svg.includes('font-family:"Exponents"'), 'powers in their own font').toBe(
        /[⁻⁰¹²³⁴-⁹]/.test(svg),
      );
      const png = await saved(figure, 'PNG');
      const [width, height] = sizeOf(png.bytes) as [number, number];

      // Alone in a page without any of ours, the drawing must look like the picture, and like the figure.
      const foreign = await browser.newPage({ viewport: { width: width / 2, height: height / 2 } });
      await foreign.setContent(`<body style="margin:0">${svg}</body>`);
      expect(
        await foreign.evaluate((text) => {
          const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
          return parsed.querySelector('parsererror')?.textContent ?? '';
        }, svg),
      ).toBe('');
      // Fonts that nobody has asked for yet are as ready as any.
      await foreign.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
      const view = figure.locator('.view');
      const box = (await view.boundingBox())!;
      const shown = await view.screenshot({ animations: 'disabled' });
      const drawn = await foreign.screenshot({
        clip: { x: 20, y: 54, width: Math.floor(box.width), height: Math.floor(box.height) },
      });
      // Letters are smoothed a little differently; a drawing that lacked its lines or words would be far off.
      const empty = await difference(foreign, shown, await blank(foreign));
      const off = await difference(foreign, shown, drawn);
      expect(off / empty).toBeLessThan(0.2);
      await foreign.close();
    });

    test('is shared and taken away by touch, on a phone', async ({ browser, baseURL }) => {
      test.slow();
      const context = await browser.newContext({
        baseURL: baseURL!,
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      await page.goto(`figures/${id}/`);
      const figure = await live(page, id);
      const tap = (name: string) => figure.getByRole('button', { name, exact: true }).tap();
      await tap('Link');
      await expect(figure.getByRole('textbox')).toHaveValue(/\/figures\//);
      await expect(figure.getByText('Copied.')).toBeVisible();
      await tap('Embed');
      await expect(figure.getByRole('textbox')).toHaveValue(/^<iframe /);
      await tap('Copy');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe /);
      await tap('Data');
      const table = figure.locator('.figure-data');
      await expect(table).toBeVisible();
      const head = table.locator('thead th').first();
      const top = async () => Math.round((await head.boundingBox())!.y - (await table.boundingBox())!.y);
      // The table of a network in training is renewed when it has been trained.
      await expect(async () => {
        const before = await top();
        await table.evaluate((element) => element.scrollTo(0, 200));
        expect(await top()).toBe(before);
      }).toPass();
      await tap('Save');
      const coming = page.waitForEvent('download');
      await tap('CSV, the numbers');
      expect((await coming).suggestedFilename()).toBe(`${id}.csv`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await context.close();
    });

    test('works in a page of another origin, which learns its height', async ({ page, baseURL }) => {
      const host = await foreignHost(
        `<iframe id="it" src="${baseURL}embed/${id}/" width="640" height="300"></iframe>${followHeight}`,
      );
      try {
        await page.goto(host.address);
        const frame = page.frameLocator('#it');
        const figure = await live(frame, id);
        await expect
          .poll(async () => Number(await page.locator('#it').getAttribute('height')))
          .toBeGreaterThan(300);
        await expect(figure.locator('svg.drawing:visible').first()).toBeVisible();
        await expect(figure.locator('.actions, figcaption')).toHaveCount(0);
        const model = await modelOf(id);
        if (Object.keys(model.parameters).length > 0) {
          const before = await settingsOf(figure);
          await change(page, figure);
          await expect.poll(() => settingsOf(figure)).not.toEqual(before);
          await expect(frame.locator('a[data-open]')).toHaveAttribute('href', /#[\w-]+\?\w+=/);
        }
      } finally {
        await host.close();
      }
    });
  });

/**
 * The markup of a figure's controls, as built and as it is now: without what is no longer told by attributes, and with
 * numbers as the build rounds them.
 */
const controlsOf = (page: Page, id: string) =>
  page.evaluate(async (id) => {
    const source = await (await fetch(location.href)).text();
    return [new DOMParser().parseFromString(source, 'text/html'), document].map((page) => {
      const panel = page.querySelector(`figure#${id} .panel`)!.cloneNode(true) as Element;
      for (const input of panel.querySelectorAll('input'))
        for (const attribute of ['value', 'checked']) input.removeAttribute(attribute);
      return panel.innerHTML.replace(/[\d.]+(?=%)/g, (share) => Number(share).toFixed(2));
    });
  }, id);
/** What the controls of a figure are set to. */
const settingsOf = (figure: Locator) =>
  figure
    .locator(':is(.panel, .player, .axis-slider, .view) :is(input, button)')
    .evaluateAll((controls) =>
      controls.map((control) => [
        control.getAttribute('aria-label') ?? control.textContent,
        control.getAttribute('aria-pressed') ?? control.getAttribute('aria-checked'),
        control instanceof HTMLInputElement
          ? control.type === 'range'
            ? control.value
            : control.checked
          : '',
      ]),
    );
const history = (page: Page) => page.evaluate(() => globalThis.history.length);

test('a figure gives the code that embeds it as it stands', async ({ page }) => {
  await page.goto('figures/sigmoid/#sigmoid?z=2');
  const figure = await live(page, 'sigmoid');
  await press(page, figure, 'Embed');
  const code = await figure.getByRole('textbox').inputValue();
  expect(code).toMatch(/^<iframe src="[^"]+\/embed\/sigmoid\/\?z=2" title="[^"]+" width="100%" height="\d+"/);
  await page.goto(/src="([^"]+)"/.exec(code)![1]!);
  await expect(words(await live(page, 'sigmoid'))).toContainText('2');
});
