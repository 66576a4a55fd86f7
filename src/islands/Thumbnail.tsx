import { initialValues } from '../parameters/index.ts';
import { FigureContext } from '../widgets/FigureContext.ts';
import { shownValues } from '../widgets/player/reachedBy.ts';
import { figureState } from '../widgets/state.ts';
import { builtFigure } from './built.ts';

/** A figure's drawing as the build computes it, small and without words: a picture of what stands beside it. */
export default function Thumbnail({ of }: { of: string }) {
  const { model, View } = builtFigure(of);
  const { data } = figureState(model, of, {});
  const values = shownValues(model, initialValues(model.parameters), data.value);
  return (
    <FigureContext.Provider value={{ id: of }}>
      <View model={model} values={values} data={data.value} set={() => {}} />
    </FigureContext.Provider>
  );
}
