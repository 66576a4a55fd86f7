import { fixed, significant } from '../../parameters/index.ts';
import {
  Arrow,
  DragNumber,
  Drawing,
  type DrawingSize,
  Label,
  toneClass,
  type ViewProps,
} from '../../widgets/index.ts';
import { ActivationBox } from './ActivationBox.tsx';
import { between, type Geometry, geometryOf, sizes, towards } from './geometry.ts';
import type model from './model.ts';

type Props = ViewProps<typeof model>;
type PartProps = Props & { at: Geometry };

const fill = (activation: number) => Math.round(10 * Math.min(1, Math.abs(activation)));
const strokeOf = (weight: number) => (weight < 0 ? 's-wneg' : 's-wpos');
/** Stroke of a weight, 0 to 2, in px: thicker is larger. */
const widthOf = (weight: number) => 0.8 + 2.4 * Math.abs(weight);

/** An input, its edge to the sum, and the number on it: the weight, or going back its gradient. */
function Input({ index, at, model, values, data, set }: PartProps & { index: 0 | 1 | 2 }) {
  const [xName, wName] = (['x1', 'x2', 'x3'] as const).map((x, i) => [x, `w${i + 1}`])[index] as ['x1', 'w1'];
  const point = at.inputs[index]!;
  const [weight, back] = [data.weights[index]!, data.pass === 'backward'];
  const middle = between(point, at.sum, at.along);
  const start = towards(point, at.sum, at.unit);
  const end = towards(at.sum, point, 27);
  const level = fill(data.inputs[index]!);
  return (
    <g>
      {back ? (
        <Arrow
          from={end}
          to={start}
          class="s-grad"
          width={1 + 3 * Math.min(1, Math.abs(data.weightGradients[index]!))}
        />
      ) : (
        <line
          class={strokeOf(weight)}
          stroke-width={widthOf(weight)}
          x1={start[0]}
          y1={start[1]}
          x2={end[0]}
          y2={end[1]}
        />
      )}
      <rect class="paper" x={middle[0] - 25} y={middle[1] - 20} width={50} height={38} />
      <Label
        x={middle[0]}
        y={middle[1] - 5}
        anchor="middle"
        text={back ? `*∂L*/*∂w*_${index + 1}` : `*w*_${index + 1}`}
        class={back ? 'c-grad' : toneClass('weight', weight)}
      />
      {back ? (
        <Label
          x={middle[0]}
          y={middle[1] + 13}
          anchor="middle"
          text={significant(data.weightGradients[index]!)}
          class="num c-grad"
        />
      ) : (
        <DragNumber
          parameter={model.parameters[wName]}
          value={values[wName]}
          onChange={(value) => set(wName, value)}
          x={middle[0]}
          y={middle[1] + 13}
        />
      )}
      <circle class={`node act-${level}`} cx={point[0]} cy={point[1]} r={at.unit} />
      <DragNumber
        parameter={model.parameters[xName]}
        value={values[xName]}
        onChange={(value) => set(xName, value)}
        x={point[0]}
        y={point[1] + 5}
        class={`act-ink-${level}`}
      />
      <Label
        x={point[0] - at.unit - 8}
        y={point[1] + 5}
        anchor="end"
        text={`*x*_${index + 1}`}
        class="c-fwd"
      />
      {back && (
        <Label
          x={point[0]}
          y={point[1] + at.unit + 16}
          anchor="middle"
          text={`*∂L*/*∂x*_${index + 1} ${significant(data.inputGradients[index]!, 2)}`}
          class="c-grad"
          halo
        />
      )}
    </g>
  );
}

/** The bias: an edge of its own into the sum. */
function Bias({ at, model, values, data, set }: PartProps) {
  const [x, y] = at.bias;
  const back = data.pass === 'backward';
  return (
    <g>
      {back ? (
        <Arrow
          from={[x, at.sum[1] + 27]}
          to={[x, y - 18]}
          class="s-grad"
          width={1 + 3 * Math.min(1, Math.abs(data.delta))}
        />
      ) : (
        <line
          class={strokeOf(data.bias)}
          stroke-width={widthOf(data.bias)}
          x1={x}
          y1={at.sum[1] + 27}
          x2={x}
          y2={y - 16}
        />
      )}
      <Label
        x={x}
        y={y}
        anchor="middle"
        text={back ? '*∂L*/*∂b*' : 'bias *b*'}
        class={back ? 'c-grad' : toneClass('weight', data.bias)}
      />
      {back ? (
        <Label x={x} y={y + 18} anchor="middle" text={significant(data.delta)} class="num c-grad" />
      ) : (
        <DragNumber
          parameter={model.parameters.b}
          value={values.b}
          onChange={(value) => set('b', value)}
          x={x}
          y={y + 18}
        />
      )}
    </g>
  );
}

/** From the sum through the activation to the output, or back. */
function Output({ at, data, layout }: PartProps & Pick<DrawingSize, 'layout'>) {
  const { sum, box, output, unit } = at;
  const back = data.pass === 'backward';
  const wire = (sum[0] + 27 + box.left) / 2;
  const level = fill(data.activation);
  return (
    <g>
      {back ? (
        <>
          <Arrow from={[output[0] - unit, sum[1]]} to={[box.right + 2, sum[1]]} class="s-grad" />
          <Arrow from={[box.left, sum[1]]} to={[sum[0] + 29, sum[1]]} class="s-grad" />
        </>
      ) : (
        <>
          <line class="wire" x1={sum[0] + 27} y1={sum[1]} x2={box.left} y2={sum[1]} />
          <Arrow from={[box.right, sum[1]]} to={[output[0] - unit - 2, sum[1]]} class="s-fwd" />
        </>
      )}
      <circle class="node-open" cx={sum[0]} cy={sum[1]} r={27} />
      <Label x={sum[0]} y={sum[1] + 8} anchor="middle" text="Σ" class="sigma" />
      {layout === 'wide' && (
        <Label x={sum[0]} y={sum[1] - 40} anchor="middle" text="weigh and add" class="secondary" />
      )}
      <Label
        x={wire}
        y={sum[1] - 26}
        anchor="middle"
        text={back ? '*∂L*/*∂z*' : '*z*'}
        class={back ? 'c-grad' : ''}
        halo
      />
      <Label
        x={wire}
        y={sum[1] - 9}
        anchor="middle"
        text={back ? significant(data.delta) : fixed(data.preActivation, 2)}
        class={back ? 'num c-grad' : 'num'}
        halo
      />
      <ActivationBox box={box} data={data} />
      <circle class={`node act-${level}`} cx={output[0]} cy={output[1]} r={unit} />
      <Label
        x={output[0]}
        y={output[1] + 5}
        anchor="middle"
        text={fixed(data.activation, 2)}
        class={`num act-ink-${level}`}
      />
      <Label x={output[0]} y={output[1] - unit - 10} anchor="middle" text="output *a*" class="c-fwd" />
      {back && (
        <Label
          x={output[0]}
          y={output[1] + unit + 17}
          anchor="middle"
          text={`*∂L*/*∂a* ${fixed(data.upstream, 2)}`}
          class="c-grad"
        />
      )}
    </g>
  );
}

export const View = (props: Props) => (
  <Drawing sizes={sizes}>
    {(size) => {
      const at = geometryOf(size);
      return (
        <>
          <Label x={at.inputs[0]![0]} y={14} anchor="middle" text="inputs" class="secondary" />
          {([0, 1, 2] as const).map((index) => (
            <Input key={index} index={index} at={at} {...props} />
          ))}
          <Bias at={at} {...props} />
          <Output at={at} layout={size.layout} {...props} />
        </>
      );
    }}
  </Drawing>
);
