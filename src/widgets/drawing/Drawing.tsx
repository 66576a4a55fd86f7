import type { ComponentChildren, JSX } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { FigureContext } from '../FigureContext.ts';

/** Wide screens and phones get drawings of their own; text is never scaled. */
export type Layout = 'wide' | 'narrow';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface DrawingSize extends Size {
  readonly layout: Layout;
}

interface DrawingProps extends Omit<JSX.SVGAttributes<SVGSVGElement>, 'children'> {
  /**
   * The sizes drawn at build; in the page the width is the reader's and the height stays. If both are one and the same,
   * it is built once, for what is drawn alike whatever its layout.
   */
  sizes: Readonly<Record<Layout, Size>>;
  /** Its own name, where a figure has more than one drawing. */
  label?: string;
  /** `group` when parts of the drawing are controls of their own; otherwise one image. */
  role?: 'img' | 'group';
  children: (size: DrawingSize) => ComponentChildren;
}

/** Drawings are measured in px beside text of this size, and grow with the reader's own. */
const TEXT = 16;
const inText = (px: number) => `${px / TEXT}rem`;

/** From here on the text column is as wide as a wide drawing; the style sheet says the same. */
// Neither the build nor a worker has a screen.
const wideScreen = globalThis.matchMedia?.('(width >= 45em)');

/** The drawing that this screen shows. */
const layoutHere = (): Layout => (wideScreen?.matches ? 'wide' : 'narrow');

/** The size on this screen; as drawn, until the page has been measured. */
function useSize(sizes: DrawingProps['sizes']) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<DrawingSize>(() => ({ layout: layoutHere(), ...sizes[layoutHere()] }));
  useEffect(() => {
    const place = box.current!;
    const measure = () => {
      const layout = layoutHere();
      const drawn = sizes[layout];
      const enlarged = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / TEXT || 1;
      const width = Math.min(
        place.clientWidth / enlarged || drawn.width,
        layout === 'wide' ? drawn.width : Infinity,
      );
      setSize((last) =>
        last.layout === layout && last.width === width ? last : { layout, width, height: drawn.height },
      );
    };
    // In the next frame: whoever measures while sizes are being told has the browser lay out what it then can't tell.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    observer.observe(place);
    measure();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [sizes]);
  return { box, size };
}

/** A picture of the figure has a size of its own. */
function useSizesInPicture(sizes: DrawingProps['sizes']): DrawingProps['sizes'] {
  const { picture } = useContext(FigureContext);
  if (!picture) return sizes;
  return { wide: { ...sizes.wide, ...picture }, narrow: { ...sizes.narrow, height: picture.height } };
}

/** The drawing of a figure: an image with the figure's title as its name and its description. */
export function Drawing({ sizes: own, role = 'img', label, children, ...attributes }: DrawingProps) {
  const { id } = useContext(FigureContext);
  const sizes = import.meta.env.SSR ? useSizesInPicture(own) : own;
  const { box, size } = useSize(sizes);
  const twice = import.meta.env.SSR && own.wide !== own.narrow;
  const shown: readonly DrawingSize[] = twice
    ? [
        { layout: 'wide', ...sizes.wide },
        { layout: 'narrow', ...sizes.narrow },
      ]
    : [size];
  return (
    <div
      class="draw"
      ref={box}
      style={{ '--wide': inText(sizes.wide.height), '--narrow': inText(sizes.narrow.height) }}
    >
      {shown.map((drawn) => (
        // biome-ignore lint/a11y/noSvgWithoutTitle: the figure's heading names it, through aria-labelledby
        <svg
          {...attributes}
          key={drawn.layout}
          class={twice ? `drawing ${drawn.layout}-only` : 'drawing'}
          viewBox={`0 0 ${drawn.width} ${drawn.height}`}
          width={inText(drawn.width)}
          height={inText(drawn.height)}
          preserveAspectRatio="xMinYMid"
          role={role}
          {...(label ? { 'aria-label': label } : { 'aria-labelledby': `${id}-title` })}
          aria-describedby={`${id}-description`}
        >
          {children(drawn)}
        </svg>
      ))}
    </div>
  );
}
