import { useLayoutEffect, useState } from 'preact/hooks';
import { atRest } from './atRest.ts';
import { later } from './inOwnTask.ts';
import { useFollowing } from './useFollowing.ts';

interface DescriptionProps {
  id: string;
  text: string;
  /** Whether nobody is told of a change. */
  silent?: boolean;
}

/** How far the words may be behind the drawing, ms: laid out with every step of a drag, they would hold it up. */
const BEHIND = 400;

/** Has words follow. What is printed to a file can be read out, so paper has them at once. */
const behind = (say: () => void) => later(BEHIND, say);

/** What the drawing shows, in words: for whoever reads it, and spoken once the reader's change has come to rest. */
export function Description({ id, text, silent = false }: DescriptionProps) {
  const [first, setFirst] = useState(text);
  const [announced, setAnnounced] = useState('');
  const described = useFollowing(text, behind);
  useLayoutEffect(() => {
    if (silent) {
      // What nobody was told is where the next change begins.
      setFirst(text);
      setAnnounced('');
      return undefined;
    }
    if (text === first && announced === '') return undefined;
    return atRest(() => setAnnounced(text));
  }, [text, first, announced]);
  return (
    <div class="visually-hidden">
      <p class="description" id={id}>
        {described}
      </p>
      <p role="status">{announced}</p>
    </div>
  );
}
