import { readAddress } from '../parameters/index.ts';

/** Goes to the figure that the address names together with its settings: browsers look for an id that is all of it. */
export function showAddressed(): void {
  const go = () => {
    const { id, settings } = readAddress(location.hash);
    if (settings !== '') document.getElementById(id)?.scrollIntoView();
  };
  go();
  addEventListener('hashchange', go);
}
