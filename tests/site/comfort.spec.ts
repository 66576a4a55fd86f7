/** What readers set in their browser or system, and expect pages to follow. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { browserPath, chromiumFlags } from './browser.ts';
import { drawn, live } from './live.ts';
import { pageTypes } from './pages.ts';

test('with text twice as large no page is wider than the screen, and the words of drawings grow with it', async ({
  baseURL,
}) => {
  test.slow();
  const profile = mkdtempSync(join(tmpdir(), 'large-text-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { webkit: { webprefs: { default_font_size: 32 } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const browser = await chromium.launchPersistentContext(profile, {
    // One without windows has no preferences.
    executablePath: browserPath() ?? '',
    args: chromiumFlags,
    viewport: { width: 1280, height: 900 },
  });
  const page = await browser.newPage();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of pageTypes) {
      await page.goto(`${baseURL}${path}`);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `${path || 'home'} at ${width} px`).toBe(0);
    }
  }
  await page.goto(`${baseURL}vanishing-gradient/`);
  const figure = await drawn(page, 'sigmoid');
  const label = figure.locator('svg.drawing text', { hasText: 'ceiling' });
  const height = (await label.boundingBox())!.height;
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
  expect(height).toBeGreaterThan(24);
});

test('in forced colours what is chosen stands out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('vanishing-gradient/');
  const chosen = (await live(page, 'neuron')).locator('.segments label:has(:checked)').first();
  const [ground, highlight] = await chosen.evaluate((label) => {
    const probe = label.appendChild(document.createElement('i'));
    probe.style.cssText = 'background: Highlight; forced-color-adjust: none';
    return [label, probe].map((element) => getComputedStyle(element).backgroundColor);
  });
  expect(ground).toBe(highlight);
});

test('in forced colours a slider keeps its edge, and a drawing its lines', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('vanishing-gradient/');
  const figure = await live(page, 'sigmoid');
  const thumb = await figure.getByRole('slider').screenshot();
  expect(thumb.length).toBeGreaterThan(400);
  const seen = await figure.locator('svg.drawing path[stroke]').evaluateAll((all) =>
    all.map((path) => {
      const { stroke } = getComputedStyle(path);
      return stroke === getComputedStyle(document.body).backgroundColor ? 'unseen' : 'seen';
    }),
  );
  expect(seen).not.toContain('unseen');
  expect(seen.length).toBeGreaterThan(2);
});
