import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureModel } from '../../src/parameters/index.ts';

/** Every figure there is: the folders of src/figures. */
export const figureIds = readdirSync(join(import.meta.dirname, '../../src/figures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export const modelOf = async (id: string): Promise<FigureModel> =>
  (await import(`../../src/figures/${id}/model.ts`)).default;
