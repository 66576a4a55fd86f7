/**
 * Holds a figure at its size for as long as a finger or a mouse is down on it: what is dragged can't shift under the
 * reader, and the browser lays out the figure alone instead of a long page with every move.
 * @returns what ends it
 */
export function keepSteady(part: HTMLElement): () => void {
  const figure = part.closest('figure');
  if (!figure) return () => {};
  const hold = () => {
    figure.style.height = getComputedStyle(figure).height;
    figure.classList.add('held');
  };
  const release = () => {
    figure.style.height = '';
    figure.classList.remove('held');
  };
  const ends = ['pointerup', 'pointercancel'] as const;
  figure.addEventListener('pointerdown', hold);
  for (const end of ends) addEventListener(end, release);
  return () => {
    release();
    figure.removeEventListener('pointerdown', hold);
    for (const end of ends) removeEventListener(end, release);
  };
}
