import { Arriving, type ViewProps } from '../../widgets/index.ts';
import type figure from './model.ts';
import { RasterView } from './RasterView.tsx';

/** The layers side by side. */
export const View = ({ data, values: { step, activation } }: ViewProps<typeof figure>) => (
  <div class="lanes">
    {data.steps[step]!.map((raster, i) => (
      <Arriving key={`layer ${i + 1}`}>
        <RasterView layer={i + 1} raster={raster} leaky={activation === 'leaky-relu'} />
      </Arriving>
    ))}
  </div>
);
