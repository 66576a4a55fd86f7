import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pages, pageTypes } from './pages.ts';

const widths = [1440, 360] as const;
const schemes = ['light', 'dark'] as const;

/** Opens a page and scrolls through it, so that every figure is alive. */
async function seen(page: Page, path: string, width: number) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path);
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 500) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
}

/** What axe finds on a page in a theme, by rule and place. */
async function violations(page: Page, colorScheme: (typeof schemes)[number]) {
  // Without motion, so that no colour is looked at on its way from one theme to the other.
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page })
    // The one rule of WCAG 2.2 that axe has, and leaves off.
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}

for (const path of pageTypes) {
  test(`/${path} fits a screen of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  for (const width of widths)
    test(`/${path} has no accessibility violation in either theme, ${width} px wide`, async ({ page }) => {
      test.slow();
      await seen(page, path, width);
      for (const scheme of schemes) expect(await violations(page, scheme), scheme).toEqual([]);
    });
}

test('no other page has an accessibility violation, at one width in one theme, or with EVERY=1 in all', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const others = pages()
    .map(([file]) => file.replace(/index\.html$/, ''))
    .filter((path) => !pageTypes.includes(path))
    .sort();
  const ways = widths.flatMap((width) => schemes.map((scheme) => ({ width, scheme })));
  for (const [i, path] of others.entries())
    for (const { width, scheme } of process.env['EVERY'] ? ways : [ways[i % ways.length]!]) {
      await seen(page, path, width);
      expect(await violations(page, scheme), `/${path} ${width} ${scheme}`).toEqual([]);
    }
  expect(others.length).toBeGreaterThan(20);
});

test('nothing is asked of another origin', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto('vanishing-gradient/');
  await page.locator('#sigmoid-derivative').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(new Set(asked)).toEqual(new Set([new URL(page.url()).origin]));
});

test('the skip link is the first stop, and leads past the header', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
});

test('the page of the same bits says of which result another browser’s differ', async ({ page }) => {
  await page.route('**/bits/', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({
      body: text.replace('924e7e1231145681', '924e7e1231145682'),
      contentType: 'text/html',
    });
  });
  await page.goto('bits/');
  await expect(page.getByRole('status')).toContainText('disagrees with the build about Training.');
});

test('the feed has the whole post, with whole addresses and no path of a machine', async ({
  page,
  request,
  baseURL,
}) => {
  const text = await (await request.get('rss.xml')).text();
  await page.setContent('<p></p>');
  const feed = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const item = [...parsed.querySelectorAll('item')].find((each) =>
      each.querySelector('link')?.textContent?.endsWith('/vanishing-gradient/'),
    );
    const content = item?.getElementsByTagName('content:encoded')[0]?.textContent ?? '';
    const html = new DOMParser().parseFromString(content, 'text/html');
    return {
      valid: parsed.querySelector('parsererror') === null,
      headings: [...html.querySelectorAll('h2')].map(({ textContent }) => textContent?.trim()),
      figures: html.querySelectorAll('figure').length,
      controls: html.querySelectorAll('button, input, script, style, [role=slider]').length,
      values: [...html.querySelectorAll('p')]
        .map(({ textContent }) => textContent)
        .find((words) => words?.includes('At the first layer about')),
      links: [...html.querySelectorAll('[href], [src]')].map(
        (e) => e.getAttribute('href') ?? e.getAttribute('src'),
      ),
    };
  }, text);
  expect(feed.valid).toBe(true);
  expect(feed.headings).toContain('Backpropagation and vanishing gradient');
  expect(feed.figures).toBe(14);
  expect(feed.controls).toBe(0);
  // The numbers of the page, and formulas in one form.
  await page.goto('vanishing-gradient/');
  const words = page.locator('.article p', { hasText: 'At the first layer about' });
  const about = /At the first layer about [^.]+/;
  expect(about.exec(feed.values!)![0]).toBe(about.exec((await words.textContent())!)![0]);
  expect(text).not.toMatch(/annotation|\\varphi/);
  expect(feed.links.filter((link) => !link?.startsWith('http'))).toEqual([]);
  expect(text).toContain(`<link>${baseURL}vanishing-gradient/</link>`);
  expect(text).not.toMatch(/file:|\/home\/|\/src\//);
});

test('sitemap and robots.txt name this site’s pages', async ({ request, baseURL }) => {
  const robots = await (await request.get('robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${baseURL}sitemap-index.xml`);
  const sitemap = await (await request.get('sitemap-0.xml')).text();
  expect(sitemap).toContain(`<loc>${baseURL}vanishing-gradient/</loc>`);
});
