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

/** What has been kept from here, or is gone from the site. */
const known = new Set<string>();

/** Keeps files that have been loaded. */
async function keep(loaded: PerformanceEntryList) {
  if (isOff()) return;
  const cache = await caches.open('assets');
  for (const { name } of loaded) {
    if (known.has(name) || !new URL(name).pathname.includes('/_astro/')) continue;
    // The reader may have changed their mind meanwhile.
    if (isOff()) return;
    known.add(name);
    // One by one: to ask for all at once would hold the page up.
    await cache.add(name).catch(() => {});
  }
}

/**
 * Forgets all that this site keeps, and nothing of others that share its origin. Another page that was open when the
 * reader switched it off may have kept something since.
 */
async function forget() {
  const site = new URL(href('/'), location.href).href;
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (registration.scope.startsWith(site)) await registration.unregister();
  for (const cache of ['pages', 'assets']) await caches.delete(cache);
}

/**
 * Keeps what has been loaded once the page is at rest, and registers the service worker, which keeps what comes. In
 * this order: once it is there, it would be asked for all of it, and keep it as well. Where the reader has switched it
 * off, it forgets instead.
 */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    if (localStorage.getItem(OFF) !== null) {
      await forget();
      return;
    }
    const wasThere = navigator.serviceWorker.controller !== null;
    if (!wasThere) {
      const pages = await caches.open('pages');
      await pages.add(location.href.split('#')[0] as string);
      await keep(performance.getEntriesByType('resource'));
    }
    if (isOff()) return;
    await navigator.serviceWorker.register(href('/service-worker.js'));
    await navigator.serviceWorker.ready;
    // The worker misses what is on its way when it comes, or follows at its heels.
    if (!wasThere)
      new PerformanceObserver((list) => keep(list.getEntries())).observe({
        type: 'resource',
        buffered: true,
      });
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
      await forget();
    }
    name();
  });
}
