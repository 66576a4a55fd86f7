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
}

/** A figure in a page. */
export default function FigureIsland({ of, id, initial }: FigureIslandProps) {
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
        const asBuilt = !state.changed.peek();
        return {
          node: <Frame figure={figure} id={id} initial={initial} refine={refineInWorker} fallback={markup} />,
          asBuilt,
        };
      }}
    />
  );
}
