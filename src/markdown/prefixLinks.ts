import { type Node, walk } from './tree.ts';

/**
 * Remark plugin: Markdown links to pages of this site, `[about](/about/)`, get the base that the site is served
 * from, which Astro leaves to the author.
 * @param base with or without a slash at its end
 */
export function prefixLinks({ base }: { base: string }) {
  const prefix = base.replace(/\/$/, '');
  return (tree: Node): void => {
    walk(tree, (node) => {
      if (node.type === 'link' && node.url?.startsWith('/') && !node.url.startsWith('//')) {
        node.url = prefix + node.url;
      }
    });
  };
}
