import type { Built } from '../widgets/built.ts';
import { Frame } from '../widgets/Frame.tsx';
import { ownTask } from '../widgets/inOwnTask.ts';
import { loadParts } from '../widgets/parts.ts';
import { openFigure } from './address.ts';
import { Late } from './Late.tsx';
import { firstAnswer, refineInWorker } from './refineInWorker.ts';
import { loadFigure } from './registry.ts';

const build = import.meta.env.SSR ? await import('./built.ts') : undefined;

/** What the build rendered of a figure: it stands for the figure until there is something better. */
const builtIn = (place: HTMLElement): Built => ({
  view: place.querySelector('.view')?.innerHTML ?? '',
  panel: place.querySelector('.panel')?.innerHTML ?? '',
  description: place.querySelector('.description')?.textContent ?? '',
  table: place.querySelector('.figure-data noscript')?.textContent ?? '',
});

/** Computes what is to be drawn in a task before that. */
async function computeFirst({ data }: { data: { peek(): unknown } }) {
  await ownTask();
  try {
    data.peek();
  } catch {
    // The drawing meets the same error, and says so in its place.
  }
}

interface FigureIslandProps {
  of: string;
  /** The figure's id in this page. */
  id: string;
  initial: Readonly<Record<string, unknown>>;
  /** Asks for a guess before the figure is shown. */
  predict?: boolean;
  /** Where the figure stands alone, from the site's root; absent on that page itself. */
  embedPage?: string | undefined;
}

/** A figure in a page. */
export default function FigureIsland({ of, id, initial, predict = false, embedPage }: FigureIslandProps) {
  return (
    <Late
      tag="div"
      atBuild={
        import.meta.env.SSR && (
          <Frame
            figure={build!.builtFigure(of)}
            id={id}
            initial={initial}
            predict={predict}
            parts={build!.builtParts}
            embedPage={embedPage}
          />
        )
      }
      inPage={async (place) => {
        const built = builtIn(place);
        const figure = await loadFigure(of);
        const parts = await loadParts(figure.model, predict);
        const { state, notice } = openFigure(figure.model, id, initial);
        const isAsBuilt = () => !state.changed.peek() && notice.peek() === '';
        // A figure that asks for a guess keeps to itself what was built.
        const isShown = () => isAsBuilt() && !predict;
        if (!isShown()) await firstAnswer(figure.model, state);
        if (!isShown() || !figure.model.refine) await computeFirst(state);
        return {
          node: (
            <Frame
              figure={figure}
              id={id}
              initial={initial}
              refine={refineInWorker}
              built={built}
              predict={predict}
              parts={parts}
              embedPage={embedPage && new URL(embedPage, location.href).href}
              notice={notice}
            />
          ),
          asBuilt: isAsBuilt(),
        };
      }}
    />
  );
}
