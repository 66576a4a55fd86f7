/**
 * Drags *depth* in the gradient by layer from 2 to 100 with the mouse, the processor throttled four times, and prints
 * the tasks that held up the page. `npm run bench:dragging` builds the site first.
 */
import { openSite, throttle } from './site.mjs';

const STEPS = 150;
const RUNS = 3;

const site = await openSite();

/** Long tasks while dragging, and after release until the page has come to rest. */
async function run() {
  const page = await site.newPage();
  await page.goto(site.address('vanishing-gradient/#gradient-by-layer'));
  const figure = page.locator('figure#gradient-by-layer');
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole('button', { name: 'Just show me' }).click();
  await page.waitForTimeout(4000);
  await throttle(page);
  await page.evaluate(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) =>
      globalThis.tasks.push(...list.getEntries().map(({ duration, startTime }) => ({ duration, startTime }))),
    ).observe({ type: 'longtask' });
    globalThis.frames = [];
    const frame = (now) => {
      globalThis.frames.push(now);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const slider = await figure.getByLabel('Depth', { exact: true }).boundingBox();
  const y = slider.y + slider.height / 2;
  const x = (share) => slider.x + 9 + share * (slider.width - 18);
  await page.mouse.move(x(0.28), y);
  await page.mouse.down();
  await page.mouse.move(x(0), y);
  await page.evaluate(() => {
    globalThis.tasks.length = 0;
    globalThis.frames.length = 0;
  });
  for (let i = 0; i <= STEPS; i++) await page.mouse.move(x(i / STEPS), y);
  const released = await page.evaluate(() => performance.now());
  await page.mouse.up();
  await page.waitForTimeout(8000);
  const { tasks, frames } = await page.evaluate(() => ({
    tasks: globalThis.tasks,
    frames: globalThis.frames,
  }));
  await page.close();
  const longest = (some) => Math.round(Math.max(0, ...some.map(({ duration }) => duration)));
  const times = frames
    .filter((time) => time < released)
    .map((time, i, all) => time - (all[i - 1] ?? time))
    .slice(1)
    .sort((a, b) => a - b);
  return {
    'longest task while dragging, ms': longest(tasks.filter(({ startTime }) => startTime < released)),
    'longest after release, ms': longest(tasks.filter(({ startTime }) => startTime >= released)),
    'frame, 95th percentile, ms': Math.round(times[Math.floor(0.95 * times.length)] ?? Number.NaN),
    frames: times.length,
  };
}

const results = [];
for (let i = 0; i < RUNS; i++) results.push(await run());
console.table(results);
await site.close();
