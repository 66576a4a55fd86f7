import type { ChoiceParameter } from '../../parameters/index.ts';
import { useIdFor } from '../FigureContext.ts';

interface SegmentedProps<T extends string> {
  parameter: ChoiceParameter<T>;
  value: T;
  onChange: (value: T) => void;
}

/** One of a few options, all in sight. */
export function Segmented<T extends string>({ parameter, value, onChange }: SegmentedProps<T>) {
  const name = useIdFor(parameter.label);
  return (
    <fieldset class="segmented">
      <legend>{parameter.label}</legend>
      <span class="segments">
        {Object.entries<string>(parameter.options).map(([option, words]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChange(option as T)}
            />
            {words}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
