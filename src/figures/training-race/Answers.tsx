import { Cells, Drawing, Label } from '../../widgets/index.ts';

const sizes = { wide: { width: 296, height: 84 }, narrow: { width: 320, height: 84 } };
const LEFT = 28;
const SIDE = 8;
const PER_ROW = 10;
/** Shades of ink that are drawn. */
const SHADES = 4;

interface AnswersProps {
  label: string;
  images: { readonly inputs: Float32Array; readonly classes: readonly number[] } | undefined;
  answers: readonly number[] | undefined;
}

/** Ten digits that were held back, and under each what the network takes it for. */
export const Answers = ({ label, images, answers }: AnswersProps) => (
  <Drawing sizes={sizes} label={label}>
    {({ width }) => {
      const pitch = (width - LEFT) / PER_ROW;
      const pixel = Math.floor((pitch - 3) / SIDE);
      return images?.classes.map((truth, i) => {
        const x = LEFT + i * pitch;
        const answer = answers?.[i];
        return (
          <g key={truth}>
            <Cells
              columns={SIDE}
              cells={images.inputs
                .subarray(i * SIDE * SIDE, (i + 1) * SIDE * SIDE)
                .map((ink) => Math.round(SHADES * ink) || -1)}
              name="ink"
              x={x}
              width={pixel}
              y={4}
              height={pixel}
            />
            {answer !== undefined && !Number.isNaN(answer) && (
              <Label
                x={x + (pixel * SIDE) / 2}
                y={52}
                anchor="middle"
                text={String(answer)}
                class={answer === truth ? 'num b' : 'num wrong'}
              />
            )}
          </g>
        );
      });
    }}
  </Drawing>
);
