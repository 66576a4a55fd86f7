import { hydrate, render, type VNode } from 'preact';
import { keptFocus } from './keptFocus.ts';

/**
 * Has markup from the build come alive, in a tree of its own: as it stands, where that is what the page would draw, and
 * made anew where it is not. The focus stays. Returns what takes it down.
 */
export function comeAlive(place: HTMLElement, node: VNode, asBuilt: boolean): () => void {
  if (asBuilt) hydrate(node, place);
  else {
    // Hydration trusts the attributes it finds; after a change elsewhere on the page they are old.
    const focus = keptFocus(place);
    place.replaceChildren();
    render(node, place);
    focus(place);
  }
  return () => render(null, place);
}
