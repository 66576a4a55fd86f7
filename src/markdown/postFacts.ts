import type { Account } from './ledger.ts';
import type { ContentFile } from './tree.ts';

/** A figure of a post: which, and by which id. */
interface ShownFigure {
  of: string;
  id: string;
}

/** The figure that stands for a post, with the values it is given there. */
export interface OpeningFigure extends ShownFigure {
  given: Record<string, unknown>;
}

/** What the Markdown plugins find out about a post, for its page: `remarkPluginFrontmatter` of Astro's `render`. */
export interface PostFacts {
  /** Minutes it takes to read, at least 1. */
  minutes: number;
  figures: number;
  shows: ShownFigure[];
  opening: OpeningFigure | undefined;
  /** Whether the page needs KaTeX's styles and fonts; figures set their letters in them too. */
  maths: boolean;
  /** Keys of the works cited, in order of first citation: number 1 is the first. */
  citations: string[];
  /** How its numbers are known to be right. */
  account: Account;
}

/** Adds facts to the file; where there is no front matter to carry them, nobody asks for them. */
export function recordFacts(file: ContentFile, facts: Partial<PostFacts>): void {
  Object.assign(file.data.astro?.frontmatter ?? {}, facts);
}
