import { Frame } from '../widgets/Frame.tsx';
import { figureState } from '../widgets/state.ts';
import { Late } from './Late.tsx';
import { refineInWorker } from './refineInWorker.ts';
import { loadFigure } from './registry.ts';

const build = import.meta.env.SSR ? await import('./built.ts') : undefined;

interface FigureIslandProps {
  of: string;
  /** The figure's id in this page. */
  id: string;
  initial: Readonly<Record<string, unknown>>;
  /** Asks for a guess before the figure is shown. */
  predict?: boolean;
}

/** A figure in a page. */
export default function FigureIsland({ of, id, initial, predict = false }: FigureIslandProps) {
  return (
    <Late
      tag="div"
      atBuild={() => <Frame figure={build!.builtFigure(of)} id={id} initial={initial} />}
      inPage={async (markup) => {
        const figure = await loadFigure(of);
        const state = figureState(figure.model, id, initial);
        const settings = state.settings.peek();
        // What the build refined must be refined here too before the drawing is taken over.
        if (figure.model.refine)
          await new Promise<void>((resolve) => {
            refineInWorker(of, settings, (data) => state.improve(settings, data), resolve);
          });
        // What was built shows the answer.
        const asBuilt = !state.changed.peek() && !predict;
        return {
          node: (
            <Frame
              figure={figure}
              id={id}
              initial={initial}
              refine={refineInWorker}
              fallback={markup}
              predict={predict}
            />
          ),
          asBuilt,
        };
      }}
    />
  );
}
