/** `npm run mutations`: every mistake before all tests of the kernel; the table goes to README.md beside this file. */
import { writeFileSync } from 'node:fs';
import { type Catch, caught } from './caught.ts';
import { mutations } from './mutations.ts';

/** "network/backward 30, network/reference 112": which files have how many tests that fail. */
function inFiles(catches: readonly Catch[]): string {
  const counts = new Map<string, number>();
  for (const { file } of catches) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts].map(([file, count]) => `${file.replace('.test.ts', '')} ${count}`).join(', ');
}

const inCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('*', '\\*');

const rows: string[] = [];
for (const mutation of mutations) {
  const catches = await caught(mutation);
  const meant = catches.find(({ file }) => file === mutation.by);
  rows.push(
    `| ${[mutation.name, `${mutation.file}`, meant?.title ?? 'none', inFiles(catches)].map(inCell).join(' | ')} |`,
  );
  console.log(rows.at(-1));
}

writeFileSync(
  new URL('README.md', import.meta.url),
  `# The kernel, broken on purpose

Tests that let a broken kernel pass are no evidence for the sound one. So the kernel is broken in ${mutations.length} ways (\`mutations.ts\`), one at a time, as it is loaded; no file changes. \`npm run test:mutations\` is a part of \`npm test\`: it runs, for each mistake, the file of tests that is there to catch it, and fails if one gets through. \`npm run mutations\` runs all tests of the kernel each time, takes minutes, and writes this table.

| mistake | in src/kernel | caught, among others, by | tests that fail, by file in tests/kernel |
|---|---|---|---|
${rows.join('\n')}
`,
);
