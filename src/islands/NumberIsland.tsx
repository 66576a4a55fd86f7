import type { FigureModel } from '../parameters/index.ts';
import { LiveValue } from '../widgets/LiveValue.tsx';
import { ScrubNumber } from '../widgets/ScrubNumber.tsx';
import { openFigure } from './address.ts';
import { Late } from './Late.tsx';
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
  const numberOf = (model: FigureModel) =>
    'parameter' in show ? (
      <ScrubNumber model={model} instance={id} parameter={show.parameter} initial={initial} />
    ) : (
      <LiveValue model={model} instance={id} name={show.quantity} initial={initial} />
    );
  return (
    <Late
      tag="span"
      atBuild={() => numberOf(build!.builtFigure(of).model)}
      inPage={async () => {
        const model = await loadModel(of);
        const asBuilt = !openFigure(model, id, initial).state.changed.peek();
        return { node: numberOf(model), asBuilt };
      }}
    />
  );
}
