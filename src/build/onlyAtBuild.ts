import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
}
interface ObjectNode extends Node {
  properties: (Node & { key?: { name?: string } })[];
}

/**
 * What of a declaration is written into the page at build, or read by the tests alone: of a figure's, and of the
 * kernel's functions and rules.
 */
const OF_FIGURE = ['caption', 'layout', 'equation', 'embedHeight', 'cost'];
const OF_KERNEL = ['source', 'formula', 'derivativeFormula', 'symbol'];

const has = ({ properties }: ObjectNode, name: string) => properties.some(({ key }) => key?.name === name);

function* objectsIn(part: unknown): Generator<ObjectNode> {
  if (typeof part !== 'object' || part === null) return;
  if ((part as Node).type === 'ObjectExpression') yield part as ObjectNode;
  for (const inner of Object.values(part)) yield* objectsIn(inner);
}

/** The code without some properties of an object in it. */
function without(names: readonly string[], code: string, { start, end, properties }: ObjectNode): string {
  const kept = properties.filter(({ key }) => !names.includes(key?.name ?? ''));
  const object = kept.map((property) => code.slice(property.start, property.end)).join(', ');
  return `${code.slice(0, start)}{ ${object} }${code.slice(end)}`;
}

/** The page's code has no use for what only the build reads. */
export const onlyAtBuild: Plugin = {
  name: 'only-at-build',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: {
      id: /\/src\/(figures\/[^/]+\/model|kernel\/(activations|initialisers|losses|optimisers)\/\w+)\.ts$/,
    },
    handler(code, file) {
      const objects = [...objectsIn(this.parse(code))];
      if (file.includes('/kernel/')) {
        // From the last on: those before it stay where they are.
        const declarations = objects.filter((object) => has(object, 'source')).reverse();
        return { code: declarations.reduce((rest, each) => without(OF_KERNEL, rest, each), code), map: null };
      }
      const declaration = objects.find((object) => has(object, 'caption'));
      if (!declaration)
        throw new Error(
          `${file}: found no caption, expected \`export default defineFigure({ caption: … })\`.`,
        );
      return { code: without(OF_FIGURE, code, declaration), map: null };
    },
  },
};
