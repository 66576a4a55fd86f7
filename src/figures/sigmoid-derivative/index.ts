export { default as model } from './model.ts';
export { Equation, View } from './View.tsx';
