import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
}
interface Call extends Node {
  arguments: (Node & { properties: (Node & { key?: { name?: string } })[] })[];
}

/** What of a figure's declaration is written into the page at build, or read by the tests alone. */
const LEFT_OUT = ['caption', 'layout', 'equation', 'embedHeight', 'cost'];

/** The page's code has no use for what only the build reads. */
export const onlyAtBuild: Plugin = {
  name: 'only-at-build',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/src\/figures\/[^/]+\/model\.ts$/ },
    handler(code, file) {
      const exported = this.parse(code).body.find(({ type }) => type === 'ExportDefaultDeclaration');
      const model = (exported as unknown as { declaration: Call } | undefined)?.declaration.arguments?.[0];
      const { properties = [] } = model ?? {};
      if (!properties.some(({ key }) => key?.name === 'caption'))
        throw new Error(
          `${file}: found no caption, expected \`export default defineFigure({ caption: … })\`.`,
        );
      const kept = properties.filter(({ key }) => !LEFT_OUT.includes(key?.name ?? ''));
      const declaration = kept.map(({ start, end }) => code.slice(start, end)).join(', ');
      return { code: `${code.slice(0, model!.start)}{ ${declaration} }${code.slice(model!.end)}`, map: null };
    },
  },
};
