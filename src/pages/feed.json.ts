import type { APIRoute } from 'astro';
import { feedItems } from '../components/feedItems.ts';
import { href } from '../components/href.ts';
import { site as about } from '../site.ts';

/** The same feed as JSON: https://www.jsonfeed.org/version/1.1/ */
export const GET: APIRoute = async ({ site }) => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: about.name,
    description: about.description,
    home_page_url: new URL(href('/'), site).href,
    feed_url: new URL(href('/feed.json'), site).href,
    language: about.language,
    items: (await feedItems(site)).map(({ post, link, content }) => ({
      id: link,
      url: link,
      title: post.data.title,
      summary: post.data.description,
      content_html: content,
      date_published: post.data.date.toISOString(),
      date_modified: (post.data.updated ?? post.data.date).toISOString(),
      authors: post.data.authors.map((name) => ({ name })),
      tags: post.data.tags,
    })),
  };
  return new Response(JSON.stringify(feed), { headers: { 'content-type': 'application/feed+json' } });
};
