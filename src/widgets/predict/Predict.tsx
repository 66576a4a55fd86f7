import { useMemo, useState } from 'preact/hooks';
import { number, type Prediction, powerOfTen, significant } from '../../parameters/index.ts';
import { Range } from '../controls/Range.tsx';
import type { Asked } from './usePrediction.ts';

const names: Readonly<Record<number, string>> = {
  '-1': 'a tenth',
  '-2': 'a hundredth',
  '-3': 'a thousandth',
  '-6': 'a millionth',
  '-9': 'a billionth',
};
const TICKS = 4;

interface PredictProps {
  prediction: Prediction<unknown>;
  asked: Asked;
  data: unknown;
}

/** The answer takes the place, and the focus, of the button that asked for it. */
const focus = (element: HTMLElement | null) => element?.focus({ preventScroll: true });

/** Asks for a guess before the answer is drawn. */
export function Predict({ prediction, asked, data }: PredictProps) {
  const { question, hint, smallest, one, truth, answer } = prediction;
  // Sideways from all to nothing, as the sentence reads.
  const power = useMemo(
    () => number({ label: 'Your guess', min: 0, max: -smallest, step: 1, initial: 0 }),
    [smallest],
  );
  const [shrunk, setShrunk] = useState(0);
  const left = truth(data);
  const say = (exponent: number) => (exponent === 0 ? one : (names[-exponent] ?? powerOfTen(-exponent)));
  const ticks = Array.from({ length: TICKS + 1 }, (_, i) => Math.round((-smallest * i) / TICKS));
  return (
    <section class="predict" aria-label="A guess before the answer">
      <p class="predict-question">{question}</p>
      {asked.veiled ? (
        <>
          <p class="predict-hint">{hint} Drag to guess; nothing is recorded.</p>
          <Range parameter={power} value={shrunk} spoken={say(shrunk)} onChange={setShrunk} />
          <div class="predict-ticks" aria-hidden="true">
            {ticks.map((exponent) => (
              <span key={exponent}>{exponent === 0 ? one : powerOfTen(-exponent)}</span>
            ))}
          </div>
          <div class="predict-answer">
            <span>
              Your guess: <b>{say(shrunk)}</b>
            </span>
            <button type="button" class="solid-button" onClick={() => asked.answer(10 ** -shrunk)}>
              Draw the lines
            </button>
            <button type="button" class="quiet-button" onClick={() => asked.answer(undefined)}>
              Just show me
            </button>
          </div>
        </>
      ) : (
        <p class="predict-hint" tabIndex={-1} ref={focus}>
          {asked.guess === undefined ? '' : `You guessed ${say(shrunk)}. `}
          {Number.isFinite(left)
            ? answer(significant(left, 2))
            : 'The figure has no answer as it is set now.'}
        </p>
      )}
    </section>
  );
}
