import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Format } from '../save/formats.ts';
import type { ActionsProps } from './Actions.tsx';
import { CopyField } from './CopyField.tsx';
import { copyText } from './copyText.ts';
import { SaveChoices } from './SaveChoices.tsx';
import { settled } from './settled.ts';
import { addressOf, embedCodeOf } from './sharing.ts';

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
  // A figure that asks for a guess has the answer in what was built.
  const view = () =>
    main.current?.querySelector('.predict ~ .arriving') ?? main.current?.querySelector('.view');
  async function save(format: Format) {
    const [{ save }] = await Promise.all([import('../save/save.ts'), settled(model, state)]);
    // Not before: the page's drawing may have taken over from the build's meanwhile.
    const drawn = view();
    if (!drawn) throw new Error('The drawing is not there.');
    return save(format, { model, ...state.shown.peek(), address: addressOf(model, id, state) }, drawn);
  }
  if (open === 'link')
    return (
      <Place id={`${id}-link`}>
        <LinkPlace model={model} id={id} state={state} />
      </Place>
    );
  if (open === 'embed') {
    // From the drawing to here is all that is embedded, but for an equation that stands beside it.
    const top = (part: Element | null | undefined) => part?.getBoundingClientRect().top ?? 0;
    const here = top(main.current?.querySelector('.data-place')) - top(view());
    const alone = Number(main.current?.closest<HTMLElement>('.fig')?.dataset['embedHeight'] ?? 0);
    return (
      <Place id={`${id}-embed`}>
        <CopyField
          label="Shows this figure in your page, as it stands"
          rows={4}
          text={embedCodeOf(model, state.values.value, embedPage, Math.max(here, alone))}
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
