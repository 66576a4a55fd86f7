import type { Activation } from './Activation.ts';
import { elu } from './elu.ts';
import { gelu } from './gelu.ts';
import { geluTanh } from './geluTanh.ts';
import { identity } from './identity.ts';
import { leakyRelu } from './leakyRelu.ts';
import { relu } from './relu.ts';
import { selu } from './selu.ts';
import { sigmoid } from './sigmoid.ts';
import { silu } from './silu.ts';
import { softplus } from './softplus.ts';
import { softsign } from './softsign.ts';
import { tanh } from './tanh.ts';

/** Every activation by its name. */
export const activations = {
  identity,
  sigmoid,
  tanh,
  relu,
  'leaky-relu': leakyRelu,
  elu,
  selu,
  gelu,
  'gelu-tanh': geluTanh,
  silu,
  softplus,
  softsign,
} satisfies Record<string, Activation>;

export type ActivationName = keyof typeof activations;

/** The names in the order in which a choice offers them. */
export const activationNames = Object.keys(activations) as readonly ActivationName[];
