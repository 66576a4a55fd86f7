import { useMemo, useRef } from 'preact/hooks';
import type { FigureModel, Parameters } from '../parameters/index.ts';
import { type Built, behindBuild } from './built.ts';
import { DataTable } from './DataTable.tsx';
import type { FigureState } from './state.ts';

interface DataProps {
  model: FigureModel;
  id: string;
  state: FigureState<Parameters, unknown>;
  built: Built | undefined;
  shown: boolean;
}

/**
 * The table is the build's until it is opened, and keeps what it last showed while it is closed: nobody sees it, and a
 * drag is spared the work. What the build rendered is there for readers without scripts: to all others it is text,
 * which a browser makes no elements of.
 */
export function Data({ model, id, state, built, shown }: DataProps) {
  const opened = useRef(built === undefined);
  opened.current ||= shown;
  const waiting = !opened.current || behindBuild(state, built);
  const data = waiting ? undefined : shown ? state.data.value : state.data.peek();
  const table = useMemo(
    () => data !== undefined && <DataTable caption={model.title} table={model.table(data)} />,
    [model, shown && data, waiting],
  );
  const attributes = {
    class: 'figure-data',
    id: `${id}-data`,
    'aria-label': `Data: ${model.title}`,
    tabIndex: shown ? 0 : undefined,
    hidden: !shown,
  };
  if (waiting) {
    const markup = { __html: built?.table ?? '' };
    if (opened.current) return <section key="opened" {...attributes} dangerouslySetInnerHTML={markup} />;
    return (
      <section key="built" {...attributes}>
        <noscript dangerouslySetInnerHTML={markup} />
      </section>
    );
  }
  return (
    <section key="live" {...attributes}>
      {import.meta.env.SSR ? <noscript>{table}</noscript> : table}
    </section>
  );
}
