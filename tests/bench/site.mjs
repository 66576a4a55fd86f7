import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { browserPath } from '../site/browser.ts';

const PORT = 4310;

/** How many times slower than it is the processor is made to seem. */
const THROTTLE = 4;

/** Serves the built site to a browser of its own. */
export async function openSite() {
  const server = await preview({ logLevel: 'error', server: { port: PORT } });
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    newPage: () => browser.newPage({ viewport: { width: 1280, height: 900 } }),
    address: (path) => `http://localhost:${PORT}${process.env.BASE ?? '/'}${path}`,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** Throttles the processor for a page. Returns its line to the browser. */
export async function throttle(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  return session;
}
