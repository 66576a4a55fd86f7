import { readdirSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { FigureModel } from '../../src/parameters/index.ts';

/** Every figure there is: the folders of src/figures. */
export const figureIds = readdirSync(new URL('../../src/figures/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export const modelOf = async (id: string): Promise<FigureModel> =>
  (await import(`../../src/figures/${id}/model.ts`)).default;

/** A figure of a page, once its code has come. */
export async function live(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`figure#${id}`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('.late.alive')).toHaveCount(1);
  return figure;
}
