import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { site } from './site.ts';

const tag = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected lower-case words joined by hyphens, e.g. activation-functions',
  );

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
    date: z.coerce.date(),
    updated: z.coerce.date().optional(),
    authors: z.array(z.string().min(1)).min(1).default([site.name]),
    tags: z.array(tag).default([]),
    /** A draft is left out of production builds. */
    draft: z.boolean().default(false),
  }),
});

export const collections = { posts };
