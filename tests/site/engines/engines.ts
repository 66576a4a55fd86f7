import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';
import { browserPath, chromiumFlags } from '../browser.ts';
import type { Engine } from './Engine.ts';
import { playwrightEngine } from './playwrightEngine.ts';
import { webkitEngine } from './webkitEngine.ts';

const firefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const firefoxPath = () => firefoxes.find((path) => existsSync(path));
const isWebKitHere = () => ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].every((path) => existsSync(path));

interface EngineEntry {
  readonly name: string;
  readonly isHere: () => boolean;
  /** What Debian calls it. */
  readonly packages: readonly string[];
  readonly launch: () => Promise<Engine>;
}

/** The three engines that readers have. */
export const engines: readonly EngineEntry[] = [
  {
    name: 'Chromium',
    isHere: () => browserPath() !== undefined,
    packages: ['chromium'],
    launch: () => playwrightEngine(chromium, { executablePath: browserPath()!, args: chromiumFlags }),
  },
  {
    name: 'Firefox',
    isHere: () => firefoxPath() !== undefined,
    packages: ['firefox-esr'],
    launch: () => playwrightEngine(firefox, { channel: 'moz-firefox', executablePath: firefoxPath()! }),
  },
  {
    name: 'WebKitGTK',
    isHere: isWebKitHere,
    packages: ['webkit2gtk-driver', 'xvfb'],
    launch: webkitEngine,
  },
];
