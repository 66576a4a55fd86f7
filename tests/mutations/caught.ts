import { startVitest } from 'vitest/node';
import { mutated } from './mutated.ts';
import type { Mutation } from './mutations.ts';

const root = new URL('../../', import.meta.url).pathname;

/** A test that fails where it is to fail. */
export interface Catch {
  /** Under tests/kernel. */
  readonly file: string;
  readonly title: string;
}

/**
 * The tests that fail with a mistake in the kernel, or with none in it. A file that cannot even be run catches nothing.
 * @param files under tests/kernel; all of them unless told
 */
export async function caught(mutation: Mutation | undefined, files = ['']): Promise<Catch[]> {
  const run = await startVitest(
    'test',
    files.map((file) => `tests/kernel/${file}`),
    {
      root,
      config: 'tests/vitest.config.ts',
      watch: false,
      isolate: false,
      reporters: [{}],
      // The cache does not know one mistake from another.
      fsModuleCache: false,
    },
    { plugins: mutation ? [mutated(mutation)] : [] },
  );
  const failed = run.state.getTestModules().flatMap((module) =>
    [...module.children.allTests('failed')].map((test) => ({
      file: module.relativeModuleId.replace('tests/kernel/', ''),
      title: test.fullName,
    })),
  );
  await run.close();
  process.exitCode = 0;
  return failed;
}
