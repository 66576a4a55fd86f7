import { significant } from '../../parameters/index.ts';
import { Maths, type ViewProps } from '../../widgets/index.ts';
import type figure from './model.ts';

const TENTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const Line = ({ class: classes }: { class: string }) => (
  <svg width="28" height="8" aria-hidden="true">
    <line class={classes} x1="1" x2="27" y1="4" y2="4" stroke-width="3" />
  </svg>
);

const Wedge = ({ class: classes }: { class: string }) => (
  <svg width="28" height="10" aria-hidden="true">
    <path class={classes} d="M0 5L28 0V10Z" />
  </svg>
);

/** What lines and fills mean, where there is no room for labels on them. */
export const Key = ({ data }: Pick<ViewProps<typeof figure>, 'data'>) => (
  <ul class="key">
    {data.show === 'gradients' ? (
      <li>
        <Wedge class="dot-grad" />
        <span>
          <Maths text="size of *∂L*/*∂w*" />, 0 to {significant(data.largestWeightGradient, 2)}
        </span>
      </li>
    ) : (
      <>
        <li>
          <Line class="s-wpos" /> positive weight
        </li>
        <li>
          <Line class="s-wneg" /> negative weight
        </li>
        <li>
          <Wedge class="dot-ink" /> size, 0 to 2
        </li>
        <li>
          <svg width="88" height="10" aria-hidden="true">
            {TENTHS.map((tenth) => (
              <rect key={tenth} class={`act-${tenth}`} x={8 * tenth} width={8} height={10} />
            ))}
          </svg>{' '}
          activation by size, 0 to 1
        </li>
      </>
    )}
  </ul>
);
