import { cardPathOf } from '../share-images/card.ts';
import { pathOf } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import { articleHtml } from './article-html.ts';
import { articlesInFeed, feedPaths } from './feed-articles.ts';
import { articleModified, momentOf } from './modified.ts';
import type { Publication } from '../model/publication.ts';

/** The articles as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with their full text. */
export function jsonFeed(publication: Publication): string {
  const { corpus, absolute } = publication;
  const { name, description, language, publisher } = corpus.story;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    home_page_url: absolute('/'),
    feed_url: absolute(feedPaths.json),
    description,
    language,
    ...(publisher !== null && { authors: [{ name: publisher, url: absolute('/about/') }] }),
    items: articlesInFeed(corpus).map((article) => itemOf(publication, article)),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function itemOf(publication: Publication, article: Article) {
  const path = pathOf('article', article.id);
  const address = publication.absolute(path);
  const modified = articleModified(article);
  return {
    id: address,
    url: address,
    title: article.title,
    summary: article.standfirst,
    image: publication.absolute(cardPathOf(path)),
    content_html: articleHtml(publication, article),
    date_published: momentOf(article.date).toISOString(),
    ...(modified !== article.date && { date_modified: momentOf(modified).toISOString() }),
    tags: [article.kind],
    language: publication.corpus.story.language,
  };
}
