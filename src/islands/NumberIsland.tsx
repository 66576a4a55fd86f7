import type { FigureModel } from '../parameters/index.ts';
import { LiveValue } from '../widgets/LiveValue.tsx';
import type { ScrubNumber } from '../widgets/ScrubNumber.tsx';
import { openFigure } from './address.ts';
import { Late } from './Late.tsx';
import { firstAnswer } from './refineInWorker.ts';
import { loadModel } from './registry.ts';

const build = import.meta.env.SSR ? await import('./built.ts') : undefined;

interface NumberIslandProps {
  of: string;
  /** The figure's id in this page. */
  id: string;
  initial: Readonly<Record<string, unknown>>;
  /** A parameter, to be dragged, or a derived quantity, to be read. */
  show: { parameter: string } | { quantity: string };
}

/** A figure's number in a sentence. */
export default function NumberIsland({ of, id, initial, show }: NumberIslandProps) {
  const numberOf = (model: FigureModel, Scrub: typeof ScrubNumber | undefined, built?: string) =>
    'parameter' in show && Scrub ? (
      <Scrub model={model} instance={id} parameter={show.parameter} initial={initial} />
    ) : (
      <LiveValue
        model={model}
        instance={id}
        name={'quantity' in show ? show.quantity : ''}
        initial={initial}
        built={built}
      />
    );
  return (
    <Late
      tag="span"
      atBuild={import.meta.env.SSR && numberOf(build!.builtFigure(of).model, build!.ScrubNumber)}
      inPage={async (place) => {
        const built = place.textContent ?? '';
        // A number that is only read comes without what it takes to drag one.
        const [model, scrub] = await Promise.all([
          loadModel(of),
          'parameter' in show ? import('../widgets/ScrubNumber.tsx') : undefined,
        ]);
        const { state } = openFigure(model, id, initial);
        const asBuilt = !state.changed.peek();
        if (!asBuilt) await firstAnswer(model, state);
        return { node: numberOf(model, scrub?.ScrubNumber, asBuilt ? built : undefined), asBuilt };
      }}
    />
  );
}
