import type { Article } from '../model/article.ts';
import type { Corpus } from '../model/corpus.ts';

/** The paths of the feeds, from the site's root. */
export const feedPaths = { rss: '/rss.xml', json: '/feed.json' } as const;

/** The articles as a feed has them, the newest first. */
export const inFeedOrder = ({ articles }: Corpus): readonly Article[] =>
  articles.toSorted((a, b) => b.date.localeCompare(a.date));
