import { useEffect, useRef, useState } from 'preact/hooks';
import type { NumberParameter } from '../parameters/index.ts';
import { Range } from './controls/Range.tsx';
import { spokenValue } from './controls/Slider.tsx';

interface ScrubEditorProps {
  parameter: NumberParameter;
  value: number;
  /** What the reader had typed when it opened. */
  typed: string;
  onChange: (value: number) => void;
  onClose: () => void;
}

/** Numbers may be typed with a true minus sign or a decimal comma. */
const readable = (text: string) => text.trim().replace('\u2212', '-').replace(',', '.');

/** Opens at a number in the prose: a slider for the finger, a field to type in. Escape and Enter close it. */
export function ScrubEditor({ parameter, value, typed, onChange, onClose }: ScrubEditorProps) {
  const box = useRef<HTMLSpanElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(typed);
  const given = text === '' ? value : parameter.parse(readable(text));
  useEffect(() => {
    field.current?.focus();
    if (typed === '') field.current?.select();
    const leave = (event: Event) => {
      if (!box.current?.parentElement?.contains(event.target as Node)) onClose();
    };
    addEventListener('pointerdown', leave);
    return () => removeEventListener('pointerdown', leave);
  }, []);
  const take = () => {
    if (given !== undefined) onChange(given);
    setText('');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from whatever has the focus in here
    <span
      class="scrub-editor"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        if (event.key === 'Escape' || event.key === 'Enter') onClose();
      }}
    >
      <Range parameter={parameter} value={value} spoken={spokenValue(parameter, value)} onChange={onChange} />
      <input
        ref={field}
        type="text"
        inputMode="decimal"
        size={6}
        aria-label={`${parameter.label}, typed`}
        aria-invalid={given === undefined}
        value={text === '' ? parameter.format(value) : text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={take}
      />
      {given === undefined && (
        <span role="status">
          Got “{text}”, expected {parameter.expected}.
        </span>
      )}
    </span>
  );
}
