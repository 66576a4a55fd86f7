import type { Page } from '@playwright/test';

/** Mean difference of two pictures' pixels, from 0 to 1. */
export const difference = (page: Page, a: Buffer, b: Buffer) =>
  page.evaluate(
    async (pictures) => {
      const [first, second] = (await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      )) as [ImageData, ImageData];
      const [width, height] = [Math.min(first.width, second.width), Math.min(first.height, second.height)];
      let sum = 0;
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
          for (let c = 0; c < 3; c++)
            sum += Math.abs(
              first.data[4 * (y * first.width + x) + c]! - second.data[4 * (y * second.width + x) + c]!,
            );
      return sum / (width * height * 3 * 255);
    },
    [a.toString('base64'), b.toString('base64')],
  );

/** The paper alone. */
export async function blank(page: Page): Promise<Buffer> {
  await page.evaluate(() =>
    document.body
      .querySelector('svg')
      ?.replaceChildren(...document.querySelectorAll('svg > rect:first-of-type')),
  );
  return page.screenshot();
}
