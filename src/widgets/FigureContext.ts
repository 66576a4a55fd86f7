import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StandIn } from './standIn.ts';

/** On a phone a picture is as wide as any drawing. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

interface InFigure {
  /** The figure's id in the page, which its title and description derive from. */
  readonly id: string;
  /** What the reader sees until the figure's plots are drawn; without it they are drawn at once. */
  readonly standIn?: StandIn | undefined;
  /** How large its drawings are built, px, where they are a picture of it and not the figure. */
  readonly picture?: PictureSize | undefined;
}

/** The figure that a part stands in. */
export const FigureContext = createContext<InFigure>({ id: 'figure' });

/** An id for what is so labelled: labels tell the controls of a figure apart. */
export const useIdFor = (label: string): string =>
  `${useContext(FigureContext).id}-${label.replace(/\s/g, '-')}`;
