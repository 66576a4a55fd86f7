import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { atRest } from './atRest.ts';
import { later } from './inOwnTask.ts';

interface DescriptionProps {
  id: string;
  text: string;
}

/** How far the words may be behind the drawing, ms: laid out with every step of a drag, they would hold it up. */
const BEHIND = 400;

/** A text that follows at most so often. What is printed to a file can be read out, so paper has it at once. */
function useFollowing(text: string): string {
  const [said, say] = useState(text);
  const latest = useRef(text);
  const waits = useRef(false);
  latest.current = text;
  useLayoutEffect(() => {
    // Not begun anew with every change, or the words would wait for the end of a drag, or of all that plays.
    if (text === said || waits.current) return;
    waits.current = true;
    later(BEHIND, () => {
      waits.current = false;
      say(latest.current);
    });
  }, [text, said]);
  return said;
}

/** What the drawing shows, in words: for whoever reads it, and spoken once the reader's change has come to rest. */
export function Description({ id, text }: DescriptionProps) {
  const [first] = useState(text);
  const [announced, setAnnounced] = useState('');
  useLayoutEffect(() => {
    if (text === first && announced === '') return undefined;
    return atRest(() => setAnnounced(text));
  }, [text, first, announced]);
  return (
    <div class="visually-hidden">
      <p class="description" id={id}>
        {useFollowing(text)}
      </p>
      <p role="status">{announced}</p>
    </div>
  );
}
