import type { Figure } from '../widgets/Frame.tsx';

/** All figures at once, for the build alone: there nothing waits for code to load. */
const figures = import.meta.glob<Figure>('../figures/*/index.ts', { eager: true });

export const builtFigure = (id: string): Figure => figures[`../figures/${id}/index.ts`] as Figure;
