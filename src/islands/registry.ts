import type { FigureModel } from '../parameters/index.ts';
import type { Figure } from '../widgets/Frame.tsx';

/** Every folder under src/figures is a figure; nothing else lists them. */
const figures = import.meta.glob<Figure>('./*/index.ts', { base: '../figures' });
const models = import.meta.glob<FigureModel>('./*/model.ts', { base: '../figures', import: 'default' });

export const figureIds: readonly string[] = Object.keys(models)
  .map((path) => path.split('/')[1] as string)
  .sort();

/**
 * Loads what a post names.
 * @throws RangeError at build, naming where it stands, if no folder has that name
 */
async function load<T>(loader: (() => Promise<T>) | undefined, id: string, source: string): Promise<T> {
  if (import.meta.env.SSR && !loader)
    throw new RangeError(
      `${source}: got figure "${id}", expected one of ${figureIds.join(', ')}; correct the name or add src/figures/${id}.`,
    );
  return loader!();
}

/** A figure with its drawing. */
export const loadFigure = (id: string, source = 'page'): Promise<Figure> =>
  load(figures[`./${id}/index.ts`], id, source);

/** A figure's declaration and computation alone, for numbers in the prose. */
export const loadModel = (id: string, source = 'page'): Promise<FigureModel> =>
  load(models[`./${id}/model.ts`], id, source);
