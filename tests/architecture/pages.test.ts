import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** What .astro files of a room may import; dependency-cruiser holds the rest, which it can read. */
const allowed: Record<string, readonly string[]> = {
  components: [
    'components',
    'bits',
    'islands',
    'parameters',
    'widgets',
    'content',
    'markdown',
    'styles',
    'assets',
    'site.ts',
  ],
  layouts: ['layouts', 'components', 'content', 'markdown', 'styles', 'assets', 'site.ts'],
  pages: ['layouts', 'components', 'islands', 'parameters', 'content', 'markdown', 'site.ts'],
};
const src = new URL('../../src/', import.meta.url).pathname;

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^\s*import [^;]*?'(\.{1,2}\/[^'?]+)/gm)].map(([, path]) =>
    relative(src, join(dirname(file), path as string)),
  );

it.each(Object.keys(allowed))('%s import from the rooms below them only', (room) => {
  const files = readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro') || name.endsWith('.ts'))
    .map((name) => join(src, room, name));
  const astray = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => !allowed[room]?.includes(path.split('/')[0] as string))
      .map((path) => `${relative(src, file)} imports ${path}`),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(astray).toEqual([]);
});
