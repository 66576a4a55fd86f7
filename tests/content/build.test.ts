/** What an author adds is built; a mistake ends the build, with its file, what was got, what is expected, what to do. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'live-gradients-'));
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  // Package by package: what the copy's builds keep for the next one is not to reach those of the site.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!['.astro', '.vite'].includes(name))
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
});
afterAll(() => rmSync(copy, { recursive: true }));

const matter = `title: A post\ndescription: For a test.\ndate: 2026-01-02\n`;

function run(...command: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', command, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, says: stdout + stderr };
}

/** What the build says to a blog with this post in it. */
function build(frontMatter: string, text: string, name = 'second'): string {
  const post = join(copy, `src/content/posts/${name}.mdx`);
  writeFileSync(post, `---\n${frontMatter}---\n\n${text}\n`);
  const { status, says } = run('astro', 'build');
  rmSync(post);
  expect(status, says).not.toBe(0);
  return says;
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
    mistake: 'the name of another page',
    name: 'about',
    frontMatter: matter,
    text: 'Words.',
    says: ['src/content/posts/about.mdx', 'got the name of another page', 'rename it'],
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
  ({ frontMatter, text, says, name }) => {
    const said = build(frontMatter, text, name);
    for (const words of says) expect(said).toContain(words);
  },
);

it('a post and a figure are built as their scaffolds place them', { timeout: 120_000 }, () => {
  const scaffold = (which: string, name: string) => run('node', `src/scaffold/${which}.ts`, name);
  // A word that YAML would take for something else.
  expect(scaffold('newPost', 'true').status).toBe(0);
  expect(scaffold('newFigure', 'my-figure').status).toBe(0);
  const post = join(copy, 'src/content/posts/true.mdx');
  const text = readFileSync(post, 'utf8').replace('draft: true\n', '');
  writeFileSync(post, `${text}\n<Figure of="my-figure" />\n`);
  const { status, says } = run('astro', 'build');
  expect(status, says).toBe(0);
  const built = (page: string) => readFileSync(join(copy, `dist/${page}/index.html`), 'utf8');
  expect(built('true')).toContain('<title>True');
  for (const page of ['true', 'figures/my-figure', 'embed/my-figure'])
    expect(built(page)).toContain('My figure: what does the figure answer?');
});
