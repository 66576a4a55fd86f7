import { Arriving, Drawing, Label, type ViewProps } from '../../widgets/index.ts';
import { type Geometry, geometryOf, sizes } from './geometry.ts';
import { Input } from './Input.tsx';
import type figure from './model.ts';
import { Output } from './Output.tsx';
import { biasEdge, inputEdge, Weight } from './Weight.tsx';

/** What every part of the drawing gets. */
export interface PartProps extends ViewProps<typeof figure> {
  at: Geometry;
}

const indices = [0, 1, 2] as const;
const weights = ['w1', 'w2', 'w3'] as const;

export const View = (props: ViewProps<typeof figure>) => (
  <Drawing sizes={sizes}>
    {(size) => {
      const at = geometryOf(size);
      const part = { at, ...props };
      return (
        <>
          {size.layout === 'wide' && (
            <>
              <Label x={at.inputs[0]![0]} y={14} anchor="middle" text="inputs" class="secondary" />
              {props.data.pass === 'forward' && (
                <Label
                  x={at.sum[0]}
                  y={at.sum[1] - 40}
                  anchor="middle"
                  text="weigh and add"
                  class="secondary"
                />
              )}
            </>
          )}
          <Arriving>
            <Output {...part} />
          </Arriving>
          <Arriving>
            {indices.map((index) => (
              <Weight
                key={index}
                {...part}
                {...inputEdge(at, index)}
                parameter={weights[index]!}
                name={`*w*_${index + 1}`}
                gradientName={`*∂L*/*∂w*_${index + 1}`}
                gradient={props.data.weightGradients[index]!}
              />
            ))}
            <Weight
              {...part}
              {...biasEdge(at)}
              parameter="b"
              name="bias *b*"
              gradientName="*∂L*/*∂b*"
              gradient={props.data.delta}
            />
          </Arriving>
          <Arriving>
            {indices.map((index) => (
              <Input key={index} {...part} index={index} />
            ))}
          </Arriving>
        </>
      );
    }}
  </Drawing>
);
