import { fixed, significant } from '../../parameters/index.ts';
import { following, Maths, Steady, Swatch, type ViewProps } from '../../widgets/index.ts';
import type figure from './model.ts';

/** What the probe's line reads of each curve; it is the key as well. */
export const Readings = following(({ data: { z, shown } }: ViewProps<typeof figure>) => (
  <div class="readings" role="group" aria-label={`Values at z = ${fixed(z, 2)}`}>
    <span class="readings-head">
      <Maths text="*z* =" /> <Steady text={fixed(z, 2)} />
    </span>
    <span class="readings-head">
      <Maths text="*f*" />
    </span>
    <span class="readings-head">
      <Maths text="*f*′" />
    </span>
    {shown.map(({ name, label, value, slope }) => (
      <>
        <span key={`${name} name`}>
          <Swatch name={name} /> {label}
        </span>
        <span key={`${name} value`}>
          <Steady text={significant(value, 2)} />
        </span>
        <span key={`${name} slope`}>
          <Steady text={significant(slope, 2)} />
        </span>
      </>
    ))}
  </div>
));
