import { Fragment } from 'preact';
import { fixed, significant } from '../../parameters/index.ts';
import { following, Maths, Steady, toneClass, type ViewProps } from '../../widgets/index.ts';
import type figure from './model.ts';

/** The magnitude of a term and the sign before it, in the colour of the weight. */
const Signed = ({ value, first }: { value: number; first: boolean }) => (
  <Steady
    class={toneClass('weight', value)}
    text={`${value < 0 ? (first ? '−' : '− ') : first ? '' : '+ '}${fixed(Math.abs(value), 2)}`}
  />
);

function Forward({ data }: Pick<ViewProps<typeof figure>, 'data'>) {
  return (
    <>
      <span class="worked">
        {data.weights.map((weight, i) => (
          <Fragment key={i}>
            <span class="term">
              <Signed value={weight} first={i === 0} /> ·{' '}
              <Steady class="c-fwd" text={fixed(data.inputs[i]!, 2)} />
            </span>{' '}
          </Fragment>
        ))}
        <span class="term">
          <Signed value={data.bias} first={false} /> = <Steady text={fixed(data.preActivation, 2)} />,
        </span>
      </span>
      <span class="worked">
        <Maths text={data.phi} />(<Steady text={fixed(data.preActivation, 2)} />) ={' '}
        <Steady class="c-fwd" text={fixed(data.activation, 3)} />
      </span>
    </>
  );
}

function Backward({ data }: Pick<ViewProps<typeof figure>, 'data'>) {
  const delta = significant(data.delta);
  return (
    <>
      <span class="worked">
        <Maths text="*∂L*/*∂z* = " />
        <Steady class="c-grad" text={fixed(data.upstream, 2)} /> · <Maths text={`${data.phi}′`} />(
        <Steady text={fixed(data.preActivation, 2)} />) ={' '}
        <Steady class="c-grad" text={fixed(data.upstream, 2)} /> ·{' '}
        <Steady class="c-grad" text={significant(data.slope)} /> = <Steady class="c-grad" text={delta} />,
      </span>
      <span class="worked">
        <Maths text="*∂L*/*∂w*_1 = " />
        <Steady class="c-grad" text={delta} /> · <Steady class="c-fwd" text={fixed(data.inputs[0]!, 2)} /> ={' '}
        <Steady class="c-grad" text={significant(data.weightGradients[0]!)} />
      </span>
    </>
  );
}

/** The neuron's sum with the reader's numbers in it; backward, the product of the chain rule. */
export const Equation = following(({ data }: ViewProps<typeof figure>) =>
  data.pass === 'forward' ? <Forward data={data} /> : <Backward data={data} />,
);
