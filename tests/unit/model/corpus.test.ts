import { describe, expect, test } from 'vitest';
import { readingMinutes } from '../../../src/model/article.ts';
import {
  compareEvents,
  eventsIn,
  eventsOn,
  findReferable,
  isSingleSource,
  leadArticle,
  sourcesOf,
  spanOf,
} from '../../../src/model/corpus.ts';
import { day } from '../../../src/model/date.ts';
import { aFigure, anArticle, anEvent, aPlace, aSource, buildCorpus, says } from './build-corpus.ts';

const events = [
  anEvent('january', { date: '2016-01' }),
  anEvent('push', { date: '2016-02-01' }),
  anEvent('declared', { date: '2016-02-01', track: 'talks' }),
  anEvent('battle', { date: '2016-02-02/2016-02-05' }),
  anEvent('pause', { date: '2016-02-03', track: 'talks' }),
].sort(compareEvents);
const corpus = buildCorpus({ events });

describe('the events of a day', () => {
  test.each([
    ['2015-12-31', []],
    // The one of January was on one of its days: nobody knows on which.
    ['2016-01-31', []],
    ['2016-02-01', ['declared', 'push']],
    ['2016-02-02', ['battle']],
    ['2016-02-03', ['battle', 'pause']],
    ['2016-02-05', ['battle']],
    ['2016-02-06', []],
  ])('%s are %j', (text, ids) => {
    expect(eventsOn(corpus, day(text)).map(({ id }) => id)).toEqual(ids);
  });

  test('can be those of one clock', () => {
    expect(eventsOn(corpus, day('2016-02-03'), 'talks').map(({ id }) => id)).toEqual(['pause']);
  });
});

test('the events of a span are all that touch it', () => {
  const span = { from: day('2016-01-31'), to: day('2016-02-02') };
  const ids = eventsIn(corpus, span).map(({ id }) => id);
  expect(ids).toEqual(['january', 'declared', 'push', 'battle']);
  expect(eventsIn(corpus, span, 'offensive').map(({ id }) => id)).toEqual([
    'january',
    'push',
    'battle',
  ]);
});

describe('the order of events', () => {
  test('is by day, the talks before the ground, then as an editor put it, then by id', () => {
    const sorted = [
      anEvent('b'),
      anEvent('a'),
      anEvent('z', { track: 'talks' }),
      anEvent('evening', { order: 2 }),
      anEvent('later', { date: '2016-02-03', track: 'talks' }),
      anEvent('month', { date: '2016-02' }),
    ].sort(compareEvents);
    expect(sorted.map(({ id }) => id)).toEqual(['month', 'z', 'a', 'b', 'evening', 'later']);
  });
});

describe('the span of a corpus', () => {
  test('runs from the first day of any event to the last', () => {
    expect(spanOf(corpus)).toEqual({ from: '2016-01-01', to: '2016-02-05' });
  });

  test('is none where there are no events', () => {
    expect(spanOf(buildCorpus())).toBeNull();
  });
});

describe('the sources of a record', () => {
  const sources = [
    aSource('reuters'),
    aSource('ap'),
    aSource('resolution', { kind: 'official document' }),
  ];
  const sourced = buildCorpus({ sources });

  test('are those that its body cites, each once, in order of citation', () => {
    const event = anEvent('push', {}, says('@ap', '@reuters', '@ap'));
    expect(sourcesOf(sourced, event).map(({ id }) => id)).toEqual(['ap', 'reuters']);
  });

  test('are those that a figure lists', () => {
    const figure = aFigure('strikes', { sources: ['reuters'] });
    expect(sourcesOf(sourced, figure).map(({ id }) => id)).toEqual(['reuters']);
  });

  test.each([
    [['@reuters'], true],
    [['@reuters', '@reuters'], true],
    [['@reuters', '@ap'], false],
    [['@resolution'], false],
    [[], false],
  ])('when a body cites %j, that it rests on a single source is %s', (names, expected) => {
    expect(isSingleSource(sourced, anEvent('push', {}, says(...names)))).toBe(expected);
  });
});

test('an event and a place of one id are told apart by their kind', () => {
  const ratyan = buildCorpus({ events: [anEvent('ratyan')], places: [aPlace('ratyan')] });
  expect(findReferable(ratyan, 'event', 'ratyan')?.record).toBe(ratyan.events[0]);
  expect(findReferable(ratyan, 'place', 'ratyan')?.record).toBe(ratyan.places[0]);
  expect(findReferable(ratyan, 'person', 'ratyan')).toBeNull();
});

test('the lead is the article marked so, else the first, else none', () => {
  const [plain, lead] = [anArticle('plain'), anArticle('lead', { lead: true })];
  expect(leadArticle(buildCorpus({ articles: [plain, lead] }))).toBe(lead);
  expect(leadArticle(buildCorpus({ articles: [plain] }))).toBe(plain);
  expect(leadArticle(buildCorpus())).toBeNull();
});

test.each([
  [1, 1],
  [220, 1],
  [900, 4],
  [1_400, 6],
])('an article of %i words is read in %i minutes', (wordCount, minutes) => {
  expect(readingMinutes(anArticle('x', {}, { wordCount }))).toBe(minutes);
});
