import { DragNumber, Label } from '../../widgets/index.ts';
import { fillLevel } from './fillLevel.ts';
import type { PartProps } from './View.tsx';

interface InputProps extends PartProps {
  index: 0 | 1 | 2;
}

const names = ['x1', 'x2', 'x3'] as const;

/** An input, filled by its size; going back, with the gradient that reaches it. */
export function Input({ index, at, model, values, data, set }: InputProps) {
  const [x, y] = at.inputs[index]!;
  const name = names[index]!;
  const level = fillLevel(values[name]);
  const { offset, anchor } = at.inputName;
  const gradient = at.gradient(data.inputGradients[index]!);
  return (
    <g>
      <circle class={`node act-${level}`} cx={x} cy={y} r={at.unit} />
      <DragNumber
        parameter={model.parameters[name]}
        value={values[name]}
        onChange={(value) => set(name, value)}
        x={x}
        y={y + 5}
        class={`act-ink-${level}`}
      />
      <Label x={x + offset[0]} y={y + offset[1]} anchor={anchor} text={`*x*_${index + 1}`} class="c-fwd" />
      {data.pass === 'backward' && (
        <Label
          x={at.namesGradients ? x - 10 : 2}
          y={y + at.unit + 16}
          anchor={at.namesGradients ? 'middle' : 'start'}
          text={at.namesGradients ? `*∂L*/*∂x*_${index + 1} ${gradient}` : gradient}
          class="c-grad"
          halo
        />
      )}
    </g>
  );
}
