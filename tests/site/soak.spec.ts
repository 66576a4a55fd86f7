import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { heapSize, workerSession } from './heap.ts';
import { drawn, live } from './live.ts';

/** How often each figure comes and goes, and how long a second day of work is: `npm run soak` has 200 and 10. */
const MOUNTS = Number(process.env['MOUNTS'] ?? 3);
const MINUTES = Number(process.env['MINUTES'] ?? 0);
/** What the heap may have grown in the end: what engines keep for themselves. */
const GROWTH = 1.05;
const sizes = [
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1280, height: 900 },
];

async function measure(page: Page, session: CDPSession, worker: Awaited<ReturnType<typeof workerSession>>) {
  // What is put off for a moment is over.
  await page.waitForTimeout(2000);
  const heap = await heapSize(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
  return {
    heap,
    workerHeap: await heapSize(worker),
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    documents: of('Documents'),
    workers: page.workers().length,
  };
}

/** Takes a figure out of the page and puts it there again as the build made it, again and again. */
const comeAndGo = (page: Page, id: string, times: number) =>
  page.evaluate(
    async ({ id, times }) => {
      const text = await (await fetch(location.pathname)).text();
      const built = new DOMParser()
        .parseFromString(text, 'text/html')
        .querySelector(`#${id} astro-island`)!.outerHTML;
      const figure = document.getElementById(id)!;
      figure.scrollIntoView({ block: 'center' });
      for (let time = 0; time < times; time++) {
        const old = figure.querySelector('astro-island')!;
        old.insertAdjacentHTML('beforebegin', built);
        old.remove();
        // Astro takes down what is no longer in the page when it is told of a new one.
        document.dispatchEvent(new Event('astro:after-swap'));
        while (!figure.querySelector('.alive')) await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    { id, times },
  );

/** Every slider of a figure by mouse, whatever else has ends by keys, and every mark and seed by a press. */
async function dragAll(page: Page, id: string) {
  for (const slider of await page.locator(`#${id} input[type=range]:visible`).all()) {
    await slider.scrollIntoViewIfNeeded();
    const box = (await slider.boundingBox())!;
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 9, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 9, y, { steps: 4 });
    await page.mouse.up();
  }
  for (const control of await page.locator(`#${id} :is([role=spinbutton], [role=slider]):visible`).all()) {
    await control.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
  }
  await page.locator(`#${id}`).evaluate((figure) => {
    const pressed = figure.querySelectorAll<HTMLElement>('[type=radio], [type=checkbox], .seed button');
    for (const control of pressed) control.click();
  });
}

/** Runs the race to its end, each time with another seed, for as long as is given; once at least. */
async function train(page: Page, minutes: number) {
  const figure = await live(page, 'training-race');
  const press = (name: string) => figure.getByRole('button', { name, exact: true }).click();
  await figure.getByText('fast', { exact: true }).click();
  const end = Date.now() + minutes * 60_000;
  do {
    await press('New seed');
    await press('Start again');
    await press('Play');
    await figure.getByRole('button', { name: 'Play', exact: true }).waitFor({ timeout: 120_000 });
  } while (Date.now() < end);
}

/** Figures as they were in the beginning. */
async function reset(page: Page, ids: readonly string[]) {
  for (const id of ids) {
    const figure = await live(page, id);
    for (const name of ['Just show me', 'Reset']) {
      const button = figure.getByRole('button', { name });
      if ((await button.isVisible()) && (await button.isEnabled())) await button.click();
    }
  }
}

/** All figures as they were in the beginning, and nothing under way. */
async function rest(page: Page, ids: readonly string[]) {
  await reset(page, ids);
  await expect(page.getByText('all computed')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('#training-race .description')).toContainText('after 2,000 of 2,000', {
    timeout: 60_000,
  });
  for (const id of ids) await drawn(page, id);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  await page.mouse.move(0, 0);
}

/** One round of whatever a reader can do but leave. */
async function work(page: Page, ids: readonly string[], minutes: number) {
  for (const id of ids) await dragAll(page, id);
  await reset(page, ids);
  await train(page, minutes);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.getByRole('button', { name: /^Colour theme/ }).click();
    await page.waitForTimeout(300);
  }
}

// A trace keeps the page's past, which is what is measured here.
test.use({ trace: 'off' });

test('figures that come and go, and a day of work with them, leave nothing behind', async ({ page }) => {
  // Half as long again as it takes a slow machine: how long says nothing of what is left behind.
  test.setTimeout((MINUTES + MOUNTS / 10 + 5) * 60_000);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewportSize(sizes.at(-1)!);
  await page.goto('vanishing-gradient/');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const ids = await page.locator('figure.fig').evaluateAll((all) => all.map((figure) => figure.id));
  const after = async (doing: () => Promise<void>) => {
    await doing();
    await rest(page, ids);
    return measure(page, session, worker);
  };
  const mounts = (times: number) => async () => {
    for (const id of ids) await comeAndGo(page, id, times);
  };

  await rest(page, ids);
  const worker = await workerSession(session);
  // What is kept once for all comes with the first time.
  const mounted = await after(mounts(1));
  const remounted = await after(mounts(MOUNTS));
  const worked = await after(() => work(page, ids, 0));
  const reworked = await after(() => work(page, ids, MINUTES));
  console.table({ mounted, remounted, worked, reworked });

  expect(complaints).toEqual([]);
  for (const what of ['listeners', 'documents', 'workers'] as const)
    expect(remounted[what], what).toBeLessThanOrEqual(mounted[what]);
  // A drawing may have a word more or less at the moment: what is left behind would be as many as there were mounts.
  expect(remounted.nodes, 'nodes').toBeLessThan(mounted.nodes + MOUNTS * ids.length);
  for (const what of ['heap', 'workerHeap'] as const)
    expect(remounted[what], what).toBeLessThan(GROWTH * mounted[what]);
  for (const what of ['heap', 'workerHeap', 'listeners', 'nodes', 'documents', 'workers'] as const)
    expect(reworked[what], what).toBeLessThanOrEqual(GROWTH * worked[what]);
});
