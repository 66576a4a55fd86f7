/** An author's mistake ends the build, with its file, what was got, what is expected, and what to do. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'live-gradients-'));
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

const matter = `title: A post\ndescription: For a test.\ndate: 2026-01-02\n`;

/** What the build says to a blog whose second post is this. */
function build(frontMatter: string, text: string): string {
  writeFileSync(join(copy, 'src/content/posts/second.mdx'), `---\n${frontMatter}---\n\n${text}\n`);
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(status, stdout).not.toBe(0);
  return stdout + stderr;
}

it.each([
  {
    mistake: 'a date that is none',
    frontMatter: `title: A post\ndescription: For a test.\ndate: soon\n`,
    text: 'Words.',
    says: ['second', 'date', 'got "soon", expected a date as year-month-day'],
  },
  {
    mistake: 'a misspelt field',
    frontMatter: `${matter}titel: A post\n`,
    text: 'Words.',
    says: ['second', 'titel'],
  },
  {
    mistake: 'TeX that cannot be read',
    frontMatter: matter,
    text: 'So $\\frac{1}{$ it is.',
    says: ['src/content/posts/second.mdx:7', "TeX that KaTeX can't read", 'correct it'],
  },
  {
    mistake: 'a figure that does not exist',
    frontMatter: matter,
    text: '<Figure of="neurone" />',
    says: [
      'src/content/posts/second.mdx:7',
      'got figure "neurone"',
      'expected one of ',
      'neuron, ',
      'correct the name',
    ],
  },
  {
    mistake: 'a parameter out of its range',
    frontMatter: matter,
    text: '<Figure of="sigmoid" z={60} />',
    says: [
      'src/content/posts/second.mdx:7',
      'got z = 60',
      'expected a number from −6.00 to 6.00',
      'set it within that range',
    ],
  },
  {
    mistake: 'a number of a figure that the figure does not have',
    frontMatter: matter,
    text: 'It is <Value of="sigmoid" name="slop" />.',
    says: ['src/content/posts/second.mdx:7', 'got name "slop"', 'expected one of activation, slope'],
  },
  {
    mistake: 'a number that nobody has accounted for',
    frontMatter: matter,
    text: 'It keeps a share\nof 0.236 a layer.',
    says: [
      'src/content/posts/second.mdx:7',
      'got the number 0.236 in "',
      'expected it computed by <Value> or <Scrub>, or in src/content/posts/second.ledger.ts',
      'enter it there',
    ],
  },
])(
  '$mistake ends the build and says where, what and how',
  { timeout: 60_000 },
  ({ frontMatter, text, says }) => {
    const said = build(frontMatter, text);
    for (const words of says) expect(said).toContain(words);
  },
);
