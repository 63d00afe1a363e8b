import { getRssString } from '@astrojs/rss';
import { toHtml } from 'hast-util-to-html';
import { pathOf } from '../model/address.ts';
import { site } from '../site.ts';
import { articleHtml } from './article-html.ts';
import { feedPaths, inFeedOrder } from './feed.ts';
import { corpusModified, momentOf } from './modified.ts';
import type { Publication } from './publication.ts';

/** The articles as an RSS 2.0 feed with their full text. */
export const rssFeed = (publication: Publication): Promise<string> =>
  getRssString({
    title: site.name,
    description: site.description,
    site: publication.absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: channelData(publication),
    items: inFeedOrder(publication.corpus).map((article) => ({
      title: article.title,
      link: publication.absolute(pathOf('article', article.id)),
      pubDate: momentOf(article.date),
      description: article.standfirst,
      categories: [article.kind],
      content: articleHtml(publication, article),
    })),
  });

/** What the library has no options for: the feed's own address, its language, its last change. */
function channelData({ corpus, absolute }: Publication): string {
  const modified = corpusModified(corpus);
  const self = escaped(absolute(feedPaths.rss));
  return [
    `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    `<language>${site.language.toLowerCase()}</language>`,
    `<copyright>${escaped(`${site.name}, ${site.licence.name}`)}</copyright>`,
    modified ? `<lastBuildDate>${momentOf(modified).toUTCString()}</lastBuildDate>` : '',
  ].join('');
}

const escaped = (words: string): string =>
  toHtml({ type: 'text', value: words }).replaceAll('"', '&#x22;');
