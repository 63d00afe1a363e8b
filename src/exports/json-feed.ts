import type { Publication } from '../model/publication.ts';
import type { Feed, FeedEntry } from './feeds.ts';
import { momentOf } from './modified.ts';

/** A feed as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ corpus, absolute }: Publication, feed: Feed): string {
  const { language, publisher } = corpus.story;
  const itemOf = ({ path, title, summary, html, image, published, modified, tags }: FeedEntry) => ({
    id: absolute(path),
    url: absolute(path),
    title,
    summary,
    image: absolute(image),
    content_html: html,
    ...(published && { date_published: momentOf(published).toISOString() }),
    ...(modified && modified !== published && { date_modified: momentOf(modified).toISOString() }),
    tags,
    language,
  });
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absolute(feed.page),
    feed_url: absolute(feed.paths.json),
    description: feed.description,
    language,
    ...(publisher !== null && { authors: [{ name: publisher, url: absolute('/about/') }] }),
    items: feed.entries.map(itemOf),
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}
