import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { StandIn } from './standIn.ts';

interface InFigure {
  /** The figure's id in the page, which its title and description derive from. */
  readonly id: string;
  /** What the reader sees until the figure's plots are drawn; without it they are drawn at once. */
  readonly standIn?: StandIn | undefined;
}

/** The figure that a part stands in. */
export const FigureContext = createContext<InFigure>({ id: 'figure' });

/** An id of its own for an element: Preact counts anew in every figure that it draws. */
export const useOwnId = (): string => `${useContext(FigureContext).id}-${useId()}`;
