import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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
    // A stalled page doesn't make up for what it missed.
    if (last !== undefined) onFrame(Math.min(0.1, (now - last) / 1000));
    last = now;
    request = requestAnimationFrame(frame);
  };
  let request = requestAnimationFrame(frame);
  return () => cancelAnimationFrame(request);
}

/** Moves the clock while playing. Never begins by itself; stops at the end, out of sight, and in a hidden tab. */
export function usePlaying({ clock, value, reached, perSecond, place, set }: Playing) {
  const [playing, setPlaying] = useState(false);
  const now = useRef({ value, reached, set, perSecond });
  now.current = { value, reached, set, perSecond };

  useEffect(() => {
    if (!playing) return undefined;
    let position = now.current.value;
    /** Goes on to a place, as far as there are data. */
    const goTo = (next: number) => {
      const { value: shown, reached: end, set: show } = now.current;
      position = Math.min(next, Math.max(end, shown));
      const notch = Math.floor(position / clock.notch) * clock.notch;
      if (notch !== shown) show(notch);
      if (notch >= clock.max) setPlaying(false);
    };
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const timer = setInterval(() => goTo(position + clock.max / STILLS), STILL_TIME);
      return () => clearInterval(timer);
    }
    return everyFrame((seconds) => goTo(position + seconds * now.current.perSecond));
  }, [playing, clock]);

  useEffect(() => {
    if (!playing || !place.current) return undefined;
    const pause = () => setPlaying(false);
    const whenHidden = () => document.hidden && pause();
    const leave = watchSight(place.current, (seen) => seen || pause());
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      leave();
      document.removeEventListener('visibilitychange', whenHidden);
    };
  }, [playing, place]);

  return { playing, setPlaying };
}
