import { getRssString } from '@astrojs/rss';
import { toHtml } from 'hast-util-to-html';
import { pathOf } from '../model/address.ts';
import { articleHtml } from './article-html.ts';
import { articlesInFeed, feedPaths } from './feed-articles.ts';
import { corpusModified, momentOf } from './modified.ts';
import type { Publication } from '../model/publication.ts';

/** The articles as an RSS 2.0 feed with their full text. */
export const rssFeed = (publication: Publication): Promise<string> =>
  getRssString({
    title: publication.corpus.story.name,
    description: publication.corpus.story.description,
    site: publication.absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: channelData(publication),
    items: articlesInFeed(publication.corpus).map((article) => ({
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
  const { name, language, licence } = corpus.story;
  const modified = corpusModified(corpus);
  const self = escaped(absolute(feedPaths.rss));
  return [
    `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    `<language>${language.toLowerCase()}</language>`,
    `<copyright>${escaped(`${name}, ${licence.name}`)}</copyright>`,
    modified ? `<lastBuildDate>${momentOf(modified).toUTCString()}</lastBuildDate>` : '',
  ].join('');
}

const escaped = (words: string): string =>
  toHtml({ type: 'text', value: words }).replaceAll('"', '&#x22;');
