import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { fingerprint } from '../../src/bits/fingerprint.ts';
import { samples } from '../../src/bits/samples.ts';
import type { Engine, Key } from './engines/Engine.ts';
import { engines } from './engines/engines.ts';
import { complaints, watched } from './engines/watched.ts';

const post = 'vanishing-gradient/';

for (const { name, isHere, launch } of engines)
  test.describe(name, () => {
    // One browser for all of an engine's tests.
    test.describe.configure({ mode: 'default', timeout: 120_000 });
    test.skip(!isHere(), `${name} is not on this machine`);
    let engine: Engine;
    let site: Awaited<ReturnType<typeof watched>>;

    test.beforeAll(async ({ baseURL }) => {
      site = await watched(baseURL!);
      engine = await launch();
    });
    test.afterAll(async () => {
      await engine?.close();
      site?.close();
    });
    test.afterEach('nothing complains, nor asks for what the policy refuses', async () => {
      expect(await engine.run(complaints, null)).toEqual([]);
    });

    const open = (path: string) => engine.open(site.address + path);
    const textOf = (selector: string) =>
      engine.run((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
    const descriptionOf = (id: string) => textOf(`#${id} .description`);
    const focus = (selector: string, nth = 0) =>
      engine.run(
        (wanted) => {
          const all = document.querySelectorAll<HTMLElement>(wanted.selector);
          all[wanted.nth % all.length]!.focus();
        },
        { selector, nth },
      );
    const press = async (selector: string, key: Key = 'Enter') => {
      await focus(selector);
      await engine.press(key);
    };
    const live = async (id: string) => {
      await engine.run((wanted) => document.getElementById(wanted)!.scrollIntoView({ block: 'center' }), id);
      await expect
        .poll(() => engine.run((wanted) => document.querySelector(`#${wanted} .late`)!.className, id))
        .toContain('alive');
    };

    /** Until what the figures say has not changed by itself for two seconds: better data may still be on their way. */
    const rest = (ids: string[]) =>
      expect(async () => {
        const said = () => Promise.all(ids.map(descriptionOf));
        const before = await said();
        await setTimeout(2000);
        expect(await said()).toEqual(before);
      }).toPass({ timeout: 60_000 });

    test('every figure of the article comes alive, follows the keyboard and says what it shows', async () => {
      await open(post);
      const ids = await engine.run(
        () => [...document.querySelectorAll('figure.fig')].map(({ id }) => id),
        null,
      );
      expect(ids).toHaveLength(14);
      for (const id of ids) {
        await live(id);
        if (await textOf(`#${id} .predict button`)) await press(`#${id} .predict button:last-of-type`);
      }
      await rest(ids);
      for (const id of ids)
        await test.step(id, async () => {
          const before = await descriptionOf(id);
          expect(before).toMatch(/\w/);
          // To and fro, and from control to control: one may stand at its end, or be a pointer alone.
          let presses = 0;
          await expect(async () => {
            const nth = Math.floor(presses / 2);
            await focus(`#${id} :is(input[type=range], [role=spinbutton], [role=slider])`, nth);
            await engine.press(presses++ % 2 ? 'End' : 'Home');
            expect(await descriptionOf(id)).not.toBe(before);
          }).toPass({ timeout: 20_000 });
        });
    });

    test('a link opens a figure in its state, and the address follows the reader', async () => {
      await open(`${post}#sigmoid?z=2`);
      await live('sigmoid');
      await expect.poll(() => descriptionOf('sigmoid')).toContain('At z = 2.00');
      await press('#sigmoid input', 'End');
      await expect.poll(() => engine.run(() => location.hash, null)).toBe('#sigmoid?z=6');
    });

    test('the training race learns from a new seed, plays and pauses', async () => {
      const race = '#training-race';
      const said = async () => {
        const [, step, right] = /after ([\d,]+) of 2,000.*ReLU.* (\d+) % right/.exec(
          await descriptionOf('training-race'),
        )!;
        return { step: Number(step.replace(',', '')), right: Number(right) };
      };
      await open(post);
      await live('training-race');
      const built = await descriptionOf('training-race');
      await press(`${race} .seed button`);
      await expect.poll(() => descriptionOf('training-race'), { timeout: 60_000 }).not.toBe(built);
      await expect.poll(async () => (await said()).step, { timeout: 60_000 }).toBe(2000);
      expect((await said()).right).toBeGreaterThan(90);
      await press(`${race} [aria-label="Start again"]`);
      await expect.poll(said).toMatchObject({ step: 0 });
      expect((await said()).right).toBeLessThan(70);
      await press(`${race} [aria-label=Play]`);
      await expect.poll(async () => (await said()).step, { timeout: 20_000 }).toBeGreaterThan(200);
      await press(`${race} [aria-label=Pause]`);
    });

    test('the kernel gives the same bits as in Node, and the page for readers says so', async () => {
      await open('bits/');
      await expect.poll(() => textOf('.verdict')).toMatch(/^Your browser (dis)?agrees/);
      const computed = await engine.run(
        () => [...document.querySelectorAll('.bits td:last-child')].map(({ textContent }) => textContent),
        null,
      );
      expect(computed).toEqual(samples.map(({ compute }) => fingerprint(...compute())));
      expect(await textOf('.verdict')).toContain('Your browser agrees');
    });

    test('a theme once chosen is there on the next page', async () => {
      const paper = () => engine.run(() => getComputedStyle(document.body).backgroundColor, null);
      await open('about/');
      for (const choice of ['light', 'dark']) {
        await press('button.theme');
        await expect
          .poll(() => engine.run(() => document.documentElement.dataset['theme'], null))
          .toBe(choice);
      }
      await expect.poll(paper).toBe('rgb(20, 22, 26)');
      await open(post);
      expect(await paper()).toBe('rgb(20, 22, 26)');
    });
  });
