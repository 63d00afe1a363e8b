import { describe, expect, test } from 'vitest';
import { checkPages } from '../../../src/model/check-pages.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { fillWords, sentencesOf } from '../../../src/model/page-words.ts';
import { positionCredits } from '../../../src/model/position-credits.ts';
import { splitAbout } from '../../../src/model/about.ts';
import {
  aboutPage,
  aChapter,
  anEvent,
  aPage,
  aPlace,
  aSource,
  aStory,
  buildCorpus,
  nothingElse,
} from './build-corpus.ts';

const messages = (parts: Partial<Corpus>): readonly string[] =>
  checkPages(buildCorpus(parts), nothingElse).map(({ message }) => message);

describe('the chapters of the timeline', () => {
  const before = aChapter('before', { span: '2015-09-30/2016-01-28' });
  const week = aChapter('week');

  test('are right one after the other', () => {
    expect(messages({ chapters: [before, week], events: [anEvent('push')] })).toEqual([]);
  });

  test('may all be missing', () => {
    expect(messages({ events: [anEvent('push')] })).toEqual([]);
  });

  test('share no day', () => {
    const late = aChapter('late', { span: '2016-02-05/2016-02-20' });
    expect(messages({ chapters: [late, week] })).toEqual([
      'The chapter begins on 2016-02-05, and content/chapters/week.md ends on 2016-02-05.',
    ]);
  });

  test('lie in the story', () => {
    const after = aChapter('after', { span: '2016-02-06/2016-03-31' });
    expect(messages({ chapters: [after] })).toEqual([
      'The chapter reaches beyond the story, which runs from 2015-09-30 to 2016-03-15.',
    ]);
  });

  test('hold every event', () => {
    const events = [anEvent('early', { date: '2015-10' }), anEvent('push')];
    expect(messages({ chapters: [week], events })).toEqual([
      'No chapter holds 1 October 2015, so the timeline would leave the event out.',
    ]);
  });
});

describe('the words of a page', () => {
  const corpus = buildCorpus({
    events: [anEvent('push'), anEvent('pause')],
    pages: [aboutPage, aPage('timeline', { card: 'Two clocks, {days.key}.' })],
  });

  test('are the site’s own where the story has none', () => {
    expect(sentencesOf(corpus, 'timeline').standfirst).toBe(
      '2 events from 30 September 2015 to 15 March 2016: the talks on one side, the war on the other.',
    );
  });

  test('are those of the story where it has some', () => {
    expect(sentencesOf(corpus, 'timeline').card).toBe('Two clocks, 29 January to 5 February 2016.');
  });

  test.each([
    ['{days.control}', '31 January to 28 February 2016'],
    ['{days.pages}', '29 January to 28 February 2016'],
    ['{checked}', '25 November 2026'],
    ['{published}', 'a day to come'],
    ['{nothing} {like this}', '{nothing} {like this}'],
  ])('hold %s', (written, words) => {
    expect(fillWords(corpus, written)).toBe(words);
  });

  test('are of a page that there is', () => {
    expect(messages({ pages: [aboutPage, aPage('timelin')] })).toEqual([
      'There is no page "timelin" on this site.',
    ]);
  });

  test('hold nothing in braces that is not known', () => {
    const pages = [aboutPage, aPage('map', { card: 'From {day.control}.' })];
    const [problem] = checkPages(buildCorpus({ pages }), nothingElse);
    expect(problem?.message).toBe('card: {day.control} stands for nothing.');
    expect(problem?.hint).toMatch(/^Did you mean \{days\.control\}\?/);
  });

  test('are followed by no text that the page would not print', () => {
    expect(messages({ pages: [aboutPage, aPage('map', {}, 'More.')] })).toEqual([
      'Below the keys stands a text, which this page does not print.',
    ]);
  });
});

describe('the page about the site', () => {
  test('is not missing', () => {
    expect(messages({ pages: [] })).toEqual(['There is no content/pages/about.md.']);
  });

  test('says who answers for the copy', () => {
    const body = aboutPage.body.replace('{publisher}', '');
    expect(messages({ pages: [aPage('about', {}, body)] })).toEqual([
      'The page about the site leaves out {publisher}.',
    ]);
  });

  test('has what the site says of itself between its own texts', () => {
    expect(splitAbout('Words.\n\n{errors}\n\nMore {errors} words.\n')).toEqual([
      { text: 'Words.\n\n' },
      { part: 'errors' },
      { text: '\n\nMore {errors} words.\n' },
    ]);
  });
});

test('positions are credited to who gave them, those of most places first, each once', () => {
  const at = (source: string) => ({
    position: { lat: 36.3, lon: 37.1, certainty: 'high', source },
  });
  const corpus = buildCorpus({
    sources: [
      aSource('geonames', { publisher: 'GeoNames', licence: 'CC BY 4.0' }),
      aSource('ocha-1', { publisher: 'OCHA' }),
      aSource('ocha-2', { publisher: 'OCHA' }),
    ],
    places: [
      aPlace('a', at('geonames')),
      aPlace('b', at('ocha-1')),
      aPlace('c', at('ocha-2')),
      aPlace('d'),
    ],
  });
  expect(positionCredits(corpus)).toBe('OCHA and GeoNames (CC BY 4.0)');
  expect(positionCredits(buildCorpus({ story: aStory() }))).toBe('');
});
