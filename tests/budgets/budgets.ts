/**
 * Holds the built site to its limits: Lighthouse's scores, bytes by kind, and no request to another origin. Bytes are
 * counted on every page; Lighthouse looks at one page of every kind, or at every page with `-- --every`.
 * It takes the site that the browser tests have built.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserPath } from '../site/browser.ts';
import { built, pages, pageTypes } from '../site/pages.ts';
import { bytesOf } from './bytes.ts';
import { categories, limits } from './limits.ts';
import { type Judged, scoresOf } from './scores.ts';
import { serve } from './server.ts';

const { every } = parseArgs({ options: { every: { type: 'boolean', default: false } } }).values;
const base = '/live-gradients/';
const debuggingPort = 9300 + (process.pid % 500);

if (!existsSync(built)) {
  console.error('There is no built site to measure, expected .astro/tested; run npm run test:site first.');
  process.exit(1);
}
/** One for each page that is looked at beside others, since a server counts all that it sends. */
const sites = [await serve(built, base), await serve(built, base)] as const;
const browser = await chromium.launch({
  executablePath: browserPath() ?? '',
  // Playwright switches off what is measured here: the way back.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
  args: [
    `--remote-debugging-port=${debuggingPort}`,
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

const rows: Record<string, Record<string, string | number>> = {};
const faults: string[] = [];
const whole = Math.round;

const measured = pages()
  .map(([file, text]) => ({ path: file.replace(/index\.html$/, ''), text }))
  .sort((one, other) => one.path.localeCompare(other.path));
const urlOf = (path: string, { origin } = sites[0]) => `${origin}${base}${path}`;

const sent = new Map<string, Awaited<ReturnType<typeof bytesOf>>>();
const uncounted = measured.map(({ path }) => path);
// Of all pages first: what a page of Lighthouse's still asks for after its time would be counted with the next.
await Promise.all(
  sites.map(async (site) => {
    for (let path = uncounted.shift(); path !== undefined; path = uncounted.shift())
      sent.set(path, await bytesOf(browser, urlOf(path, site), site.sent));
  }),
);

for (const { path, text } of measured) {
  const { load, end, foreign, opensWith } = sent.get(path)!;
  let judged: Judged | undefined;
  if (every || pageTypes.includes(path))
    judged = await scoresOf(debuggingPort, urlOf(path), {
      hidden: text.includes('content="noindex"'),
      every,
    });
  rows[`/${path}`] = {
    ...Object.fromEntries(categories.map((category) => [category, judged?.medians[category] ?? ''])),
    'KB at load': whole(load.all),
    html: whole(load.html),
    script: whole(load.script),
    style: whole(load.style),
    font: whole(load.font),
    'KB at the end': whole(end.all),
    'script at the end': whole(end.script),
  };
  const fault = (what: string, got: number | string, most: number | string) =>
    faults.push(`/${path}: got ${what} ${got}, expected ${most}`);
  for (const category of categories)
    if (judged && judged.medians[category] < limits.scores[category])
      fault(
        `${category} (${judged.reasons.join('; ')})`,
        judged.scores[category].join(', '),
        limits.scores[category],
      );
  const atLoad = { text: 'script', figure: 'scriptWithFigure', plot: 'scriptWithPlot' } as const;
  const most = {
    load: { all: limits.load.all, script: limits.load[atLoad[opensWith]] },
    end: limits.end,
  };
  for (const [when, bytes] of Object.entries({ load, end }) as ['load' | 'end', typeof load][])
    for (const kind of ['all', 'script'] as const)
      if (bytes[kind] > most[when][kind])
        fault(`KB ${kind} (${when})`, bytes[kind].toFixed(1), `${most[when][kind]} at most`);
  if (judged?.unrestored) fault('way back', 'loaded anew', 'restored as it was left');
  if (foreign.length > 0) fault('requests to other origins', foreign.join(' '), 'none');
}

console.table(rows);
await browser.close();
for (const site of sites) site.close();
for (const fault of faults) console.error(fault);
console.log(`${Object.keys(rows).length} pages measured, ${faults.length} beyond a limit.`);
process.exit(faults.length > 0 ? 1 : 0);
