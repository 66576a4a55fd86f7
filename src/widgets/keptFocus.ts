/** What the keyboard reaches there, in order. */
const reached = (part: Element) =>
  [...part.querySelectorAll<HTMLElement>('a[href], button, input, [tabindex="0"]')].filter(
    (control) => control.getClientRects().length > 0,
  );

/**
 * Where another element is about to take the place of one that may have the focus: what the build drew, and what the
 * page draws in its stead.
 * @returns gives the focus to the same control in what has come
 */
export function keptFocus(leaving: Element | null): (come: Element | null) => void {
  // Asked only where it is needed: what is in sight has to be laid out first.
  const place = leaving?.contains(document.activeElement)
    ? reached(leaving).indexOf(document.activeElement as HTMLElement)
    : -1;
  return (come) => {
    if (place >= 0 && come) reached(come)[place]?.focus();
  };
}

/** Sets in another element what the reader sets in the one that it is about to take the place of. */
export function passOn({ target, currentTarget }: Event, come: Element | null): void {
  const own = come && reached(come)[reached(currentTarget as Element).indexOf(target as HTMLElement)];
  if (!own) return;
  (own as HTMLInputElement).value = (target as HTMLInputElement).value;
  own.dispatchEvent(new Event('input'));
}
