import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
}
interface Call extends Node {
  arguments: (Node & { properties: (Node & { key?: { name?: string }; value: Node })[] })[];
}

/** Captions are written into the page at build; the page's code has no use for them. */
export const withoutCaptions: Plugin = {
  name: 'without-captions',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/src\/figures\/[^/]+\/model\.ts$/ },
    handler(code, file) {
      const exported = this.parse(code).body.find(({ type }) => type === 'ExportDefaultDeclaration');
      const model = (exported as unknown as { declaration: Call } | undefined)?.declaration.arguments?.[0];
      const caption = model?.properties?.find(({ key }) => key?.name === 'caption')?.value;
      if (!caption)
        throw new Error(
          `${file}: found no caption, expected \`export default defineFigure({ caption: … })\`.`,
        );
      return { code: `${code.slice(0, caption.start)}''${code.slice(caption.end)}`, map: null };
    },
  },
};
