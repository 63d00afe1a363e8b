import { expect, test } from 'vitest';
import { modifiedOf } from '../../../src/exports/modified.ts';
import { sitemapRules } from '../../../src/exports/sitemap.ts';
import { anArticle, anEvent, aPlace, buildCorpus, says } from '../model/build-corpus.ts';

const correction = (date: string) => [{ date, was: 'It was wrong.' }];

const corpus = buildCorpus({
  articles: [
    anArticle('first', { date: '2026-11-22' }),
    anArticle('second', { date: '2026-12-01', updated: '2026-12-05' }, says('place:nubl')),
    anArticle('third', { date: '2026-12-02', corrections: correction('2026-12-20') }),
  ],
  events: [
    anEvent('taken', { date: '2016-02-02', corrections: correction('2027-01-01') }),
    anEvent('renamed', { formerly: ['misnamed'] }),
  ],
  places: [aPlace('nubl'), aPlace('mayir')],
});

test.each([
  ['/articles/first/', '2026-11-22', 'the day of publication'],
  ['/articles/second/', '2026-12-05', 'its update'],
  ['/articles/third/', '2026-12-20', 'its correction'],
  ['/events/taken/', '2027-01-01', 'its own correction'],
  ['/places/nubl/', '2026-12-05', 'the article that mentions it'],
  ['/places/mayir/', '2026-11-22', 'the first publication'],
  ['/days/2016-02-02/', '2027-01-01', 'the correction of one of its events'],
  ['/days/2016-02-09/', '2026-11-22', 'the first publication'],
  ['/', '2027-01-01', 'the last change of anything'],
  ['/events/', '2027-01-01', 'the last change of anything'],
])('%s last changed on %s, %s', (path, day) => {
  expect(modifiedOf(corpus, path)).toBe(day);
});

test('a site without articles has no last change', () => {
  expect(modifiedOf(buildCorpus(), '/')).toBeNull();
});

test('the sitemap lists records in a sub-path with their day, but no old address and no embed', () => {
  const { filter, serialize } = sitemapRules(() => corpus, '/press/');
  const at = (path: string) => `https://example.org/press${path}`;
  expect(filter(at('/events/renamed/'))).toBe(true);
  expect(filter(at('/events/misnamed/'))).toBe(false);
  expect(filter(at('/embed/timeline/'))).toBe(false);
  expect(serialize({ url: at('/articles/third/') })).toEqual({
    url: at('/articles/third/'),
    lastmod: '2026-12-20',
  });
});
