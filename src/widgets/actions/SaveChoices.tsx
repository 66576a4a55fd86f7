import { useState } from 'preact/hooks';
import { type Format, formats } from '../save/formats.ts';

interface SaveChoicesProps {
  /** Saves the figure and gives the file's name. */
  onSave: (format: Format) => Promise<string>;
}

/** The formats that a figure can be saved in. */
export function SaveChoices({ onSave }: SaveChoicesProps) {
  const [said, say] = useState('');
  async function save(format: Format) {
    say('Computing …');
    try {
      say(`Saved as ${await onSave(format)}.`);
    } catch (error) {
      say(`Nothing was saved: ${error instanceof Error ? error.message : error} Try another format.`);
    }
  }
  return (
    <div class="save-choices">
      {Object.entries(formats).map(([format, words]) => (
        <button type="button" key={format} onClick={() => save(format as Format)}>
          {words}
        </button>
      ))}
      <p role="status">{said}</p>
    </div>
  );
}
