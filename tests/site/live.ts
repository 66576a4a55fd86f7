import { expect, type Locator, type Page } from '@playwright/test';
import { figureIds, modelOf } from '../figures/everyFigure.ts';

/** Waits until all is laid out: before that, nobody but a reader who scrolls is sure to come where they want to. */
export const laidOut = (page: Pick<Page, 'locator'>) =>
  expect(page.locator('.from-the-top .article :is(.passage, .end):not(.laid-out)')).toHaveCount(0, {
    // It goes on whenever the page rests, which on a loaded machine is seldom.
    timeout: 20_000,
  });

/** A figure of a page, once its controls have come alive, and its drawing as well where it has no worker to wait for. */
export async function live(page: Pick<Page, 'locator'>, id: string): Promise<Locator> {
  const figure = page.locator(`figure#${id}`);
  await laidOut(page);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('.late.alive .panel.live')).toHaveCount(1);
  // A figure that stands more than once in a post has names of its own there; all of those have a worker.
  const { refine } = figureIds.includes(id) ? await modelOf(id) : { refine: true };
  if (!refine) await expect(figure.locator('.view.live')).toHaveCount(1);
  return figure;
}

/** A figure, once the page itself has drawn it: where it has a worker, that may take a while. */
export async function drawn(page: Page, id: string): Promise<Locator> {
  const figure = await live(page, id);
  await expect(figure.locator('.view.live')).toHaveCount(1, { timeout: 60_000 });
  return figure;
}

/** Drags the thumb of a slider by mouse, to a share of the track. */
export async function drag(page: Page, slider: Locator, share: number) {
  await slider.scrollIntoViewIfNeeded();
  const box = (await slider.boundingBox())!;
  const range = await slider.evaluate((input: HTMLInputElement) => [
    +input.min,
    +input.max,
    input.valueAsNumber,
  ]);
  const [min, max, value] = range as [number, number, number];
  const thumb = 18;
  const at = (part: number) => box.x + thumb / 2 + part * (box.width - thumb);
  await page.mouse.move(at((value - min) / (max - min)), box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(at(share), box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  return slider.evaluate((input: HTMLInputElement) => input.valueAsNumber);
}

/** Holds back files of the page; what is returned lets them come. */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  let come = () => {};
  const wanted = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(files, async (route) => {
    await wanted;
    await route.continue();
  });
  return come;
}

/** Before each test: an error of the page's own fails it. */
export function failOnErrors({ page }: { page: Page }): void {
  page.on('pageerror', (error) => {
    throw error;
  });
}

/** Controls that a key changes: the first slider, or else the first button of the panel or the player. */
export async function change(page: Page, figure: Locator) {
  const slider = figure.locator('input[type=range]').first();
  if (await slider.count()) {
    await slider.focus();
    const [value, max] = await slider.evaluate((input: HTMLInputElement) => [input.value, input.max]);
    await page.keyboard.press(value === max ? 'ArrowLeft' : 'ArrowRight');
    return;
  }
  await figure.locator('.panel button').first().focus();
  await page.keyboard.press('Enter');
}
