import type { Article } from '../model/article.ts';
import type { Corpus } from '../model/corpus.ts';

/** The paths of the feeds, from the site's root. */
export const feedPaths = { rss: '/rss.xml', json: '/feed.json' } as const;

/**
 * How many articles a feed holds. Each is there in full, and readers fetch the whole feed again
 * whenever it changes.
 */
export const articlesPerFeed = 30;

/** The articles in a feed, newest first. */
export const articlesInFeed = ({ articles }: Corpus): readonly Article[] =>
  articles.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, articlesPerFeed);
