// @vitest-environment happy-dom
import { hydrate, render } from 'preact';
import { useContext } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FigureContext } from '../../src/widgets/FigureContext.ts';
import { type Figure, Frame, type ViewProps } from '../../src/widgets/Frame.tsx';
import { following } from '../../src/widgets/following.tsx';
import type { Refine } from '../../src/widgets/refiner.ts';
import { figureState } from '../../src/widgets/state.ts';
import { useAwaited } from '../../src/widgets/useAwaited.ts';
import { model, View } from './declaredFigure.tsx';
import { screen } from './screen.ts';

let page: HTMLElement;
const nothingBuilt = { view: '', panel: '', description: '', table: '' };
const show = async (id: string, drawing: Figure['View'] = View, view = '<p>drawing of the build</p>') => {
  act(() =>
    render(
      <Frame
        figure={{ model, View: drawing }}
        id={id}
        initial={{}}
        embedPage="https://example.org/embed/declared/"
        built={{
          ...nothingBuilt,
          view,
          panel: '<p>controls of the build</p>',
        }}
      />,
      page,
    ),
  );
  await vi.waitFor(() => expect(page.querySelector('.panel.live, [role=alert]')).not.toBeNull(), {
    interval: 1,
  });
};
/** Until the page's own drawing stands. */
const takenOver = () => vi.waitFor(() => expect(page.querySelector('.view.live')).not.toBeNull());
const slider = () => page.querySelector<HTMLInputElement>('input[type=range]')!;
const slideTo = (value: string) =>
  act(() => {
    slider().value = value;
    slider().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (name: string) =>
  act(() => [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click());

beforeEach(() => {
  screen();
  page = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, page);
  page.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the frame', () => {
  it('gives each parameter a control with its name, its value in words and its range', async () => {
    await show('controls');
    expect(slider().getAttribute('aria-label')).toBe('Pre-activation');
    expect(slider().getAttribute('aria-valuetext')).toBe('1.0');
    expect([slider().min, slider().max, slider().step]).toEqual(['-3', '3', '0.5']);
  });

  it('redraws, describes and tabulates what the reader sets', async () => {
    await show('redraws');
    await takenOver();
    press('Data');
    slideTo('1.5');
    expect(page.querySelector('.drawn')?.textContent).toBe('3');
    expect(page.querySelector('tbody')?.textContent).toBe('3');
    expect(page.querySelector('.readout')?.textContent).toBe('1.5');
    // In words a little later.
    await vi.waitFor(() =>
      expect(page.querySelector('#redraws-description')?.textContent).toBe('Twice the number is 3.'),
    );
  });

  it('says a slider’s new value as the reader moves it, before the drawing follows', async () => {
    await show('says');
    await takenOver();
    slider().value = '1.5';
    slider().dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>(queueMicrotask);
    await new Promise<void>(queueMicrotask);
    expect(page.querySelector('.readout')?.textContent).toBe('1.5');
    expect(slider().getAttribute('aria-valuetext')).toBe('1.5');
    expect(page.querySelector('.drawn')?.textContent).toBe('2');
    await vi.waitFor(() => expect(page.querySelector('.drawn')?.textContent).toBe('3'));
  });

  it('has the numbers of its equation follow the drawing in a task of their own', async () => {
    const Equation = following(({ data }: ViewProps<typeof model>) => <>2z = {data.doubled}</>);
    act(() => render(<Frame figure={{ model, View, Equation }} id="equates" initial={{}} />, page));
    expect(page.querySelector('.live-equation')?.textContent).toBe('2z = 2');
    slideTo('1.5');
    expect(page.querySelector('.drawn')?.textContent).toBe('3');
    expect(page.querySelector('.live-equation')?.textContent).toBe('2z = 2');
    await vi.waitFor(() => expect(page.querySelector('.live-equation')?.textContent).toBe('2z = 3'));
  });

  it('goes back on Reset, which says that it is off while nothing has changed and keeps the focus', async () => {
    await show('resets');
    const reset = [...page.querySelectorAll('button')].find(({ textContent }) => textContent === 'Reset')!;
    expect(reset.getAttribute('aria-disabled')).toBe('true');
    slideTo('-1');
    expect(reset.getAttribute('aria-disabled')).toBe('false');
    reset.focus();
    press('Reset');
    expect(page.querySelector('.readout')?.textContent).toBe('1.0');
    expect(document.activeElement).toBe(reset);
  });

  it.each([
    ['light', false],
    ['heavy', true],
  ])(
    'has a %s figure go on with its own drawing where the reader drags it back to the start, until Reset brings back what was built',
    async (kind, heavy) => {
      const figure = { model: { ...model, heavy: () => heavy, *refine() {} }, View };
      const built = { ...nothingBuilt, view: '<p>drawing of the build</p>' };
      let answer = (_doubled: number) => {};
      const refine: Refine = (_id, _values, onData) => {
        answer = (doubled) => act(() => onData({ doubled }));
        return () => {};
      };
      const shown = { figure, id: `comes-back-${kind}`, initial: {}, built, refine, embedPage: '' };
      act(() => render(<Frame {...shown} />, page));
      await vi.waitFor(() => expect(slider()).not.toBeNull());
      expect(page.textContent).toContain('drawing of the build');
      slideTo('2');
      answer(4);
      await takenOver();
      const drawing = page.querySelector('svg.drawing');
      slideTo('1');
      answer(2);
      expect(page.querySelector('svg.drawing')).toBe(drawing);
      expect(page.querySelector('.drawn')?.textContent).toBe('2');
      expect(page.textContent).not.toContain('drawing of the build');
      slideTo('2');
      answer(4);
      press('Reset');
      expect(page.textContent).toContain('drawing of the build');
    },
  );

  it('draws what is heavy when its data come, and not when they are asked for', async () => {
    const drawn: number[] = [];
    const Counting = ({ data }: ViewProps<typeof model>) => {
      drawn.push(data.doubled);
      return null;
    };
    const compute = vi.fn(model.compute);
    const figure = { model: { ...model, compute, heavy: () => true, *refine() {} }, View: Counting };
    const asked: { z: unknown; answer: (doubled: number) => void; end: () => void }[] = [];
    const refine: Refine = (_id, { z }, onData, onEnd) => {
      asked.push({ z, answer: (doubled) => act(() => onData({ doubled })), end: () => act(onEnd) });
      return () => {};
    };
    const shown = { figure, id: 'heavy', initial: {}, built: nothingBuilt, refine };
    act(() => render(<Frame {...shown} />, page));
    await vi.waitFor(() => expect(slider()).not.toBeNull());
    asked[0]!.answer(2);
    asked[0]!.end();
    await takenOver();
    drawn.length = 0;
    slideTo('2');
    slideTo('3');
    expect(page.querySelector('.readout')?.textContent).toBe('3.0');
    expect(drawn).toEqual([]);
    asked[1]!.answer(4);
    expect(drawn).toEqual([4]);
    asked[2]!.answer(6);
    expect(drawn).toEqual([4, 6]);
    expect(asked.map(({ z }) => z)).toEqual([1, 2, 3]);
    expect(compute).not.toHaveBeenCalled();
  });

  it('computes what is heavy itself where no answer has come, with the drawing and not in the reader’s gesture', async () => {
    const compute = vi.fn(model.compute);
    const figure = { model: { ...model, compute, heavy: () => true, *refine() {} }, View };
    act(() => render(<Frame figure={figure} id="unanswered" initial={{}} refine={() => () => {}} />, page));
    compute.mockClear();
    for (const value of ['2', '3']) {
      slider().value = value;
      slider().dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(compute).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(page.querySelector('.drawn')?.textContent).toBe('6'));
    expect(compute).toHaveBeenCalledTimes(1);
  });

  describe('has controls of the build that', () => {
    const figure = { figure: { model, View }, id: 'arrives', initial: {} };
    const arrive = () => {
      page.innerHTML = renderToString(<Frame {...figure} />).replace('panel live', 'panel');
      const panel = page.querySelector('.panel')!.innerHTML;
      const built = slider();
      built.focus();
      act(() => hydrate(<Frame {...figure} built={{ ...nothingBuilt, panel }} />, page));
      expect(page.querySelector('.panel.live')).toBeNull();
      return built;
    };
    const alive = () => vi.waitFor(() => expect(page.querySelector('.panel.live')).not.toBeNull());

    it('come alive as they stand, at the figure’s values, in a task of their own, and keep the focus', async () => {
      const built = arrive();
      // As a browser does that puts back what was in the page's fields before it was loaded anew.
      built.value = '-1';
      await alive();
      expect(slider()).toBe(built);
      expect(document.activeElement).toBe(built);
      expect(built.value).toBe('1');
      slideTo('2');
      expect(page.querySelector('.readout')?.textContent).toBe('2.0');
      // The drawing may still be on its way, behind what was built.
      await vi.waitFor(() => expect(page.querySelector('.drawn')?.textContent).toBe('4'));
    });

    it('are made anew where something has been set meanwhile, and leave the focus to what comes', async () => {
      const built = arrive();
      act(() => figureState(model, 'arrives').set('z', 3));
      await alive();
      expect(slider()).not.toBe(built);
      expect(document.activeElement).toBe(slider());
      expect(slider().value).toBe('3');
      expect(slider().getAttribute('aria-valuetext')).toBe('3.0');
      act(() => figureState(model, 'arrives').reset());
    });
  });

  it('draws nothing anew where it only takes the place of what was built', async () => {
    const Counted = vi.fn(View);
    await show('kept', Counted);
    await takenOver();
    expect(Counted).toHaveBeenCalledTimes(1);
    slideTo('2');
    await vi.waitFor(() => expect(page.querySelector('.drawn')?.textContent).toBe('4'));
    expect(Counted).toHaveBeenCalledTimes(2);
  });

  it('draws behind what was built until its plots are there, and takes what is set in that meanwhile', async () => {
    let drawn = () => {};
    const Waiting = ({ values, set }: ViewProps<typeof model>) => {
      const [there, show] = useAwaited(() => true);
      drawn = () => show(true);
      const onInput = ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
        set('z', currentTarget.valueAsNumber);
      return (
        <input
          type="range"
          min={-3}
          max={3}
          step={0.5}
          value={values.z}
          onInput={onInput}
          data-there={there}
        />
      );
    };
    await show('waits', Waiting, '<input type="range" min="-3" max="3" step="0.5" value="1">');
    const built = page.querySelector<HTMLInputElement>('.view:not(.arriving) input')!;
    await vi.waitFor(() => expect(page.querySelector('.arriving input')).not.toBeNull());
    act(() => {
      built.value = '2';
      built.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(page.querySelector('.readout')?.textContent).toBe('2.0');
    expect(built.isConnected).toBe(true);
    act(() => drawn());
    await takenOver();
    expect(built.isConnected).toBe(false);
    expect(page.querySelectorAll('.view')).toHaveLength(1);
    expect(page.querySelector<HTMLInputElement>('.view input')!.value).toBe('2');
  });

  it('leaves what was built to readers who only pass by, until they come near', async () => {
    const { arrive } = screen({ near: false });
    await show('passed');
    slideTo('2');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.querySelector('.view')?.textContent).toBe('drawing of the build');
    expect(page.querySelector('.readout')?.textContent).toBe('2.0');
    act(arrive);
    await vi.waitFor(() => expect(page.querySelector('.view.live .drawn')?.textContent).toBe('4'));
  });

  it('draws wherever the reader is when the page is printed', async () => {
    screen({ near: false });
    await show('printed');
    slideTo('2');
    act(() => void dispatchEvent(new Event('beforeprint')));
    dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => expect(page.querySelector('.view.live .drawn')?.textContent).toBe('4'));
  });

  it('has each drawing laid out in a task of its own before it is shown', async () => {
    const laidOut: { shown: boolean; task: number }[] = [];
    let task = 0;
    const counting = setInterval(() => task++, 0);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      if (this.matches('svg')) laidOut.push({ shown: page.querySelector('.view.live') !== null, task });
      return new DOMRect();
    });
    const drawing = (
      <div class="draw">
        <svg>
          <title>drawing</title>
          <svg class="clip" aria-hidden="true" />
        </svg>
      </div>
    );
    await show('lays-out', () => [drawing, drawing] as never);
    await takenOver();
    clearInterval(counting);
    expect(laidOut.map(({ shown }) => shown)).toEqual([false, false]);
    expect(laidOut[1]!.task).toBeGreaterThan(laidOut[0]!.task);
  });

  it('makes no drawing anew that reads its place in the page, when only its words change', async () => {
    const drawnIn: unknown[] = [];
    const Reading = () => {
      drawnIn.push(useContext(FigureContext));
      return null;
    };
    await show('places', Reading);
    await takenOver();
    const before = drawnIn.length;
    slideTo('2');
    slideTo('3');
    expect(new Set(drawnIn).size).toBe(1);
    expect(drawnIn).toHaveLength(before + 2);
  });

  it('opens and closes its data in place', async () => {
    await show('data');
    const isHidden = () => page.querySelector('#data-data')!.hasAttribute('hidden');
    expect(isHidden()).toBe(true);
    press('Data');
    expect(isHidden()).toBe(false);
    expect(page.querySelector('th')?.textContent).toBe('doubled, m');
    press('Data');
    expect(isHidden()).toBe(true);
  });

  it('shows the table of the build while it has no better data, and none before it is asked for', async () => {
    const waiting = { ...model, *refine() {} };
    const built = { ...nothingBuilt, table: '<table><tr><td>built</td></tr></table>' };
    const figure = (
      <Frame figure={{ model: waiting, View }} id="behind" initial={{}} embedPage="" built={built} />
    );
    act(() => render(figure, page));
    const shown = () => page.querySelector('.figure-data > table')?.textContent;
    expect(shown()).toBeUndefined();
    expect(page.querySelector('.figure-data > noscript')?.textContent).toContain('built');
    press('Data');
    expect(shown()).toBe('built');
    await vi.waitFor(() => expect(slider()).not.toBeNull());
    slideTo('2');
    expect(shown()).toContain('doubled, m4');
  });

  it('names the drawing by the figure’s title and describes it by its description', async () => {
    await show('named');
    await takenOver();
    const svg = page.querySelector('svg.drawing')!;
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-labelledby')).toBe('named-title');
    expect(svg.getAttribute('aria-describedby')).toBe('named-description');
  });

  it('announces once the reader has come to rest, not on every move', async () => {
    await show('announced');
    for (const value of ['1.5', '2', '2.5']) slideTo(value);
    const status = page.querySelector('[role=status]')!;
    expect(status.textContent).toBe('');
    await vi.waitFor(() => expect(status.textContent).toBe('Twice the number is 5.'), 2000);
  });
});

describe('a figure that throws', () => {
  it('says so in its place, keeps the drawing of the build, and recovers on Reset', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await show('throws');
    slideTo('-3');
    expect(page.querySelector('[role=alert]')?.textContent).toContain(
      'This figure could not be computed: z is -3, expected −2 or more.',
    );
    expect(page.textContent).toContain('drawing of the build');
    press('Reset the figure');
    expect(page.textContent).toContain('controls of the build');
    await vi.waitFor(() => expect(page.querySelector('.drawn')?.textContent).toBe('2'));
  });

  it('leaves other figures working', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const second = document.body.appendChild(document.createElement('main'));
    await show('broken');
    await takenOver();
    slideTo('-3');
    page = second;
    await show('sound');
    await takenOver();
    slideTo('2');
    expect(second.querySelector('.drawn')?.textContent).toBe('4');
  });
});
