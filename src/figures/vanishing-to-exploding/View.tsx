import { grouped } from '../../parameters/index.ts';
import { HeatKey, InTurn, type ViewProps } from '../../widgets/index.ts';
import { Curve } from './Curve.tsx';
import { HeatMapView } from './Map.tsx';
import { depths, gains } from './map.ts';
import type figure from './model.ts';
import { Progress } from './Progress.tsx';

export const View = (props: ViewProps<typeof figure>) => (
  <>
    <Progress
      done={props.data.rows / depths.length}
      whole={`${grouped(gains.length * depths.length)} networks`}
    />
    <div class="map-and-chosen">
      <HeatMapView {...props} />
      <InTurn>
        <Curve {...props} />
      </InTurn>
    </div>
    <HeatKey one="whole" />
  </>
);
