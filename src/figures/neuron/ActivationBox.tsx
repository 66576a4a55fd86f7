import { Label } from '../../widgets/index.ts';
import type { Geometry } from './geometry.ts';
import type { NeuronData } from './model.ts';

/** Room between the box and its curve, in px. */
const INSET = 6;

/** The activation function in small, with the neuron's own z marked on it. */
export function ActivationBox({ box, data }: { box: Geometry['box']; data: NeuronData }) {
  const { curve, preActivation, activation } = data;
  const low = Math.min(0, ...curve.value);
  const high = Math.max(1, ...curve.value);
  const clamp = (z: number) => Math.max(-6, Math.min(6, z));
  const x = (z: number) => box.left + INSET + ((clamp(z) + 6) / 12) * (box.right - box.left - 2 * INSET);
  const y = (a: number) =>
    box.bottom - INSET - ((Math.min(high, a) - low) / (high - low)) * (box.bottom - box.top - 2 * INSET);
  const path = curve.z
    .map((z, i) => `${i ? 'L' : 'M'}${x(z).toFixed(1)} ${y(curve.value[i]!).toFixed(1)}`)
    .join('');
  return (
    <g>
      <rect
        class="node-open"
        x={box.left}
        y={box.top}
        width={box.right - box.left}
        height={box.bottom - box.top}
        rx={3}
      />
      <line class="axis-line" x1={box.left + INSET} x2={box.right - INSET} y1={y(0)} y2={y(0)} />
      <path class="s-fwd" fill="none" stroke-width={1.75} d={path} />
      <line class="leader" x1={x(preActivation)} x2={x(preActivation)} y1={y(0)} y2={y(activation)} />
      <circle class="dot-fwd" cx={x(preActivation)} cy={y(activation)} r={3.5} />
      <Label x={(box.left + box.right) / 2} y={box.top - 10} anchor="middle" text={data.phi} class="c-fwd" />
      <Label
        x={(box.left + box.right) / 2}
        y={box.bottom + 20}
        anchor="middle"
        text="activate"
        class="secondary"
      />
    </g>
  );
}
