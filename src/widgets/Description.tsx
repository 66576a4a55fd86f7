import { useLayoutEffect, useState } from 'preact/hooks';
import { atRest } from './atRest.ts';
import { useLateText } from './useLateText.ts';

interface DescriptionProps {
  id: string;
  text: string;
}

/**
 * What the drawing shows, in words: a frame behind it for whoever reads it,
 * and spoken once the reader's change has come to rest.
 */
export function Description({ id, text }: DescriptionProps) {
  const [first] = useState(text);
  const [announced, setAnnounced] = useState('');
  useLayoutEffect(() => {
    if (text === first && announced === '') return undefined;
    return atRest(() => setAnnounced(text));
  }, [text, first, announced]);
  return (
    <div class="visually-hidden">
      <p class="description" id={id} {...useLateText<HTMLParagraphElement>(text)} />
      <p role="status">{announced}</p>
    </div>
  );
}
