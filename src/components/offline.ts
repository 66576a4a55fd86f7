/** Keeps what has been read for times without a network; the About page lets the reader switch it off. */

import { href } from './href.ts';

const OFF = 'offline-off';

function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return true;
  }
}

/** Keeps what has been loaded, but for what is known to be kept. */
async function keepLoaded(known: Set<string>) {
  const cache = await caches.open('assets');
  // One by one: to ask for all at once would hold the page up.
  for (const { name } of performance.getEntriesByType('resource')) {
    if (known.has(name) || !new URL(name).pathname.includes('/_astro/')) continue;
    known.add(name);
    await cache.add(name);
  }
}

/**
 * Keeps what is loaded once the page is at rest, and registers the service worker, which keeps the rest: after that, so
 * that it does not keep the same again.
 */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || isOff()) return;
  const wasThere = navigator.serviceWorker.controller !== null;
  const known = new Set<string>();
  try {
    if (!wasThere) {
      const pages = await caches.open('pages');
      await pages.add(location.href.split('#')[0] as string);
      await keepLoaded(known);
    }
    // Or they may have changed their mind meanwhile.
    if (isOff()) return;
    await navigator.serviceWorker.register(href('/service-worker.js'));
    await navigator.serviceWorker.ready;
    if (!wasThere) await keepLoaded(known);
  } catch (error) {
    // A browser that refuses storage shows every page all the same.
    console.info('Nothing is kept for offline reading:', error);
  }
}

/** The switch on the About page. */
export function startOfflineSwitch(button: HTMLButtonElement): void {
  if (!('serviceWorker' in navigator)) return;
  const name = () => {
    button.textContent = isOff()
      ? 'Keep what I read for offline reading'
      : 'Forget what is kept, and keep nothing';
  };
  button.hidden = false;
  name();
  button.addEventListener('click', async () => {
    if (isOff()) {
      localStorage.removeItem(OFF);
      await keepForOffline();
    } else {
      localStorage.setItem(OFF, '');
      for (const registration of await navigator.serviceWorker.getRegistrations())
        await registration.unregister();
      for (const cache of await caches.keys()) await caches.delete(cache);
    }
    name();
  });
}
