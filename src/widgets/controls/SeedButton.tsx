import { nextSeed, type SeedParameter } from '../../parameters/index.ts';

interface SeedButtonProps {
  parameter: SeedParameter;
  value: number;
  onChange: (value: number) => void;
}

/** The next draw of random numbers; the seed is shown, so that a draw can be found again. */
export const SeedButton = ({ parameter, value, onChange }: SeedButtonProps) => (
  <div class="seed">
    <button type="button" class="quiet-button" onClick={() => onChange(nextSeed(value))}>
      New seed
    </button>
    <span class="seed-value">
      {parameter.label} {value}
    </span>
  </div>
);
