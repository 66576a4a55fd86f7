/** `npm run new:figure learning-rate`: a figure that works, to be changed into the one that is wanted. */
import { nameGiven, place, titleOf } from './place.ts';

const name = nameGiven('new:figure');
const folder = `src/figures/${name}`;

place(
  `${folder}/model.ts`,
  `import { defineFigure, fixed, number } from '../../parameters/index.ts';

const SAMPLES = 121;
const xs = Array.from({ length: SAMPLES }, (_, i) => -3 + (6 * i) / (SAMPLES - 1));

export default defineFigure({
  id: '${name}',
  title: '${titleOf(name)}: what does the figure answer?',
  caption: 'How to use it, and what it leaves out.',
  layout: 'text',
  parameters: {
    scale: number({ label: 'Scale', symbol: '*s*', min: 0, max: 1, step: 0.05, initial: 0.5 }),
  },
  compute: ({ scale }) => ({ scale, x: xs, y: xs.map((x) => scale * x * x) }),
  describe: ({ scale }) => \`With a scale of \${fixed(scale, 2)} the curve ends at \${fixed(9 * scale, 2)}.\`,
  table: ({ x, y }) => ({
    columns: [
      { label: 'x', format: (value) => fixed(value, 2) },
      { label: 'y', format: (value) => fixed(value, 3) },
    ],
    rows: x.map((each, i) => [each, y[i] as number]),
  }),
});
`,
);
place(
  `${folder}/View.tsx`,
  `import { Label, Plot, type PlotSpec, plotSizes, type ViewProps } from '../../widgets/index.ts';
import type figure from './model.ts';

const axes: Pick<PlotSpec, 'x' | 'y'> = {
  x: { min: -3, max: 3, ticks: [-3, 0, 3], format: String },
  y: { min: 0, max: 10, ticks: [0, 5, 10], format: String },
};

const sizes = plotSizes(310, 280);

export function View({ data: { x, y } }: ViewProps<typeof figure>) {
  return (
    <Plot spec={{ ...axes, curves: [{ x, y, stroke: 'fwd' }] }} sizes={sizes}>
      {(scales) => <Label x={scales.area.left} y={14} text="y" class="secondary" />}
    </Plot>
  );
}
`,
);
place(
  `${folder}/index.ts`,
  `export { default as model } from './model.ts';
export { View } from './View.tsx';
`,
);
console.log(`<Figure of="${name}" /> shows it in a post; /figures/${name}/ has it already.`);
