import { relative } from 'node:path';
import type { ContentFile, Node } from './tree.ts';

/** Where a node stands, from the root of the repository: `src/content/posts/x.mdx:12`. */
export function placeOf(node: Node, file: ContentFile): string {
  return placeOfLine(node.position?.start.line, file);
}

export function placeOfLine(line: number | undefined, file: ContentFile): string {
  const path = relative(file.cwd, file.path).replaceAll('\\', '/');
  return line === undefined ? path : `${path}:${line}`;
}
