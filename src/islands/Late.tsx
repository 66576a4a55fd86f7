import type { JSX, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { comeAlive } from '../widgets/comeAlive.ts';
import { drawNow } from '../widgets/drawNow.ts';
import { ownTask } from '../widgets/inOwnTask.ts';

// A press and a key act on what the reader has set before. Not what is typed: a number in a sentence gathers that
// until its field is there.
if (!import.meta.env.SSR) {
  addEventListener('keydown', ({ key }) => key.length > 1 && key !== 'Enter' && drawNow(), true);
  addEventListener('click', () => drawNow(), true);
}

/** What takes over, and whether it draws what the build drew. */
interface Arrival {
  node: VNode;
  asBuilt: boolean;
}

interface LateProps {
  tag: 'div' | 'span';
  /** What the build renders here; a page's code does without. */
  atBuild: VNode | false;
  /** Loads what it takes to take over; gets the element that holds what the build rendered. */
  inPage: (place: HTMLElement) => Promise<Arrival>;
}

/**
 * Markup from the build that comes alive once its code has loaded. It stays as it is until then,
 * and for good if the code cannot be had, so a slow line never blanks a figure.
 */
export function Late({ tag, atBuild, inPage }: LateProps): JSX.Element {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let here = true;
    let takeDown = () => {};
    inPage(element)
      .then(async ({ node, asBuilt }) => {
        // What has just loaded has had its task.
        await ownTask();
        if (!here) return;
        element.classList.add('alive');
        takeDown = comeAlive(element, node, asBuilt);
      })
      .catch((error) => {
        console.error(error);
        element.classList.add('failed');
      });
    return () => {
      here = false;
      takeDown();
    };
  }, []);
  const Tag = tag as 'div';
  if (import.meta.env.SSR) return <Tag class="late">{atBuild}</Tag>;
  return <Tag class="late" ref={place as never} dangerouslySetInnerHTML={{ __html: '' }} />;
}
