import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NumberParameter } from '../../parameters/index.ts';
import { watchSight } from '../watchSight.ts';

/** A reader who asked for less motion sees a run in this many pictures, each for so long (ms). */
const STILLS = 10;
const STILL_TIME = 700;

interface Playing {
  readonly clock: NumberParameter;
  readonly value: number;
  /** How far there are data to show; the clock waits there. */
  readonly reached: number;
  readonly perSecond: number;
  /** Where the figure is: out of sight nothing plays. */
  readonly place: RefObject<Element>;
  readonly set: (value: number) => void;
}

/** Calls back before every picture, with the seconds since the last one. */
function everyFrame(onFrame: (seconds: number) => void): () => void {
  let last: number | undefined;
  const frame = (now: number) => {
    // First, as what is called back may end it.
    request = requestAnimationFrame(frame);
    // A stalled page doesn't make up for what it missed.
    if (last !== undefined) onFrame(Math.min(0.1, (now - last) / 1000));
    last = now;
  };
  let request = requestAnimationFrame(frame);
  return () => cancelAnimationFrame(request);
}

/** Moves the clock while playing. Never begins by itself; stops at the end, out of sight, and in a hidden tab. */
export function usePlaying(given: Playing) {
  const { clock, place } = given;
  const [playing, setPlaying] = useState(false);
  const now = useRef(given);
  now.current = given;
  /** Ends the run at once, before the pause is drawn: what the reader sets right after it stays. */
  const stop = useRef(() => {});

  const pause = () => {
    stop.current();
    setPlaying(false);
  };
  const play = (from: number) => {
    stop.current();
    let position = from;
    /** Goes on to a place, as far as there are data. */
    const goTo = (next: number) => {
      const { value: shown, reached: end, set: show } = now.current;
      position = Math.min(next, Math.max(end, shown));
      const notch = Math.floor(position / clock.notch) * clock.notch;
      if (notch !== shown) show(notch);
      if (notch >= clock.max) pause();
    };
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const timer = setInterval(() => goTo(position + clock.max / STILLS), STILL_TIME);
      stop.current = () => clearInterval(timer);
    } else stop.current = everyFrame((seconds) => goTo(position + seconds * now.current.perSecond));
    setPlaying(true);
  };

  useLayoutEffect(() => () => stop.current(), []);
  // It may come only after the run has begun.
  const figure = place.current;
  useEffect(() => {
    if (!playing || !figure) return undefined;
    const whenHidden = () => document.hidden && pause();
    const leave = watchSight(figure, (seen) => seen || pause());
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      leave();
      document.removeEventListener('visibilitychange', whenHidden);
    };
  }, [playing, figure]);

  return { playing, play, pause };
}
