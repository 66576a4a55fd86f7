import type { Parameters } from '../parameters/index.ts';
import type { FigureState } from './state.ts';

/** What the build rendered of a figure: markup of drawing, controls and table, and the description. */
export interface Built {
  readonly view: string;
  readonly panel: string;
  readonly description: string;
  readonly table: string;
}

/** The class that tells what the page itself has drawn from what was built. */
export const LIVE = import.meta.env.SSR ? '' : ' live';

/**
 * Whether the page still has less to show than the build had. A figure that the reader drags past its initial values
 * goes on with its own drawing.
 */
export const behindBuild = <B>(
  { fresh }: FigureState<Parameters, unknown>,
  built: B | undefined,
): built is B => built !== undefined && fresh.value;
