import { Fragment, h } from 'preact';

interface Run {
  readonly kind: 'plain' | 'maths' | 'sub' | 'prime';
  readonly text: string;
  readonly key: string;
}

/**
 * Splits `at *x*_1 = 4` into plain words, mathematical letters, subscripts and primes. A run is known by its place and its
 * kind, not by its words: a number that changes is then written into the text that stands, which no layout begins anew.
 */
const runsOf = (markup: string): Run[] =>
  [...markup.matchAll(/\*([^*]+)\*|_(\w)|′|[^*_′]+/g)].map(([plain, maths, sub], index) => {
    const kind =
      maths !== undefined ? 'maths' : sub !== undefined ? 'sub' : plain === '′' ? 'prime' : 'plain';
    return { kind, text: maths ?? sub ?? plain, key: `${index}${kind}` };
  });

const classOf = { plain: undefined, maths: 'mi', sub: 'sub', prime: 'prime' };
const tagOf = { plain: Fragment, maths: 'i', sub: 'sub', prime: 'span' };

/** Words with variables in them, as HTML: `*z*` becomes an italic mathematical z, `_1` a subscript. */
export const Maths = ({ text }: { text: string }) => (
  <>
    {runsOf(text).map(({ kind, text: words, key }) =>
      h(tagOf[kind] as string, { class: kind !== 'sub' && classOf[kind], key }, words),
    )}
  </>
);

/** How far a run stands below the line, in px. */
const drop = { plain: 0, maths: 0, sub: 4, prime: -3 };

/** The same inside an SVG text element. */
export function SvgMaths({ text }: { text: string }) {
  const runs = runsOf(text);
  return (
    <>
      {runs.map(({ kind, text: words, key }, index) => {
        const dy = drop[kind] - drop[runs[index - 1]?.kind ?? 'plain'];
        if (kind === 'plain' && dy === 0) return <Fragment key={key}>{words}</Fragment>;
        return (
          <tspan class={classOf[kind]} dy={dy || undefined} key={key}>
            {words}
          </tspan>
        );
      })}
    </>
  );
}
