/** What search engines, feeds and networks are told of a post. */
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'node-html-parser';

/** The content that each feed has for the post at an address. */
const feeds: Record<string, (text: string, address: string) => string> = {
  'feed.json': (text, address) =>
    JSON.parse(text).items.find(({ id }: { id: string }) => id === address).content_html,
  'rss.xml': (text, address) =>
    parse(text)
      .querySelectorAll('item')
      .find((item) => item.querySelector('guid')?.textContent === address)!
      .querySelector('content\\:encoded')!.textContent,
};

/** Width and height of the picture beside a link to the page; they stand in a PNG's first chunk. */
async function pictureSize(page: Page) {
  const address = await page.locator('meta[property="og:image"]').getAttribute('content');
  const bytes = await (await page.request.get(address!)).body();
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const posts = { 'vanishing-gradient': 14, 'initialise-it-right': 3 };

for (const [slug, figures] of Object.entries(posts)) {
  test(`${slug} names itself, its picture and its address`, async ({ page, baseURL }) => {
    await page.goto(`${slug}/`);
    const content = (selector: string) => page.locator(selector).getAttribute('content');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}${slug}/`);
    expect(await content('meta[property="og:type"]')).toBe('article');
    expect(await content('meta[property="og:title"]')).toBe(await page.locator('h1').textContent());
    expect((await content('meta[name=description]'))?.length).toBeGreaterThan(50);
    expect(await pictureSize(page)).toEqual([1200, 630]);
  });

  test(`${slug} says who wrote it, when, under which licence, and what it cites`, async ({ page }) => {
    await page.goto(`${slug}/`);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
    expect(data).toMatchObject({
      '@type': 'BlogPosting',
      author: [{ name: 'Live Gradients' }],
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(new Date(data.datePublished).getTime()).toBeGreaterThan(0);
    expect(data.citation.length).toBe(await page.locator('.references li').count());
    await expect(page.locator('.cite-this, .end').getByText('@misc')).toBeVisible();
  });

  for (const [feed, contentIn] of Object.entries(feeds))
    test(`${feed} shows the drawings of ${slug}`, async ({ request, baseURL }) => {
      const text = contentIn(await (await request.get(feed)).text(), `${baseURL}${slug}/`);
      const pictures = [...text.matchAll(/<img src="([^"]+)" alt="">\s*<p>([^<]+)/g)];
      expect(pictures).toHaveLength(figures);
      for (const [, source, words] of pictures) {
        const answer = await request.get(source);
        expect(answer.headers()['content-type']).toBe('image/png');
        expect((await answer.body()).length).toBeGreaterThan(3000);
        expect(words).toMatch(/\d/);
      }
    });
}

for (const path of ['', 'figures/', 'figures/neuron/', 'about/'])
  test(`/${path} has a picture beside a link to it`, async ({ page }) => {
    await page.goto(path);
    expect(await pictureSize(page)).toEqual([1200, 630]);
  });

test('the sitemap dates each post, and leaves out what is only there to be embedded', async ({ request }) => {
  const sitemap = await (await request.get('sitemap-0.xml')).text();
  for (const slug of Object.keys(posts)) expect(sitemap).toMatch(new RegExp(`${slug}/</loc><lastmod>2026-`));
  expect(sitemap).not.toContain('/embed/');
});

for (const slug of Object.keys(posts))
  test(`the pictures of ${slug} have every curve that its plots have`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${slug}/`);
    const { missing, looked } = await page.evaluate(async (folder) => {
      const missing: string[] = [];
      let looked = 0;
      const figures = [...document.querySelectorAll('figure.fig')];
      for (const { id } of figures) {
        const curves = document.querySelectorAll(`#${id} .drawing:not(.narrow-only) .up-to path[stroke]`);
        const colours = new Set([...curves].map((curve) => getComputedStyle(curve).stroke));
        if (colours.size === 0) continue;
        const picture = await createImageBitmap(await (await fetch(`${folder}/${id}.png`)).blob());
        const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
        context.drawImage(picture, 0, 0);
        const { data } = context.getImageData(0, 0, picture.width, picture.height);
        const seen = new Map<string, number>();
        for (let i = 0; i < data.length; i += 4) {
          const colour = `rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`;
          seen.set(colour, (seen.get(colour) ?? 0) + 1);
        }
        // A name in the same colour has up to some 400 pixels of it; the shortest curve, in the race, has 700.
        looked += colours.size;
        for (const colour of colours)
          if ((seen.get(colour) ?? 0) < 600) missing.push(`${id} ${colour} ${seen.get(colour)}`);
      }
      return { missing, looked };
    }, `../pictures/${slug}`);
    expect(missing).toEqual([]);
    expect(looked).toBeGreaterThan(3);
  });
