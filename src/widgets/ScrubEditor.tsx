import { type MutableRef, useLayoutEffect, useRef } from 'preact/hooks';
import type { NumberParameter } from '../parameters/index.ts';
import { Range } from './controls/Range.tsx';
import { spokenValue } from './controls/Slider.tsx';

interface ScrubEditorProps {
  parameter: NumberParameter;
  value: number;
  /** What the reader has typed; nothing before they do. */
  typed: string;
  /** What was typed before it was open. */
  early: MutableRef<string>;
  onType: (typed: string) => void;
  onChange: (value: number) => void;
  /** @param done by a key in here: the focus goes back to the number */
  onClose: (done: boolean) => void;
}

/**
 * A number that may have been typed with a true minus sign, or with a comma: that parts thousands where the parameter
 * has any, and is a decimal one otherwise.
 */
const plain = ({ max }: NumberParameter, text: string): string =>
  text
    .trim()
    .replace('\u2212', '-')
    .replace(',', max < 1000 ? '.' : '');

/** The value that the parameter takes for what was typed: the nearest, and none for what is no number. */
export const meant = (parameter: NumberParameter, text: string): number | undefined =>
  parameter.parse(plain(parameter, text));

/** Opens at a number in the prose: a slider for the finger, a field to type in. Escape and Enter close it. */
export function ScrubEditor({ parameter, value, typed, early, onType, onChange, onClose }: ScrubEditorProps) {
  const box = useRef<HTMLSpanElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const given = typed === '' ? value : meant(parameter, typed);
  const asked = typed === '' ? value : Number(plain(parameter, typed));
  const refused = given === undefined || asked < parameter.min || asked > parameter.max;
  /** What has been typed by now: the next key may come before it is drawn. */
  const latest = useRef(typed);
  const type = (text: string) => {
    latest.current = text;
    onType(text);
  };
  const take = () => {
    const last = latest.current === '' ? undefined : meant(parameter, latest.current);
    if (last !== undefined) onChange(last);
  };
  const slide = (next: number) => {
    type('');
    onChange(next);
  };
  /** Whoever goes elsewhere keeps what was typed. */
  const leave = useRef(() => {});
  leave.current = () => {
    take();
    onClose(false);
  };
  // In one go with its appearance, so that the next key finds it.
  useLayoutEffect(() => {
    const input = field.current!;
    if (early.current !== '') input.value = early.current;
    input.focus();
    if (early.current === '') input.select();
    type(early.current);
    early.current = '';
    const press = (event: Event) => {
      if (!box.current?.parentElement?.contains(event.target as Node)) leave.current();
    };
    addEventListener('pointerdown', press);
    return () => removeEventListener('pointerdown', press);
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from whatever has the focus in here
    <span
      class="scrub-editor"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        if (event.key === 'Escape' || event.key === 'Enter') onClose(true);
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !box.current?.parentElement?.contains(relatedTarget))
          leave.current();
      }}
    >
      <Range parameter={parameter} value={value} spoken={spokenValue(parameter, value)} onChange={slide} />
      <input
        ref={field}
        type="text"
        inputMode="decimal"
        size={6}
        aria-label={`${parameter.label}, typed`}
        aria-invalid={refused}
        value={typed === '' ? parameter.format(value) : typed}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {refused && (
        <span role="status">
          Got “{typed}”, expected {parameter.expected}
          {given === undefined ? '' : `: it becomes ${parameter.format(given)}`}.
        </span>
      )}
    </span>
  );
}
