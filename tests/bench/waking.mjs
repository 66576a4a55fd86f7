/**
 * Turns the wheel over the whole article, from its top to its end, the processor throttled four times, and prints the
 * longest task about each figure, in which it is laid out, painted and comes alive. A machine has slow moments: what
 * counts is the median of the loads. `npm run bench:waking` builds the site first.
 */
import { openSite, throttle } from './site.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
/** What the wheel turns at a time, px, and how long it waits after that, ms. */
const TURN = 120;
const WAIT = 40;
/** What a task may take: longer ones are called long by browsers, ms. */
const LONG = 50;

const site = await openSite();

/** The longest task about each figure, and the article's end, ms, in the order of the page. */
async function run() {
  const page = await site.newPage();
  await page.addInitScript(() => {
    addEventListener('scroll', () => performance.mark(`at ${scrollY}`), { passive: true });
  });
  const session = await throttle(page);
  await page.goto(site.address('vanishing-gradient/'), { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const traced = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] },
    transferMode: 'ReportEvents',
  });
  await page.evaluate(() => performance.mark('at 0'));
  await page.mouse.move(640, 450);
  const isAtEnd = () => page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 1);
  do {
    await page.mouse.wheel(0, TURN);
    await page.waitForTimeout(WAIT);
  } while (!(await isAtEnd()));
  await page.waitForTimeout(2000);
  const parts = await page.evaluate(() =>
    [...document.querySelectorAll('.article :is(.fig, .end)')].map((part) => ({
      name: part.id || 'the end',
      // How far the page is scrolled when it comes in sight.
      begins: part.getBoundingClientRect().top + scrollY - innerHeight,
      height: part.offsetHeight,
    })),
  );
  await session.send('Tracing.end');
  await traced;
  await page.close();
  const start = events.find(({ name }) => name === 'at 0');
  const own = events
    .filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts)
    .sort((a, b) => a.ts - b.ts);
  const longest = new Map(parts.map(({ name }) => [name, 0]));
  const scrolled = own.filter(({ name }) => name.startsWith('at '));
  for (const { name, ph, ts, dur } of own) {
    if (ph !== 'X' || !name.endsWith('RunTask')) continue;
    const at = Number(scrolled.findLast((mark) => mark.ts <= ts + dur).name.slice(3));
    const away = ({ begins, height }) => Math.max(begins - at, at - begins - height, 0);
    const nearest = parts.reduce((one, other) => (away(other) < away(one) ? other : one));
    longest.set(nearest.name, Math.max(longest.get(nearest.name), dur / 1000));
  }
  return longest;
}

const runs = [];
for (let i = 0; i < RUNS; i++) runs.push(await run());
await site.close();
console.table(
  Object.fromEntries(
    [...runs[0].keys()].map((name) => {
      const tasks = runs.map((longest) => Math.round(longest.get(name))).sort((a, b) => a - b);
      return [name, { 'longest task, ms': tasks[RUNS >> 1], fastest: tasks[0], slowest: tasks.at(-1) }];
    }),
  ),
);
const without = runs.filter((longest) => Math.max(...longest.values()) <= LONG).length;
console.log(`${without} of ${RUNS} loads without a task of more than ${LONG} ms`);
