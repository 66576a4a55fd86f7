/** What both scaffolds do: check the name, and write files where nothing is yet. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The name given on the command line; ends with words that help where it is missing or no name. */
export function nameGiven(command: string): string {
  const [name = ''] = process.argv.slice(2);
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return name;
  return end(
    `Got ${name ? `"${name}"` : 'no name'}, expected lower-case words joined by hyphens; e.g. npm run ${command} learning-rate`,
  );
}

/** Writes a file, unless there is one. */
export function place(path: string, text: string): void {
  if (existsSync(path))
    end(`${path} exists already, expected a new name; choose another, or remove it first.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}

/** `learning-rate` as a title: Learning rate. */
export const titleOf = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function end(message: string): never {
  console.error(message);
  process.exit(1);
}
