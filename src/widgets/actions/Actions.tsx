import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FigureModel, Parameters } from '../../parameters/index.ts';
import type { Format } from '../save/formats.ts';
import type { FigureState } from '../state.ts';
import { CopyField } from './CopyField.tsx';
import { copyText } from './copyText.ts';
import { SaveChoices } from './SaveChoices.tsx';
import { settled } from './settled.ts';
import { addressOf, embedCodeOf } from './sharing.ts';

type State = FigureState<Parameters, unknown>;
export type Opening = 'link' | 'embed' | 'save' | 'data';

interface ActionsProps {
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

/** Comes into view when it opens: it is below the drawing. */
function Place({ id, children }: { id: string; children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="action-place" id={id} ref={place}>
      {children}
    </div>
  );
}

function LinkPlace({ model, id, state }: Pick<ActionsProps, 'model' | 'id' | 'state'>) {
  const address = addressOf(model, id, state);
  const [first] = useState(address);
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => void copyText(first).then(setCopied), [first]);
  return (
    <CopyField
      label="Opens the article at this figure, as it stands"
      text={address}
      copied={address === first ? copied : undefined}
    />
  );
}

/** What the chosen action opens. */
export function ActionPlace({ model, id, state, embedPage, main, open }: Omit<ActionsProps, 'onOpen'>) {
  const view = () => main.current?.querySelector('.view');
  async function save(format: Format) {
    const drawn = view();
    if (!drawn) throw new Error('The drawing is not there.');
    const [{ save }] = await Promise.all([import('../save/save.ts'), settled(model, state)]);
    return save(format, { model, ...state.shown.peek(), address: addressOf(model, id, state) }, drawn);
  }
  if (open === 'link')
    return (
      <Place id={`${id}-link`}>
        <LinkPlace model={model} id={id} state={state} />
      </Place>
    );
  if (open === 'embed') {
    const height = (view()?.clientHeight ?? 0) + (main.current?.querySelector('.panel')?.clientHeight ?? 0);
    return (
      <Place id={`${id}-embed`}>
        <CopyField
          label="Shows this figure in your page, as it stands"
          rows={4}
          text={embedCodeOf(model, state.values.value, embedPage, height)}
        />
      </Place>
    );
  }
  if (open === 'save')
    return (
      <Place id={`${id}-save`}>
        <SaveChoices onSave={save} />
      </Place>
    );
  return null;
}
