import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { live } from './live.ts';
import { pages, pageTypes } from './pages.ts';

/** Everything that the page's policy refused, and every error, as they come. */
const record = `window.refused = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    window.refused.push(violatedDirective + ' ' + blockedURI + ' ' + sample));`;

const refused = (page: import('@playwright/test').Page) =>
  page.evaluate(() => (window as unknown as { refused: string[] }).refused);

test('every page has a policy that allows nothing unsafe, and no handler in its markup', () => {
  for (const [path, text] of pages()) {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
    const inline = parse(text)
      .querySelectorAll('*')
      .flatMap(({ tagName, attributes }) => Object.keys(attributes).map((name) => `${tagName} ${name}`))
      .filter((attribute) => / (?:on[a-z]+|style)$/i.test(attribute));
    expect(inline, path).toEqual([]);
  }
});

for (const path of pageTypes)
  test(`/${path} asks for nothing that its policy refuses`, async ({ page }) => {
    await page.addInitScript(record);
    await page.goto(path);
    for (const id of await page.locator('figure.fig').evaluateAll((all) => all.map((figure) => figure.id)))
      await live(page, id);
    expect(await refused(page)).toEqual([]);
  });

test('a figure is played, shared and saved without asking for what the policy refuses', async ({ page }) => {
  await page.addInitScript(record);
  await page.goto('figures/gradient-descent/');
  const figure = await live(page, 'gradient-descent');
  await figure.getByRole('button', { name: 'Play' }).click();
  for (const name of ['Link', 'Embed', 'Data', 'Save'])
    await figure.getByRole('button', { name, exact: true }).click();
  for (const format of ['SVG', 'PNG', 'CSV', 'JSON']) {
    const download = page.waitForEvent('download');
    await figure.getByRole('button', { name: new RegExp(format) }).click();
    expect(readFileSync(await (await download).path()).length).toBeGreaterThan(100);
  }
  expect(await refused(page)).toEqual([]);
});
