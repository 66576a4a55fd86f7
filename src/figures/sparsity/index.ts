export { default as model } from './model.ts';
export { View } from './View.tsx';
