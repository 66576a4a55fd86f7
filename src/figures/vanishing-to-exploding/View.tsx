import { HeatKey, type ViewProps } from '../../widgets/index.ts';
import { Curve } from './Curve.tsx';
import { HeatMapView } from './Map.tsx';
import { depths, gains } from './map.ts';
import type figure from './model.ts';
import { Progress } from './Progress.tsx';

export const View = (props: ViewProps<typeof figure>) => (
  <>
    <Progress
      done={props.data.rows / depths.length}
      whole={`${(gains.length * depths.length).toLocaleString('en')} networks`}
    />
    <div class="map-and-chosen">
      <HeatMapView {...props} />
      <Curve {...props} />
    </div>
    <HeatKey one="whole" />
  </>
);
