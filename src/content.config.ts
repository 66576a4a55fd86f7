import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { site } from './site.ts';

const day = z.date({ error: got('a date as year-month-day, e.g. 2026-11-23; correct it, without quotes') });
const tag = z.string({ error: got('a word') }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: got('lower-case words joined by hyphens, e.g. activation-functions; rewrite it so'),
});

/** The error of a field: what stands there, what should, and what to do. */
function got(expected: string) {
  return ({ input }: { input?: unknown }): string =>
    `${input === undefined ? 'nothing here' : `got ${JSON.stringify(input)}`}, expected ${expected}`;
}

const posts = defineCollection({
  loader: glob({ base: './src/content/posts', pattern: '*.mdx' }),
  // Strict, so that a misspelt field is an error and not a field that is silently left out.
  schema: z.strictObject({
    title: z.string().min(1),
    /** One or two sentences for search engines, feeds and the list of posts. */
    description: z.string().min(1).max(300),
    /** Stands above the title and places the post, e.g. in a series. */
    kicker: z.string().optional(),
    /** Stands under the title; a post without one shows its description. */
    standfirst: z.string().optional(),
    date: day,
    updated: day.optional(),
    authors: z.array(z.string().min(1)).min(1).default([site.name]),
    tags: z.array(tag).default([]),
    /** A draft is left out of production builds. */
    draft: z.boolean().default(false),
  }),
});

export const collections = { posts };
