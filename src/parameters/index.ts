/** What a parameter and a figure are. No DOM. */
export {
  printAddress,
  printSettings,
  type Refusal,
  readAddress,
  readSettings,
} from './address.ts';
export { type ChoiceParameter, choice, type Options } from './choice.ts';
export {
  type Column,
  defineFigure,
  type FigureModel,
  FRAME,
  type Prediction,
  STEP,
  type Table,
} from './figure.ts';
export { fixed, grouped, plainWords, powerOfTen, significant } from './format.ts';
export { decades, graded } from './graded.ts';
export { type IntegersParameter, integers } from './integers.ts';
export { linked } from './linked.ts';
export { namedNumber, namedQuantity } from './named.ts';
export { integer, type NumberParameter, number } from './number.ts';
export { overriddenValues } from './overrides.ts';
export {
  initialValues,
  type Parameter,
  type Parameters,
  sameValue,
  type Tone,
  type Values,
} from './parameter.ts';
export { REST } from './rest.ts';
export { nextSeed, type SeedParameter, seed } from './seed.ts';
export { type SubsetParameter, subset } from './subset.ts';
