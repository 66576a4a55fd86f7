import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';

const DAY = 24 * 60 * 60;

/**
 * Writes the service worker: what has been read once can be read again without a network. Pages come from the network
 * while there is one, so that a new version is seen at once; what has a hash in its name never changes.
 */
export const serviceWorker: AstroIntegration = {
  name: 'service-worker',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await generateSW({
        swDest: join(fileURLToPath(dir), 'service-worker.js'),
        globDirectory: fileURLToPath(dir),
        globPatterns: [],
        inlineWorkboxRuntime: true,
        sourcemap: false,
        skipWaiting: true,
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        runtimeCaching: [
          {
            urlPattern: ({ request }) => request.mode === 'navigate',
            handler: 'NetworkFirst',
            options: { cacheName: 'pages', networkTimeoutSeconds: 4, matchOptions: { ignoreSearch: true } },
          },
          {
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/_astro/'),
            handler: 'CacheFirst',
            // What a file contains depends on its name alone, whoever asks for it.
            options: {
              cacheName: 'assets',
              matchOptions: { ignoreVary: true },
              expiration: { maxAgeSeconds: 60 * DAY, maxEntries: 200 },
            },
          },
        ],
      });
    },
  },
};
