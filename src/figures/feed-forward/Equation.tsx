import { fixed, significant } from '../../parameters/index.ts';
import { following, Maths, Steady, toneClass, type ViewProps } from '../../widgets/index.ts';
import type figure from './model.ts';

type Data = ViewProps<typeof figure>['data'];

const signed = (value: number, first: boolean) =>
  `${value < 0 ? '− ' : first ? '' : '+ '}${fixed(Math.abs(value), 2)}`;

/** z = Σ w·a + b, a term a line, then a = φ(z). */
function Sum({ selected, phi }: Pick<Data, 'selected' | 'phi'>) {
  const { incoming, bias, preActivation, activation } = selected;
  return (
    <>
      {incoming.map(({ weight, from }, i) => (
        <span class="worked-line" key={i}>
          <span class="worked-left">{i === 0 && <Maths text="*z* =" />}</span>
          <span>
            <Steady class={toneClass('weight', weight)} text={signed(weight, i === 0)} /> ·{' '}
            <Steady class="c-fwd" text={fixed(from, 2)} />
          </span>
        </span>
      ))}
      <span class="worked-line">
        <span class="worked-left" />
        <Steady class={toneClass('weight', bias)} text={signed(bias, false)} />
      </span>
      <span class="worked-line">
        <span class="worked-left">=</span>
        <Steady text={fixed(preActivation, 2)} />
      </span>
      <span class="worked-line">
        <span class="worked-left">
          <Maths text="*a* =" />
        </span>
        <span>
          <Maths text={phi} />(<Steady text={fixed(preActivation, 2)} />) ={' '}
          <Steady class="c-fwd" text={fixed(activation, 2)} />
        </span>
      </span>
    </>
  );
}

/** δ of the selected unit and the gradient of each weight that leads to it. */
function Gradients({ selected }: Pick<Data, 'selected'>) {
  return (
    <>
      <span class="worked-line gradient">
        <span class="worked-left">
          <Maths text="*∂L*/*∂z* =" />
        </span>
        <Steady class="c-grad" text={significant(selected.gradient, 2)} />
      </span>
      {selected.incoming.map(({ from, gradient }, i) => (
        <span class="worked-line gradient" key={i}>
          <span class="worked-left">
            <Maths text={`*∂L*/*∂w*_${i + 1} =`} />
          </span>
          <span>
            <span class="term">
              <Steady class="c-grad" text={significant(selected.gradient, 2)} /> ·{' '}
              <Steady class="c-fwd" text={fixed(from, 2)} />
            </span>{' '}
            <span class="term">
              = <Steady class="c-grad" text={significant(gradient, 2)} />
            </span>
          </span>
        </span>
      ))}
    </>
  );
}

/** The selected unit's sum, or its gradients, with their own numbers. */
export const Equation = following(({ data: { selected, phi, show } }: ViewProps<typeof figure>) => {
  if (selected.layer === 0)
    return (
      <span class="worked-line">
        <span class="worked-left">
          <Maths text={`*x*_${selected.index + 1} =`} />
        </span>
        <Steady class="c-fwd" text={fixed(selected.activation, 2)} />
      </span>
    );
  return show === 'activations' ? <Sum selected={selected} phi={phi} /> : <Gradients selected={selected} />;
});
