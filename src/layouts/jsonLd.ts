import type { Post } from '../content/publishedPosts.ts';
import { references, type Work, type WorkKey } from '../content/references.ts';
import { site } from '../site.ts';

const organisation = { '@type': 'Organization', name: site.name };

/** Whoever isn't the site itself is a person. */
const author = (name: string) => (name === site.name ? organisation : { '@type': 'Person', name });

/** What a search engine is told of a post, as schema.org's BlogPosting. */
export function blogPosting(post: Post, url: string, works: readonly WorkKey[], image?: string) {
  const { title, description, date, updated, authors, tags } = post.data;
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: title,
    description,
    ...(image && { image }),
    url,
    mainEntityOfPage: url,
    datePublished: date.toISOString(),
    dateModified: (updated ?? date).toISOString(),
    author: authors.map(author),
    publisher: organisation,
    inLanguage: site.language,
    license: site.textLicence.url,
    isAccessibleForFree: true,
    keywords: tags.join(', '),
    citation: works.map((key) => citationOf(references[key])),
  };
}

const citationOf = ({ title, authors, year, url }: Work) => ({
  '@type': 'CreativeWork',
  name: title,
  author: authors,
  datePublished: String(year),
  url,
});
