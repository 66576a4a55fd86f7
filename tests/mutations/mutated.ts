import type { Plugin } from 'vite';
import type { Mutation } from './mutations.ts';

/** Vite plugin: the kernel with a mistake in it. */
export const mutated = (mutation: Mutation): Plugin => ({
  name: 'mutated',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith(`/src/kernel/${mutation.file}`) ? mutate(code, mutation) : undefined),
});

/**
 * The text with the mistake in it.
 * @throws Error if the place of the mistake is not in it, or not the only one
 */
function mutate(text: string, { name, file, from, to }: Mutation): string {
  const found = text.split(from).length - 1;
  if (found !== 1)
    throw new Error(
      `Mutation "${name}": got "${from}" ${found} times in src/kernel/${file}, expected it once; write it as the file has it.`,
    );
  return text.replace(from, () => to);
}
