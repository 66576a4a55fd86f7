import { activations } from '../../kernel/index.ts';
import { significant } from '../../parameters/index.ts';
import { Steady } from '../../widgets/index.ts';
import { percent } from '../words.ts';
import { Answers } from './Answers.tsx';
import { LossPlot } from './LossPlot.tsx';
import { momentAt, type TrainingRaceData } from './model.ts';
import { Plane } from './Plane.tsx';
import type { Lane, runners } from './race.ts';
import { Speeds } from './Speeds.tsx';

export interface LaneProps {
  name: (typeof runners)[number];
  /** Undefined until the examples have come. */
  lane: Lane | undefined;
  data: TrainingRaceData;
  step: number;
}

/** One network's race: its loss, how its layers move, and what it makes of the task. */
export function LaneView({ name, lane, data, step }: LaneProps) {
  const { label } = activations[name];
  const moment = lane?.moments[momentAt(step)];
  const shares =
    moment &&
    [moment.training, moment.heldOut].map(({ correct }) => (Number.isNaN(correct) ? '–' : percent(correct)));
  return (
    <div class="lane">
      <p class="lane-head">
        <b class={`c-cat-${name}`}>{label}</b>
        <span>
          loss{' '}
          <b>
            <Steady text={moment ? significant(moment.training.loss, 2) : '–'} />
          </b>
        </span>
      </p>
      <LossPlot label={`Loss of the ${label} network`} name={name} lane={lane} data={data} step={step} />
      <p class="lane-part">movement of each layer</p>
      <Speeds label={`Movement of each layer of the ${label} network`} lane={lane} step={step} />
      <p class="lane-head">
        <span>
          right:{' '}
          <b>
            <Steady text={shares?.[0] ?? '–'} />
          </b>
          , new ones{' '}
          <b>
            <Steady text={shares?.[1] ?? '–'} />
          </b>
        </span>
      </p>
      {data.task === 'spirals' ? (
        <Plane label={`What the ${label} network makes of the plane`} shades={moment?.shades} />
      ) : (
        <Answers
          label={`What the ${label} network takes ten digits for`}
          images={data.images}
          answers={moment?.answers}
        />
      )}
    </div>
  );
}
