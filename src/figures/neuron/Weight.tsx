import { Arrow, between, DragNumber, Label, type Point, toneClass, towards } from '../../widgets/index.ts';
import type { Geometry } from './geometry.ts';
import { NamedNumber } from './NamedNumber.tsx';
import type { PartProps } from './View.tsx';

interface WeightProps extends PartProps {
  parameter: 'w1' | 'w2' | 'w3' | 'b';
  /** How the drawing calls it, and its gradient. */
  name: string;
  gradientName: string;
  gradient: number;
  /** The edge runs from here to the sum; `start` is where its line begins. */
  from: Point;
  start: Point;
  /** Where the number stands. */
  label: Point;
}

/** Stroke of a weight, 0 to 2, in px: thicker is larger. */
const widthOf = (weight: number) => 0.8 + 2.4 * Math.abs(weight);
const gradientWidth = (gradient: number) => 1 + 3 * Math.min(1, Math.abs(gradient));

/** A weight or the bias: its edge into the sum, and on it its number; going back, its gradient. */
export function Weight({
  parameter: key,
  name,
  gradientName,
  gradient,
  from,
  start,
  label,
  at,
  ...figure
}: WeightProps) {
  const { model, values, data, set } = figure;
  const value = values[key];
  const end = towards(at.sum, from, at.sumUnit);
  const [x, y] = label;
  const paper = <rect class="paper" x={x - at.room} y={y - 20} width={2 * at.room} height={38} />;
  if (data.pass === 'backward')
    return (
      <g>
        <Arrow from={end} to={start} class="s-grad" width={gradientWidth(gradient)} />
        {paper}
        <NamedNumber x={x} y={y} name={gradientName} number={at.gradient(gradient)} class="c-grad" />
      </g>
    );
  return (
    <g>
      <line
        class={value < 0 ? 's-wneg' : 's-wpos'}
        stroke-width={widthOf(value)}
        x1={start[0]}
        y1={start[1]}
        x2={end[0]}
        y2={end[1]}
      />
      {paper}
      <Label x={x} y={y - 5} anchor="middle" text={name} class={toneClass('weight', value)} />
      <DragNumber
        parameter={model.parameters[key]}
        value={value}
        onChange={(next) => set(key, next)}
        x={x}
        y={y + 13}
      />
    </g>
  );
}

/** The edge of an input's weight. */
export const inputEdge = (at: Geometry, index: number): Pick<WeightProps, 'from' | 'start' | 'label'> => {
  const from = at.inputs[index]!;
  return { from, start: towards(from, at.sum, at.unit), label: between(from, at.sum, at.along) };
};

/** The edge of the bias, which comes from nowhere. */
export const biasEdge = ({ bias }: Geometry): Pick<WeightProps, 'from' | 'start' | 'label'> => ({
  from: bias,
  start: [bias[0], bias[1] - 16],
  label: [bias[0], bias[1] + 5],
});
