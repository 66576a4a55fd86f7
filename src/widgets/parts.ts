import type { FigureModel, Parameter } from '../parameters/index.ts';
import { isRare } from './controls/Control.tsx';
import type { RareControl } from './controls/RareControl.tsx';
import type { Player } from './player/Player.tsx';
import type { Predict } from './predict/Predict.tsx';

/** What only some figures have around them; a page fetches it for those alone. */
export interface Parts {
  readonly RareControl?: typeof RareControl;
  readonly Player?: typeof Player;
  readonly Predict?: typeof Predict;
}

/** Fetches what this figure has. */
export async function loadParts(model: FigureModel, predict: boolean): Promise<Parts> {
  const [rare, player, prediction] = await Promise.all([
    Object.values<Parameter>(model.parameters).some(isRare) && import('./controls/RareControl.tsx'),
    model.player && import('./player/Player.tsx'),
    predict && import('./predict/Predict.tsx'),
  ]);
  return {
    ...(rare && { RareControl: rare.RareControl }),
    ...(player && { Player: player.Player }),
    ...(prediction && { Predict: prediction.Predict }),
  };
}
