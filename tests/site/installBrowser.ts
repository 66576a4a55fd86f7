/** Makes sure that there is a browser to test in: Playwright's own, or where that cannot be had, Debian's. */
import { spawnSync } from 'node:child_process';
import { browserPath } from './browser.ts';

const run = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
    .status === 0;

const root = process.getuid?.() === 0;
const attempts: readonly (() => boolean)[] = [
  // Installing the libraries a browser needs takes root; the browser alone does not.
  () => run('npx', 'playwright', 'install', ...(root ? ['--with-deps'] : []), 'chromium'),
  () => root && run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium'),
];

for (const attempt of attempts) if (!browserPath()) attempt();

const found = browserPath();
if (found) console.log(`Browser tests run in ${found}`);
else {
  console.error(
    'No browser to test in: install Chromium or Chrome, for example with `apt-get install chromium`.',
  );
  process.exit(1);
}
