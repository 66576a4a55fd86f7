/**
 * Makes sure that there are browsers to test in: Chromium, which most tests need, Debian's or where that cannot be had
 * Playwright's own; and the other engines, where Debian's can be installed. Says which of those is left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserPath, headlessShell, testBrowserPath } from './browser.ts';
import { engines } from './engines/engines.ts';

const run = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
    .status === 0;

const root = process.getuid?.() === 0;
const missing = () => engines.filter(({ isHere }) => !isHere());
const wanted = existsSync(headlessShell) ? [] : [['chromium-headless-shell']];
const install = (packages: readonly string[]) => run('apt-get', 'install', '-y', '-qq', ...packages);
if (root && wanted.length + missing().length > 0 && run('apt-get', 'update', '-qq')) {
  wanted.forEach(install);
  for (const { packages } of missing()) install(packages);
}
// Installing the libraries a browser needs takes root; the browser alone does not.
if (!browserPath()) run('npx', 'playwright', 'install', ...(root ? ['--with-deps'] : []), 'chromium');

if (!browserPath()) {
  console.error(
    'No browser to test in: install Chromium or Chrome, for example with `apt-get install chromium`.',
  );
  process.exit(1);
}
console.log(`Browser tests run in ${testBrowserPath()}`);
for (const { name, packages } of missing())
  console.warn(`${name} is not here, and its tests are left out: \`apt-get install ${packages.join(' ')}\``);
