import { Fragment } from 'preact';
import { fixed, significant } from '../../parameters/index.ts';
import { Maths, toneClass, type ViewProps } from '../../widgets/index.ts';
import type figure from './model.ts';

/** The magnitude of a term and the sign before it, in the colour of the weight. */
const Signed = ({ value, first }: { value: number; first: boolean }) => (
  <span class={toneClass('weight', value)}>
    {value < 0 ? (first ? '−' : '− ') : first ? '' : '+ '}
    {fixed(Math.abs(value), 2)}
  </span>
);

function Forward({ data }: Pick<ViewProps<typeof figure>, 'data'>) {
  return (
    <>
      <span class="worked">
        {data.weights.map((weight, i) => (
          <Fragment key={i}>
            <span class="term">
              <Signed value={weight} first={i === 0} /> ·{' '}
              <span class="c-fwd">{fixed(data.inputs[i]!, 2)}</span>
            </span>{' '}
          </Fragment>
        ))}
        <span class="term">
          <Signed value={data.bias} first={false} /> = {fixed(data.preActivation, 2)},
        </span>
      </span>
      <span class="worked">
        <Maths text={data.phi} />({fixed(data.preActivation, 2)}) ={' '}
        <span class="c-fwd">{fixed(data.activation, 3)}</span>
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
        <span class="c-grad">{fixed(data.upstream, 2)}</span> · <Maths text={data.phi} />
        ′(
        {fixed(data.preActivation, 2)}) = <span class="c-grad">{fixed(data.upstream, 2)}</span> ·{' '}
        <span class="c-grad">{significant(data.slope)}</span> = <span class="c-grad">{delta}</span>,
      </span>
      <span class="worked">
        <Maths text="*∂L*/*∂w*_1 = " />
        <span class="c-grad">{delta}</span> · <span class="c-fwd">{fixed(data.inputs[0]!, 2)}</span> ={' '}
        <span class="c-grad">{significant(data.weightGradients[0]!)}</span>
      </span>
    </>
  );
}

/** The neuron's sum with the reader's numbers in it; backward, the product of the chain rule. */
export const Equation = ({ data }: ViewProps<typeof figure>) =>
  data.pass === 'forward' ? <Forward data={data} /> : <Backward data={data} />;
