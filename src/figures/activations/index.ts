export { default as model } from './model.ts';
export { Readings as Equation } from './Readings.tsx';
export { View } from './View.tsx';
