import { relative } from 'node:path';
import type { ContentFile, Node } from './tree.ts';

/** Where a node stands, from the root of the repository: `src/content/posts/x.mdx:12`. */
export function placeOf(node: Node, file: ContentFile): string {
  const path = relative(file.cwd, file.path).replaceAll('\\', '/');
  const line = node.position?.start.line;
  return line === undefined ? path : `${path}:${line}`;
}
