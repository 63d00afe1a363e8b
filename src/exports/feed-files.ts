import type { Publication } from '../model/publication.ts';
import { articleFeed, correctionFeed, eventFeed } from './feeds.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss-feed.ts';

/** A feed in one of its formats. */
interface FeedFile {
  /** Its path from the site's root. */
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
}

/** The types of the two formats, as links to a feed name them. */
export const feedTypes = { rss: 'application/rss+xml', json: 'application/feed+json' } as const;

/** Every feed in both formats. */
export const feedFiles = async (publication: Publication): Promise<readonly FeedFile[]> => {
  const feeds = [articleFeed, correctionFeed, eventFeed].map((feedOf) => feedOf(publication));
  const files = feeds.map(async (feed) => [
    { path: feed.paths.rss, mediaType: feedTypes.rss, text: await rssFeed(publication, feed) },
    { path: feed.paths.json, mediaType: feedTypes.json, text: jsonFeed(publication, feed) },
  ]);
  return (await Promise.all(files)).flat();
};
