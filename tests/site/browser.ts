import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where systems keep a Chromium or a Chrome. */
const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** The browser that readers have: Playwright's own where it is installed, else the system's. */
export const browserPath = (): string | undefined =>
  [chromium.executablePath(), ...systemBrowsers].find((path) => existsSync(path));

/** Debian's Chromium without windows. */
export const headlessShell = '/usr/bin/chromium-headless-shell';

/** The browser that most tests run in: without windows, if it is there, as it does them in two thirds of the time. */
export const testBrowserPath = (): string | undefined =>
  existsSync(headlessShell) ? headlessShell : browserPath();

/** No sandbox for root alone, who cannot have one. */
export const chromiumFlags: string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
