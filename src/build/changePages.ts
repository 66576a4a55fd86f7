import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes every page of a built site anew, as `change` has it; what that leaves as it was is not touched. */
export function changePages(root: string, change: (page: string) => string): void {
  for (const name of globSync('**/*.html', { cwd: root }).sort()) {
    const file = join(root, name);
    const page = readFileSync(file, 'utf8');
    const changed = change(page);
    if (changed !== page) writeFileSync(file, changed);
  }
}
