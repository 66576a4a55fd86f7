import {
  backward,
  backwardToInputs,
  createNetwork,
  createWorkspace,
  forward,
  initialise,
  meanSquaredError,
} from '../../kernel/index.ts';
import {
  choice,
  defineFigure,
  fixed,
  integer,
  integers,
  number,
  seed,
  significant,
} from '../../parameters/index.ts';
import { activationOptions, activationSymbol } from '../activationCurve.ts';
import { type Unit, unitsOf } from './units.ts';

const INPUTS = 3;
const OUTPUTS = 2;
/** What the network is asked for, so that it has an error to send back. */
const TARGETS = [1, 0] as const;
const MAX_LAYERS = 4;
const MAX_UNITS = 8;

const input = (i: number, initial: number) =>
  number({ label: `Input x${i}`, symbol: `*x*_${i}`, min: 0, max: 1, step: 0.01, initial, tone: 'fwd' });

export interface FeedForwardData {
  readonly show: 'activations' | 'gradients';
  readonly layers: readonly (readonly Unit[])[];
  readonly selected: Unit;
  readonly phi: string;
  readonly activationLabel: string;
  readonly loss: number;
  readonly targets: readonly number[];
  readonly largestWeightGradient: number;
}

/** "inputs", "layer 1", …, "output": what a column of units is called. */
export const layerName = (layer: number, layers: number): string =>
  layer === 0 ? 'inputs' : layer === layers - 1 ? 'output' : `layer ${layer}`;

export default defineFigure({
  id: 'feed-forward',
  title: 'Can you follow one number through a network?',
  caption:
    'The unit with the ring has its incoming weights drawn in full and its sum written out; choose another, or walk with the arrow keys. Weights and biases are drawn from the seed (*w* with a variance of one over the number of inputs, *b* of 1). Choose gradients to send back the loss, the mean squared error against the targets 1 and 0.',
  layout: 'text',
  embedHeight: 720,
  equation: 'margin',
  parameters: {
    x1: input(1, 0.6),
    x2: input(2, 0.2),
    x3: input(3, 0.9),
    hidden: integers({
      label: 'Hidden layers',
      itemLabel: (index) => `Units in layer ${index + 1}`,
      min: 1,
      max: MAX_UNITS,
      minLength: 1,
      maxLength: MAX_LAYERS,
      initial: [4],
    }),
    activation: choice(activationOptions(['sigmoid', 'tanh', 'relu']), {
      label: 'Activation',
      initial: 'sigmoid',
    }),
    show: choice(
      { activations: 'activations', gradients: 'gradients' },
      { label: 'Show', initial: 'activations' },
    ),
    seed: seed({ initial: 7 }),
    layer: integer({
      label: 'Layer of the selected unit',
      min: 0,
      max: MAX_LAYERS + 1,
      initial: 1,
      place: 'drawing',
    }),
    unit: integer({ label: 'Selected unit', min: 1, max: MAX_UNITS, initial: 2, place: 'drawing' }),
  },
  columns: [['x1'], ['x2'], ['x3']],
  cost: { compute: 2e3 },
  compute: ({ x1, x2, x3, hidden, activation, show, seed, layer, unit }): FeedForwardData => {
    const network = createNetwork({
      sizes: [INPUTS, ...hidden, OUTPUTS],
      hidden: activation,
      output: activation,
    });
    initialise(network, 'nielsen', { seed });
    const workspace = createWorkspace(network, { batchSize: 1 });
    workspace.inputs.set([x1, x2, x3]);
    forward(workspace);
    const loss = meanSquaredError.evaluate(workspace, Float32Array.from(TARGETS));
    backward(workspace);
    backwardToInputs(workspace);
    const layers = unitsOf(workspace);
    // The selection stays in range when layers or units are taken away.
    const column = layers[Math.min(layer, layers.length - 1)]!;
    return {
      show,
      layers,
      selected: column[Math.min(unit, column.length) - 1]!,
      phi: activationSymbol(activation),
      activationLabel: network.layers[0]!.activation.label,
      loss,
      targets: TARGETS,
      largestWeightGradient: Math.max(
        ...network.layers.flatMap(({ weightGradients }) => Array.from(weightGradients, Math.abs)),
      ),
    };
  },
  quantities: {
    loss: { label: 'Loss', tone: 'grad', of: (data) => data.loss, format: significant },
    selected: {
      label: 'Activation of the selected unit',
      tone: 'fwd',
      of: (data) => data.selected.activation,
      format: (value) => fixed(value, 2),
    },
  },
  describe: ({ layers, selected, show, loss, activationLabel }) => {
    const shape = layers.map((units) => units.length).join(', ');
    const name = layerName(selected.layer, layers.length);
    const place = `Unit ${selected.index + 1} of ${name.startsWith('layer') ? name : `the ${name}`}`;
    const outputs = layers.at(-1)!.map(({ activation }) => fixed(activation, 2));
    return show === 'activations'
      ? `A network of ${activationLabel} units; from the inputs on, its layers hold ${shape} values. It puts out ${outputs.join(' and ')}. ${place} has the activation ${fixed(selected.activation, 2)}.`
      : `The same network with the gradient going back; its layers hold ${shape} values. The loss is ${significant(loss)}. ${place} receives the gradient ${significant(selected.gradient)}.`;
  },
  table: ({ layers }) => ({
    columns: [
      { label: 'unit' },
      { label: 'bias', format: (value) => fixed(value, 3) },
      { label: '*z*', format: (value) => fixed(value, 3) },
      { label: '*a*', format: (value) => fixed(value, 3) },
      { label: '*∂L*/*∂z* (of an input *∂L*/*∂x*)', format: (value) => significant(value) },
    ],
    rows: layers.flatMap((units) =>
      units.map(({ layer, index, bias, preActivation, activation, gradient }) => [
        `${layerName(layer, layers.length)}, ${index + 1}`,
        ...(layer === 0 ? ['', ''] : [bias, preActivation]),
        activation,
        gradient,
      ]),
    ),
  }),
});
