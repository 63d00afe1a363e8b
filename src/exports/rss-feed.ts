import { getRssString } from '@astrojs/rss';
import { toHtml } from 'hast-util-to-html';
import type { Publication } from '../model/publication.ts';
import type { Feed, FeedEntry } from './feeds.ts';
import { momentOf } from './modified.ts';

/** A feed as RSS 2.0. */
export const rssFeed = (publication: Publication, feed: Feed): Promise<string> =>
  getRssString({
    title: feed.title,
    description: feed.description,
    site: publication.absolute(feed.page),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: channelData(publication, feed),
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: publication.absolute(entry.path),
      ...dated(entry),
      description: entry.summary,
      categories: [...entry.tags],
      content: entry.html,
    })),
  });

/** The only day that an entry of RSS can have: that of its appearance, else of its last change. */
function dated({ published, modified }: FeedEntry): { readonly pubDate?: Date } {
  const day = published ?? modified;
  return day ? { pubDate: momentOf(day) } : {};
}

/** What the library has no options for: the feed's own address, its language, its last change. */
function channelData({ corpus, absolute }: Publication, { paths, entries }: Feed): string {
  const { name, language, licence } = corpus.story;
  const modified = entries
    .flatMap((entry) => entry.modified ?? [])
    .toSorted()
    .at(-1);
  const self = escaped(absolute(paths.rss));
  return [
    `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    `<language>${language.toLowerCase()}</language>`,
    `<copyright>${escaped(`${name}, ${licence.name}`)}</copyright>`,
    modified ? `<lastBuildDate>${momentOf(modified).toUTCString()}</lastBuildDate>` : '',
  ].join('');
}

const escaped = (words: string): string =>
  toHtml({ type: 'text', value: words }).replaceAll('"', '&#x22;');
