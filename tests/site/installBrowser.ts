/**
 * Makes sure that there are browsers to test in: Chromium, which most tests need, Playwright's own or where that cannot
 * be had Debian's; and the other engines, where Debian's can be installed. Says which of those is left out.
 */
import { spawnSync } from 'node:child_process';
import { browserPath } from './browser.ts';
import { engines } from './engines/engines.ts';

const run = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
    .status === 0;

const root = process.getuid?.() === 0;
// Installing the libraries a browser needs takes root; the browser alone does not.
if (!browserPath()) run('npx', 'playwright', 'install', ...(root ? ['--with-deps'] : []), 'chromium');

const missing = () => engines.filter(({ isHere }) => !isHere());
if (root && missing().length > 0 && run('apt-get', 'update', '-qq'))
  for (const { packages } of missing()) run('apt-get', 'install', '-y', '-qq', ...packages);

if (!browserPath()) {
  console.error(
    'No browser to test in: install Chromium or Chrome, for example with `apt-get install chromium`.',
  );
  process.exit(1);
}
console.log(`Browser tests run in ${browserPath()}`);
for (const { name, packages } of missing())
  console.warn(`${name} is not here, and its tests are left out: \`apt-get install ${packages.join(' ')}\``);
