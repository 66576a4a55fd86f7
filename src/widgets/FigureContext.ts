import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StandIn } from './standIn.ts';

interface InFigure {
  /** The figure's id in the page, which its title and description derive from. */
  readonly id: string;
  /** What the reader sees until the figure's plots are drawn; without it they are drawn at once. */
  readonly standIn?: StandIn | undefined;
}

/** The figure that a part stands in. */
export const FigureContext = createContext<InFigure>({ id: 'figure' });

/** An id for what is so labelled: labels tell the controls of a figure apart. */
export const useIdFor = (label: string): string =>
  `${useContext(FigureContext).id}-${label.replace(/\s/g, '-')}`;
