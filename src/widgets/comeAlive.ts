import { hydrate, render, type VNode } from 'preact';
import { keptFocus } from './keptFocus.ts';

/**
 * Has markup from the build come alive, in a tree of its own: as it was built, where that is what the page would draw,
 * and made anew where it is not. The focus stays. Returns what takes it down.
 */
export function comeAlive(place: HTMLElement, node: VNode, asBuilt: boolean): () => void {
  if (asBuilt) {
    hydrate(node, place);
    // Hydration leaves fields as it finds them. A browser puts back into them what they held before the page was loaded
    // anew, of which the figure knows nothing.
    for (const field of place.querySelectorAll('input')) {
      field.value = field.defaultValue;
      field.checked = field.defaultChecked;
    }
  } else {
    // Hydration trusts the attributes it finds; after a change elsewhere on the page they are old.
    const focus = keptFocus(place);
    place.replaceChildren();
    render(node, place);
    focus(place);
  }
  return () => render(null, place);
}
