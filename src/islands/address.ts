/** Figures and the page's address: a link opens one in a state, and the address follows what the reader sets. */
import { effect, type Signal, signal } from '@preact/signals';
import {
  type FigureModel,
  type Parameters,
  printAddress,
  printSettings,
  REST,
  type Refusal,
  readAddress,
  readSettings,
} from '../parameters/index.ts';
import { type FigureState, figureState } from '../widgets/state.ts';

type State = FigureState<Parameters, unknown>;
interface Open {
  readonly model: FigureModel;
  readonly state: State;
  /** What is to be said of the link that led here, until the reader changes something. */
  readonly notice: Signal<string>;
}

const opened = new Map<string, Open>();
/** A page that shows one figure alone carries its settings after `?`, where the host of a frame can write them. */
const isAlone = () => document.documentElement.hasAttribute('data-alone');
/** What the address sets of a figure. */
function asked(id: string): string {
  if (isAlone()) return withoutPageOptions(location.search);
  const address = readAddress(location.hash);
  return address.id === id ? address.settings : '';
}

/** The words come when there is something to say: most links are whole. */
async function tell({ state, notice }: Open, refusals: readonly Refusal[]) {
  const told = state.touched.peek();
  const { describeRefusals } = await import('../parameters/describeRefusals.ts');
  if (state.touched.peek() === told) notice.value = describeRefusals(refusals);
}

function take(open: Open, given: string) {
  const { values, refusals } = readSettings(open.model.parameters, given);
  for (const [name, value] of Object.entries(values)) open.state.set(name, value);
  open.notice.value = '';
  if (refusals.length > 0) tell(open, refusals).catch(console.error);
}

/** `theme` is the page's, not the figure's. */
function withoutPageOptions(settings: string): string {
  const given = new URLSearchParams(settings);
  given.delete('theme');
  return String(given);
}

/** The way from an embedded figure to its article, where it may have another id, opens the same state there. */
function openThere(settings: string) {
  const link = document.querySelector<HTMLAnchorElement>('a[data-open]');
  if (link) link.hash = printAddress({ id: readAddress(link.hash).id, settings });
}

function follow(id: string, { model, state, notice }: Open) {
  const settings = () => printSettings(model.parameters, state.values.peek(), state.initial);
  const write = () => {
    if (isAlone()) openThere(settings());
    else history.replaceState(history.state, '', printAddress({ id, settings: settings() }));
  };
  if (isAlone()) write();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = state.touched.peek();
  effect(() => {
    if (state.touched.value === seen) return;
    seen = state.touched.value;
    notice.value = '';
    clearTimeout(timer);
    // Browsers refuse a hundred in a breath.
    timer = setTimeout(write, REST);
  });
}

/** A figure of this page, opened as the page's address asks. */
export function openFigure(model: FigureModel, id: string, initial: Readonly<Record<string, unknown>>): Open {
  const known = opened.get(id);
  if (known) return known;
  const open = { model, state: figureState(model, id, initial) as State, notice: signal('') };
  opened.set(id, open);
  take(open, asked(id));
  follow(id, open);
  return open;
}

/** A link within the page to another state of a figure; one to its place leaves what the reader has set. */
function arrive({ newURL }: HashChangeEvent) {
  // Not where the page is now: what the reader has set just before may have been written there since.
  const { id, settings } = readAddress(new URL(newURL).hash);
  const open = opened.get(id);
  if (!open || settings === '') return;
  open.state.reset();
  take(open, settings);
}
if (!import.meta.env.SSR) addEventListener('hashchange', arrive);
