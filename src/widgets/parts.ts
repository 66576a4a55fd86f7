import type { FigureModel } from '../parameters/index.ts';
import type { Player } from './player/Player.tsx';
import type { Predict } from './predict/Predict.tsx';

/** What only some figures have around them; a page fetches it for those alone. */
export interface Parts {
  readonly Player?: typeof Player;
  readonly Predict?: typeof Predict;
}

/** Fetches what this figure has. */
export async function loadParts(model: FigureModel, predict: boolean): Promise<Parts> {
  const [player, prediction] = await Promise.all([
    model.player && import('./player/Player.tsx'),
    predict && import('./predict/Predict.tsx'),
  ]);
  return { ...(player && { Player: player.Player }), ...(prediction && { Predict: prediction.Predict }) };
}
