import type { RefObject } from 'preact';
import type { FigureModel, Parameters } from '../../parameters/index.ts';
import type { FigureState } from '../state.ts';

type State = FigureState<Parameters, unknown>;
export type Opening = 'link' | 'embed' | 'save' | 'data';

export interface ActionsProps {
  model: FigureModel;
  id: string;
  state: State;
  /** Where the figure stands alone, to be embedded. */
  embedPage: string;
  /** What holds the drawing, the controls and the place that actions open in. */
  main: RefObject<HTMLElement>;
  open: Opening | undefined;
  onOpen: (opening: Opening | undefined) => void;
}

/** Not disabled while nothing has changed: a disabled button would drop the focus of whoever has just pressed it. */
const ResetButton = ({ state }: { state: State }) => (
  <button type="button" aria-disabled={!state.changed.value} onClick={state.reset}>
    Reset
  </button>
);

/** What can be done with any figure. All but Reset and Link open a place under the controls, one at a time. */
export function Actions({
  model,
  id,
  state,
  open,
  onOpen,
}: Pick<ActionsProps, 'model' | 'id' | 'state' | 'open' | 'onOpen'>) {
  const opener = (opening: Opening, words: string) => (
    <button
      type="button"
      aria-expanded={open === opening}
      aria-controls={opening === 'data' ? `${id}-data` : `${id}-${opening}`}
      onClick={() => onOpen(open === opening ? undefined : opening)}
    >
      {words}
    </button>
  );
  return (
    <div class="actions" role="group" aria-label={`Actions: ${model.title}`}>
      <ResetButton state={state} />
      {opener('link', 'Link')}
      {opener('embed', 'Embed')}
      {opener('save', 'Save')}
      {opener('data', 'Data')}
    </div>
  );
}
