import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const dateIn = (text: string, field: string) => new RegExp(`^${field}: *(\\S+)`, 'm').exec(text)?.[1];

/** For the sitemap: a post's page has been changed last when its front matter says so. */
export function withDate<Item extends { url: string }>(item: Item): Item & { lastmod?: string } {
  const file = new URL(
    `../content/posts/${basename(new URL(item.url).pathname)}.mdx`,
    new URL(import.meta.url),
  );
  if (!existsSync(file)) return item;
  const text = readFileSync(file, 'utf8');
  const date = dateIn(text, 'updated') ?? dateIn(text, 'date');
  return date ? { ...item, lastmod: new Date(date).toISOString() } : item;
}
