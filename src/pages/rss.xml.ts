import { render } from 'astro:content';
import mdxRenderer from '@astrojs/mdx/server.js';
import preactRenderer from '@astrojs/preact/server.js';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { feedComponents } from '../components/feedComponents.ts';
import { href } from '../components/href.ts';
import References from '../components/References.astro';
import { publishedPosts } from '../content/publishedPosts.ts';
import { feedContent } from '../markdown/feedContent.ts';
import type { PostFacts } from '../markdown/postFacts.ts';
import { site as about } from '../site.ts';

/** The feed, with every post whole: a reader there needs no page of ours. */
export const GET: APIRoute = async ({ site }) => {
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
    return {
      title: post.data.title,
      description: post.data.description,
      pubDate: post.data.date,
      categories: post.data.tags,
      link: link.href,
      content: feedContent(text + works, link),
    };
  });
  return rss({
    title: about.name,
    description: about.description,
    site: new URL(href('/'), site),
    items: await Promise.all(items),
    customData: `<language>${about.language}</language>`,
  });
};
