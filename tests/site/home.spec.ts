import { expect, type Locator, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

/** The words of a drawing for wide screens; heights in px are its own. */
const wordsIn = async (place: Locator) =>
  (await place.locator('.wide-only text').allTextContents()).filter((words) => !words.includes('px'));

test('every article is listed with the figure that opens it, drawn as it is there', async ({ page }) => {
  await page.goto('');
  const pictures = page.locator('.listing .miniature');
  await expect(pictures).toHaveCount(await page.locator('.listing-row').count());
  const listed = await Promise.all(
    (await pictures.all()).map(async (picture) => ({
      words: await wordsIn(picture),
      link: (await picture.getByRole('link').getAttribute('href')) ?? '',
      caption: await picture.locator('figcaption').innerText(),
    })),
  );
  for (const { words, link, caption } of listed) {
    await page.goto(link);
    const figure = page.locator(new URL(page.url()).hash);
    expect(words.length).toBeGreaterThan(3);
    expect(words).toEqual(await wordsIn(figure));
    const description = (await figure.locator('.description').textContent()) ?? '';
    expect(caption.replaceAll('\u00a0', ' ')).toContain(description);
  }
});

test('a picture of a figure leads to it, as its words do', async ({ page }) => {
  const places = page.locator('.take-along > ul > li');
  await page.goto('');
  const count = await places.count();
  expect(count).toBe(5);
  for (let i = 0; i < count; i++) {
    await page.goto('');
    const to = await places.nth(i).getByRole('link').getAttribute('href');
    await places.nth(i).locator('.thumbnail').click({ force: true });
    await expect(page).toHaveURL(new RegExp(`${to}$`));
  }
});

test('a page that isn’t there shows what has arrived', async ({ page }) => {
  await page.goto('404.html');
  await expect(page.locator('.miniature svg:visible')).toHaveCount(1);
});
