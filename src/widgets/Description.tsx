import { useEffect, useState } from 'preact/hooks';

/** How long a drawing must rest before its description is spoken, in ms. */
const REST = 700;

interface DescriptionProps {
  id: string;
  text: string;
}

/**
 * What the drawing shows, in words: always in step with it for whoever reads it,
 * and spoken once the reader's change has come to rest.
 */
export function Description({ id, text }: DescriptionProps) {
  const [first] = useState(text);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    if (text === first && announced === '') return undefined;
    const timer = setTimeout(() => setAnnounced(text), REST);
    return () => clearTimeout(timer);
  }, [text, first, announced]);
  return (
    <>
      <p class="visually-hidden description" id={id}>
        {text}
      </p>
      <p class="visually-hidden" role="status">
        {announced}
      </p>
    </>
  );
}
