import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItems } from '../components/feedItems.ts';
import { href } from '../components/href.ts';
import { site as about } from '../site.ts';

/** The feed for every reader. */
export const GET: APIRoute = async ({ site }) =>
  rss({
    title: about.name,
    description: about.description,
    site: new URL(href('/'), site),
    items: (await feedItems(site)).map(({ post, link, content }) => ({
      title: post.data.title,
      description: post.data.description,
      pubDate: post.data.date,
      categories: post.data.tags,
      link,
      content,
    })),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    // Where the feed itself is, as its validators ask.
    customData: `<language>${about.language}</language><atom:link href="${new URL(href('/rss.xml'), site)}" rel="self" type="application/rss+xml"/>`,
  });
