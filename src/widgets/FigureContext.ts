import { createContext } from 'preact';

/** The figure that a part stands in: its id in the page, which its title and description derive from. */
export const FigureContext = createContext<{ id: string }>({ id: 'figure' });
