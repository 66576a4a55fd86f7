import type { Initialiser } from './Initialiser.ts';
import { nielsen } from './nielsen.ts';
import { orthogonal } from './orthogonal.ts';
import { pytorchDefault } from './pytorchDefault.ts';
import { scaled } from './scaled.ts';

const glorot = 'Glorot & Bengio (2010)';
const he = 'He, Zhang, Ren & Sun (2015)';
const leCun = 'LeCun, Bottou, Orr & Müller (1998)';

/** Every initialiser by its name. At gain 1 they are what their authors propose. */
export const initialisers = {
  constant: {
    name: 'constant',
    label: 'constant',
    formula: 'w = g',
    source: 'all weights equal: units of a layer stay copies of each other',
    deviation: () => 0,
    fill({ weights, biases }, gain) {
      weights.fill(gain);
      biases.fill(0);
    },
  },
  uniform: scaled({
    name: 'uniform',
    label: 'uniform',
    formula: 'w \\sim U(-g, g)',
    source: 'a fixed width, whatever the layer’s size',
    distribution: 'uniform',
    deviation: () => 1 / Math.sqrt(3),
  }),
  normal: scaled({
    name: 'normal',
    label: 'normal',
    formula: 'w \\sim N(0, g^2)',
    source: 'a fixed deviation, whatever the layer’s size',
    distribution: 'normal',
    deviation: () => 1,
  }),
  'lecun-normal': scaled({
    name: 'lecun-normal',
    label: 'LeCun normal',
    formula: 'w \\sim N\\!\\left(0, g^2 / n_{in}\\right)',
    source: leCun,
    distribution: 'normal',
    deviation: (fanIn) => Math.sqrt(1 / fanIn),
  }),
  'lecun-uniform': scaled({
    name: 'lecun-uniform',
    label: 'LeCun uniform',
    formula: 'w \\sim U(\\pm g\\sqrt{3 / n_{in}})',
    source: leCun,
    distribution: 'uniform',
    deviation: (fanIn) => Math.sqrt(1 / fanIn),
  }),
  'xavier-normal': scaled({
    name: 'xavier-normal',
    label: 'Xavier normal',
    formula: 'w \\sim N\\!\\left(0, 2g^2 / (n_{in} + n_{out})\\right)',
    source: glorot,
    distribution: 'normal',
    deviation: (fanIn, fanOut) => Math.sqrt(2 / (fanIn + fanOut)),
  }),
  'xavier-uniform': scaled({
    name: 'xavier-uniform',
    label: 'Xavier uniform',
    formula: 'w \\sim U(\\pm g\\sqrt{6 / (n_{in} + n_{out})})',
    source: glorot,
    distribution: 'uniform',
    deviation: (fanIn, fanOut) => Math.sqrt(2 / (fanIn + fanOut)),
  }),
  'he-normal': scaled({
    name: 'he-normal',
    label: 'He normal',
    formula: 'w \\sim N\\!\\left(0, 2g^2 / n_{in}\\right)',
    source: he,
    distribution: 'normal',
    deviation: (fanIn) => Math.sqrt(2 / fanIn),
  }),
  'he-uniform': scaled({
    name: 'he-uniform',
    label: 'He uniform',
    formula: 'w \\sim U(\\pm g\\sqrt{6 / n_{in}})',
    source: he,
    distribution: 'uniform',
    deviation: (fanIn) => Math.sqrt(2 / fanIn),
  }),
  'pytorch-default': pytorchDefault,
  nielsen,
  orthogonal,
} satisfies Record<string, Initialiser>;

export type InitialiserName = keyof typeof initialisers;

/** The names in the order in which a choice offers them. */
export const initialiserNames = Object.keys(initialisers) as readonly InitialiserName[];
