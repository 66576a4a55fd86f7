import type { FigureModel, Parameter } from '../parameters/index.ts';
import type { Choice } from './controls/Choice.tsx';
import { isChoice } from './controls/Control.tsx';
import type { Player } from './player/Player.tsx';
import type { Predict } from './predict/Predict.tsx';

/** What only some figures have around them; a page fetches it for those alone. */
export interface Parts {
  readonly Choice?: typeof Choice;
  readonly Player?: typeof Player;
  readonly Predict?: typeof Predict;
}

/** Fetches what this figure has. */
export async function loadParts(model: FigureModel, predict: boolean): Promise<Parts> {
  const [choice, player, prediction] = await Promise.all([
    Object.values<Parameter>(model.parameters).some(isChoice) && import('./controls/Choice.tsx'),
    model.player && import('./player/Player.tsx'),
    predict && import('./predict/Predict.tsx'),
  ]);
  return {
    ...(choice && { Choice: choice.Choice }),
    ...(player && { Player: player.Player }),
    ...(prediction && { Predict: prediction.Predict }),
  };
}
