import { Fragment } from 'preact';

interface Run {
  readonly kind: 'plain' | 'maths' | 'sub';
  readonly text: string;
  readonly key: string;
}

/** Splits `at *x*_1 = 4` into plain words, mathematical letters and subscripts. */
const runsOf = (markup: string): Run[] =>
  [...markup.matchAll(/\*([^*]+)\*|_(\w)|[^*_]+/g)].map(([plain, maths, sub], index) => {
    if (maths !== undefined) return { kind: 'maths', text: maths, key: `${index}${maths}` };
    if (sub !== undefined) return { kind: 'sub', text: sub, key: `${index}${sub}` };
    return { kind: 'plain', text: plain, key: `${index}${plain}` };
  });

/** Words with variables in them, as HTML: `*z*` becomes an italic mathematical z, `_1` a subscript. */
export const Maths = ({ text }: { text: string }) => (
  <>
    {runsOf(text).map((run) => {
      if (run.kind === 'maths')
        return (
          <i class="mi" key={run.key}>
            {run.text}
          </i>
        );
      if (run.kind === 'sub') return <sub key={run.key}>{run.text}</sub>;
      return <Fragment key={run.key}>{run.text}</Fragment>;
    })}
  </>
);

/** The same inside an SVG text element. */
export function SvgMaths({ text }: { text: string }) {
  const runs = runsOf(text);
  return (
    <>
      {runs.map((run, index) => {
        const below = run.kind === 'sub';
        const raised = runs[index - 1]?.kind === 'sub';
        const dy = below === raised ? undefined : below ? 4 : -4;
        if (run.kind === 'plain' && dy === undefined) return <Fragment key={run.key}>{run.text}</Fragment>;
        return (
          <tspan class={run.kind === 'maths' ? 'mi' : below ? 'sub' : undefined} dy={dy} key={run.key}>
            {run.text}
          </tspan>
        );
      })}
    </>
  );
}

/** The same as bare characters, for what is spoken. */
export const spoken = (markup: string): string => markup.replace(/[*_]/g, '');
