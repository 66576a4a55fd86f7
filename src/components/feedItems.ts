import { render } from 'astro:content';
import mdxRenderer from '@astrojs/mdx/server.js';
import preactRenderer from '@astrojs/preact/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type Post, publishedPosts } from '../content/publishedPosts.ts';
import { feedContent } from '../markdown/feedContent.ts';
import type { PostFacts } from '../markdown/postFacts.ts';
import { feedComponents } from './feedComponents.ts';
import { href } from './href.ts';
import References from './References.astro';

interface FeedItem {
  readonly post: Post;
  readonly link: string;
  /** The whole post as HTML: a reader there needs no page of ours. */
  readonly content: string;
}

/** Every post as feeds carry it, newest first. */
export async function feedItems(site: URL | undefined): Promise<FeedItem[]> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  container.addServerRenderer({ name: '@astrojs/preact', renderer: preactRenderer });
  container.addClientRenderer({ name: '@astrojs/preact', entrypoint: '@astrojs/preact/client.js' });
  const items = (await publishedPosts()).map(async (post) => {
    const { Content, remarkPluginFrontmatter } = await render(post);
    const { citations } = remarkPluginFrontmatter as PostFacts;
    const text = await container.renderToString(Content, { props: { components: feedComponents } });
    const works = await container.renderToString(References, { props: { works: citations } });
    const link = new URL(href(`/${post.id}/`), site);
    return { post, link: link.href, content: feedContent(text + works, link) };
  });
  return Promise.all(items);
}
