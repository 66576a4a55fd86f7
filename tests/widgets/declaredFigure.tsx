import { defineFigure, linked, number } from '../../src/parameters/index.ts';
import { Drawing, type ViewProps } from '../../src/widgets/index.ts';

const z = number({ label: 'Pre-activation', symbol: '*z*', min: -3, max: 3, step: 0.5, initial: 1 });

/** A figure for tests: doubles its number, and fails below −2 as no figure should. */
export const model = defineFigure({
  id: 'doubled',
  title: 'What is twice the number?',
  caption: 'Twice *z*.',
  layout: 'text',
  parameters: { z },
  compute: ({ z }) => {
    if (z < -2) throw new RangeError(`z is ${z}, expected −2 or more.`);
    return { doubled: 2 * z };
  },
  prediction: {
    question: 'How much is twice the number?',
    hint: 'Of itself.',
    smallest: -4,
    one: 'as much',
    truth: ({ doubled }) => doubled,
    answer: (share) => `It is twice: ${share}.`,
  },
  quantities: { doubled: { label: 'Doubled', of: ({ doubled }) => doubled, format: String } },
  describe: ({ doubled }) => `Twice the number is ${doubled}.`,
  table: ({ doubled }) => ({ columns: [{ label: 'doubled', unit: 'm' }], rows: [[doubled]] }),
});

/** Another, on the same z. */
export const follower = defineFigure({
  ...model,
  id: 'follower',
  parameters: { z: linked(model, 'z') },
});

const sizes = { wide: { width: 600, height: 100 }, narrow: { width: 300, height: 100 } };

export const View = ({ data, veiled, guess }: ViewProps<typeof model>) => (
  <Drawing sizes={sizes}>
    {() => (
      <text class="drawn">
        {veiled ? 'veiled' : `${data.doubled}${guess === undefined ? '' : ` not ${guess}`}`}
      </text>
    )}
  </Drawing>
);
