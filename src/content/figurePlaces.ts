import { render } from 'astro:content';
import type { PostFacts } from '../markdown/postFacts.ts';
import { type Post, publishedPosts } from './publishedPosts.ts';

export interface FigurePlace {
  readonly post: Post;
  /** The figure's id in that post. */
  readonly id: string;
}

/** Where a figure is shown: in each post that has it the first time, the oldest post first. */
export async function placesOf(figure: string): Promise<FigurePlace[]> {
  const posts = (await publishedPosts()).reverse();
  const places = await Promise.all(
    posts.map(async (post) => {
      const { shows } = (await render(post)).remarkPluginFrontmatter as PostFacts;
      const shown = shows.find(({ of }) => of === figure);
      return shown ? [{ post, id: shown.id }] : [];
    }),
  );
  return places.flat();
}
