import { useRef, useState } from 'preact/hooks';
import { useIdFor } from '../FigureContext.ts';
import { copyText } from './copyText.ts';

interface CopyFieldProps {
  label: string;
  text: string;
  /** What is copied is several lines long. */
  rows?: number;
  /** Copied already, by the press that opened this. */
  copied?: boolean | undefined;
}

/** Text to take away: it can be copied by a press, or by hand where the browser refuses. */
export function CopyField({ label, text, rows = 1, copied }: CopyFieldProps) {
  const id = useIdFor(label);
  const field = useRef<HTMLTextAreaElement>(null);
  const [took, setTook] = useState<{ text: string; done: boolean }>();
  const done = took?.text === text ? took.done : copied;
  async function copy() {
    const done = await copyText(text);
    if (!done) field.current?.select();
    setTook({ text, done });
  }
  const words = {
    true: 'Copied.',
    false: 'The browser refused to copy: the text is here, to be copied by hand.',
  };
  return (
    <div class="copy-field">
      <label for={id}>{label}</label>
      <button type="button" onClick={copy}>
        Copy
      </button>
      <textarea id={id} ref={field} rows={rows} readOnly spellcheck={false} value={text} />
      <p role="status">{done === undefined ? '' : words[`${done}`]}</p>
    </div>
  );
}
