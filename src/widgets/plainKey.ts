/** The key of an event, or nothing where another held with it makes it the browser's own: Alt and ← go back. */
export const plainKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): string =>
  altKey || ctrlKey || metaKey ? '' : key;
