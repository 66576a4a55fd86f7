import { HeatKey, InTurn, type ViewProps } from '../../widgets/index.ts';
import { LaneView } from './LaneView.tsx';
import type figure from './model.ts';
import { runners } from './race.ts';

/** The networks side by side, then what the colours of their strips mean. */
export const View = ({ data, values: { step } }: ViewProps<typeof figure>) => (
  <>
    <div class="lanes">
      {runners.map((name, i) => (
        <InTurn key={name}>
          <LaneView name={name} lane={data.lanes[i]} data={data} step={step} />
        </InTurn>
      ))}
    </div>
    <div class="lanes-key">
      <HeatKey one="in step" />
    </div>
  </>
);
