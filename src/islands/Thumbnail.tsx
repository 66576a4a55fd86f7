import { initialValues } from '../parameters/index.ts';
import { FigureContext, type PictureSize } from '../widgets/FigureContext.ts';
import { shownValues } from '../widgets/player/reachedBy.ts';
import { figureState } from '../widgets/state.ts';
import { builtFigure } from './built.ts';

interface ThumbnailProps {
  of: string;
  /** Its id in the page, from which its name's and its description's derive. */
  id: string;
  initial: Readonly<Record<string, unknown>>;
  /** How large its drawings are, in place of where it is worked. */
  picture?: PictureSize | undefined;
}

/** A figure's drawing as the build computes it, a picture of what stands beside it. */
export default function Thumbnail({ of, id, initial, picture }: ThumbnailProps) {
  const { model, View } = builtFigure(of);
  const { data } = figureState(model, id, initial);
  const values = shownValues(model, { ...initialValues(model.parameters), ...initial }, data.value);
  return (
    <FigureContext.Provider value={{ id, picture }}>
      <View model={model} values={values} data={data.value} set={() => {}} />
    </FigureContext.Provider>
  );
}
