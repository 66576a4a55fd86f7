import { SvgMaths } from '../Maths.tsx';

interface LabelProps {
  x: number;
  y: number;
  text: string;
  /** Classes for colour and size: `c-grad`, `b`, `num`. */
  class?: string;
  anchor?: 'start' | 'middle' | 'end';
  /** A rim in the colour of the paper, where lines run under the words. */
  halo?: boolean;
}

/** Words in a drawing, maths between asterisks. */
export const Label = ({ x, y, text, class: classes = '', anchor = 'start', halo = false }: LabelProps) => (
  <text x={x} y={y} text-anchor={anchor} class={halo ? `halo ${classes}` : classes}>
    <SvgMaths text={text} />
  </text>
);
