import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FigureModel, Parameters, Values } from '../parameters/index.ts';
import { Actions, type Opening } from './actions/Actions.tsx';
import { LateActionPlace } from './actions/LateActionPlace.tsx';
import { type Built, behindBuild, LIVE } from './built.ts';
import { LatePanel } from './controls/LatePanel.tsx';
import { Data } from './Data.tsx';
import { Description } from './Description.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FigureContext } from './FigureContext.ts';
import { passOn } from './keptFocus.ts';
import type { Parts } from './parts.ts';
import { shownValues } from './player/reachedBy.ts';
import { usePrediction } from './predict/usePrediction.ts';
import { createRefiner, type Refine } from './refiner.ts';
import { type FigureState, figureState } from './state.ts';
import { useTakeover } from './useTakeover.ts';
import { useWhileSeen } from './useWhileSeen.ts';

/** What a figure's View gets: data to draw, and the way to set a parameter from the drawing. */
export interface ViewProps<M extends FigureModel> {
  readonly model: M;
  readonly values: M extends FigureModel<infer P> ? Values<P> : never;
  readonly data: ReturnType<M['compute']>;
  readonly set: FigureState<M['parameters'], unknown>['set'];
  /** While the reader is being asked, the drawing keeps the answer to itself. */
  readonly veiled?: boolean;
  /** The reader's guess, once it has been made. */
  readonly guess?: number | undefined;
}

/** A figure as the frame takes it: its model, its drawing, and a live equation if it has one. */
export interface Figure {
  readonly model: FigureModel;
  // biome-ignore lint/suspicious/noExplicitAny: each View knows its own data
  readonly View: ComponentType<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly Equation?: ComponentType<any>;
}

interface FrameProps {
  figure: Figure;
  /** The figure's id in this page. */
  id: string;
  initial: Readonly<Record<string, unknown>>;
  /** Runs the model's `refine` off the main thread; returns what stops it. */
  refine?: Refine;
  /** Stands until the page has drawn the figure, and where the figure throws. */
  built?: Built;
  /** Asks for a guess before the figure is shown. */
  predict?: boolean;
  /** What only some figures have around them, fetched for this one. */
  parts?: Parts;
  /** Where the figure stands alone, to be embedded; nothing there, where it has no actions. */
  embedPage?: string | undefined;
  /** What the reader is told of the link that led here, until they change something. */
  notice?: ReadonlySignal<string>;
}

type State = FigureState<Parameters, unknown>;

interface BodyProps {
  figure: Figure;
  id: string;
  state: State;
  /** Where the figure is: what nobody sees need not be drawn. */
  place: RefObject<Element>;
  built: Built | undefined;
  predict: boolean;
  parts: Parts;
}

/** Everything that reads the data, and may therefore throw. */
function Body({ figure, id, state: current, place, built, predict, parts }: BodyProps) {
  const { model, View, Equation } = figure;
  const { RareControl, Player, Predict } = parts;
  const state = useWhileSeen(current, place);
  // Whether the page draws with what it has: what was built answers no reader, and gives the answer of a guess away.
  const [atOnce, setAtOnce] = useState(predict);
  const drawAtOnce = () => setAtOnce(true);
  // A changed figure is another one.
  const asBuilt = built !== undefined && !state.changed.peek();
  const waiting = behindBuild(state, built) && !atOnce;
  const { standIn, draws, stands, standing, view } = useTakeover(asBuilt, waiting);
  useLayoutEffect(() => {
    if (standing.current?.contains(document.activeElement)) drawAtOnce();
  }, []);
  const asked = usePrediction(predict);
  // Kept: a new one would have every drawing made anew that reads it.
  const inFigure = useMemo(() => ({ id, standIn }), [id, standIn]);
  // Kept: it follows the values by itself, and data that come in leave it as it is.
  const panel = useMemo(
    () => <LatePanel {...{ model, state, RareControl }} built={built?.panel} />,
    [model, state, RareControl, built],
  );
  // What is built shows everything, for readers without scripts and on paper.
  const veiled = !import.meta.env.SSR && asked.veiled;
  const now = waiting ? undefined : state.shown.value;
  // What waits is as it was built.
  const data = now?.data;
  const values = useMemo(() => (now ? shownValues(model, now.values, data) : state.initial), [now]);
  // Kept: who only takes the place of what was built draws nothing anew.
  const [drawing, equation] = useMemo(() => {
    const props = { model, values, data, set: state.set };
    return [<View {...props} veiled={veiled} guess={asked.guess} />, Equation && <Equation {...props} />];
  }, [values, data, veiled, asked.guess]);
  const words = () => {
    if (veiled) return model.prediction!.question;
    return waiting ? built.description : model.describe(data, values);
  };
  return (
    <>
      {predict && Predict && <Predict prediction={model.prediction!} asked={asked} data={data} />}
      {stands && (
        // Whoever reaches into the drawing waits for no better data; what they set in it is set in the page's own.
        <div
          class="view"
          key="built"
          ref={standing}
          onPointerDown={drawAtOnce}
          onFocusIn={drawAtOnce}
          onInput={(event) => passOn(event, view.current)}
          dangerouslySetInnerHTML={{ __html: built?.view ?? '' }}
        />
      )}
      {draws && (
        <FigureContext.Provider value={inFigure}>
          <div class={`view${stands ? ' arriving' : LIVE}`} ref={view} key="live">
            {drawing}
          </div>
        </FigureContext.Provider>
      )}
      {equation && <div class="live-equation">{equation}</div>}
      {model.player && Player && <Player model={model} state={state} data={data} place={view} />}
      {panel}
      <Description id={`${id}-description`} text={words()} silent={!state.sight.peek().told} />
    </>
  );
}

/** Has better data computed, off the main thread, whenever the settings change; nothing is drawn anew for that. */
function useRefinement(model: FigureModel, state: State, refine: Refine | undefined) {
  useEffect(() => {
    if (!model.refine || !refine) return undefined;
    const refiner = createRefiner(model, state, refine);
    const leave = state.settings.subscribe(() => refiner.follow());
    return () => {
      leave();
      refiner.stop();
    };
  }, [model, state, refine]);
}

/** What stands around every drawing: controls, description, data, actions. */
export function Frame({
  figure,
  id,
  initial,
  refine,
  built,
  predict = false,
  parts = {},
  embedPage,
  notice,
}: FrameProps) {
  const { model } = figure;
  const state: State = useMemo(() => figureState(model, id, initial), [model, id, initial]);
  useRefinement(model, state, refine);
  const [open, setOpen] = useState<Opening>();
  const main = useRef<HTMLDivElement>(null);
  const data = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A press on Data answers where the reader looks: the table is below the drawing.
    if (open === 'data') data.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const acted = { model, id, state, open };
  return (
    <FigureContext.Provider value={{ id }}>
      <div class="fig-main" ref={main}>
        {notice?.value && (
          <p class="notice" role="status">
            {notice.value}
          </p>
        )}
        <ErrorBoundary fallback={built?.view ?? ''} onReset={state.reset}>
          <Body {...{ figure, id, state, built, predict, parts }} place={main} />
          <div class="data-place" ref={data}>
            {embedPage !== undefined && <LateActionPlace {...acted} embedPage={embedPage} main={main} />}
            <Data model={model} id={id} state={state} built={built} shown={open === 'data'} />
          </div>
        </ErrorBoundary>
      </div>
      {embedPage !== undefined && <Actions {...acted} onOpen={setOpen} />}
    </FigureContext.Provider>
  );
}
