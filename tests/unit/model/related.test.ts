import { describe, expect, test } from 'vitest';
import { relatedArticles, relatedEvents } from '../../../src/model/related.ts';
import { anArticle, anEvent, buildCorpus, says } from './build-corpus.ts';

const road = anArticle('road', {}, says('event:push', 'place:ratyan', 'place:azaz', 'person:army'));
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('related articles', () => {
  const corpus = buildCorpus({
    articles: [
      anArticle('one', {}, says('event:push')),
      road,
      anArticle('none', {}, says('event:talks')),
      anArticle('two', {}, says('event:push', 'place:azaz', 'place:azaz')),
    ],
  });

  test('are those that share the most records, the most first', () => {
    expect(ids(relatedArticles(corpus, road, 3))).toEqual(['two', 'one']);
  });

  test('are at most so many', () => {
    expect(ids(relatedArticles(corpus, road, 1))).toEqual(['two']);
  });
});

describe('related events', () => {
  const corpus = buildCorpus({
    events: [
      anEvent('far', { people: ['army'] }),
      anEvent('push', { people: ['army'], places: ['ratyan'] }),
      anEvent('shelling', { people: ['army'], places: ['azaz'] }),
      anEvent('talks', { people: ['envoy'] }),
      anEvent('ratyan', {}, says('place:ratyan', 'person:army')),
    ],
  });

  test('are those that the article does not refer to, in the order of the corpus', () => {
    expect(ids(relatedEvents(corpus, road, 5))).toEqual(['far', 'shelling', 'ratyan']);
  });

  test('are nearer for what few events name', () => {
    expect(ids(relatedEvents(corpus, road, 1))).toEqual(['shelling']);
  });
});
