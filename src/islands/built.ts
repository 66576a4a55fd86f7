import { RareControl } from '../widgets/controls/RareControl.tsx';
import type { Figure } from '../widgets/Frame.tsx';
import type { Parts } from '../widgets/parts.ts';
import { Player } from '../widgets/player/Player.tsx';
import { Predict } from '../widgets/predict/Predict.tsx';

export { ScrubNumber } from '../widgets/ScrubNumber.tsx';

/** All figures at once, for the build alone: there nothing waits for code to load. */
const figures = import.meta.glob<Figure>('../figures/*/index.ts', { eager: true });

export const builtFigure = (id: string): Figure => figures[`../figures/${id}/index.ts`] as Figure;
export const builtParts: Parts = { RareControl, Player, Predict };
