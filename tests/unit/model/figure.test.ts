import { describe, expect, test } from 'vitest';
import { day, type PartialDate } from '../../../src/model/date.ts';
import {
  dateWordsOf,
  figuresKnownBy,
  publicationDay,
  type Figure,
} from '../../../src/model/figure.ts';
import { aFigure } from './build-corpus.ts';

/** The dates of the sources by id: those that are not listed have none. */
const dates: Readonly<Record<string, string>> = {
  'on-the-1st': '2016-02-01',
  'on-the-2nd': '2016-02-02',
  'on-the-5th': '2016-02-05',
  'in-february': '2016-02',
  'in-2016': '2016',
};
const dateOf = (id: string) => dates[id] as PartialDate | undefined;

const idsKnownBy = (figures: readonly Figure[], text: string) =>
  figuresKnownBy(figures, day(text), dateOf).map(({ id }) => id);

const counts = [
  aFigure('late', { asOf: '2016-02-05', sources: ['on-the-5th'] }),
  aFigure('early', { asOf: '2016-02-01', sources: ['on-the-1st'] }),
  aFigure('middle', { asOf: '2016-02-02', sources: ['on-the-2nd'] }),
];

test.each([
  ['2016-01-31', []],
  ['2016-02-01', ['early']],
  ['2016-02-02', ['middle']],
  ['2016-02-04', ['middle']],
  ['2016-02-28', ['late']],
])('by the end of %s the latest count of one owner is %j', (text, ids) => {
  expect(idsKnownBy(counts, text)).toEqual(ids);
});

test('two owners of one count are both heard', () => {
  const figures = [
    aFigure('observatory', { sources: ['on-the-1st'] }),
    aFigure('state-media', { sources: ['on-the-1st'], saidBy: 'SANA' }),
  ];
  expect(idsKnownBy(figures, '2016-02-02')).toEqual(['observatory', 'state-media']);
});

test('two counts of one owner about different things both stand', () => {
  const figures = [
    aFigure('strikes', { sources: ['on-the-1st'] }),
    aFigure('sorties', { sources: ['on-the-1st'], what: 'Sorties in a day' }),
  ];
  expect(idsKnownBy(figures, '2016-02-02')).toEqual(['strikes', 'sorties']);
});

describe('a number is known from the day on which it is published', () => {
  test.each([
    ['a count up to the 1st that came out on the 5th', ['on-the-5th'], '2016-02-05'],
    ['a count that two carried, first on the 2nd', ['on-the-5th', 'on-the-2nd'], '2016-02-02'],
    ['a count published in the course of February', ['in-february'], '2016-02-29'],
    ['a count published in the course of 2016', ['in-2016'], '2016-12-31'],
    ['a count whose other source has no date', ['undated', 'on-the-5th'], '2016-02-05'],
    ['a count whose one source has no date', ['undated'], null],
  ])('%s (%j): %s', (_, sources, published) => {
    const figure = aFigure('count', { asOf: '2016-02-01', sources });
    expect(publicationDay(figure, dateOf)).toBe(published);
    expect(idsKnownBy([figure], published ?? '2016-12-31')).toEqual(published ? ['count'] : []);
    const before = { '2016-02-05': '2016-02-04', '2016-02-02': '2016-02-01' }[published ?? ''];
    expect(idsKnownBy([figure], before ?? '2016-02-28')).toEqual([]);
  });

  test('one that says up to when it counts in no word likewise', () => {
    expect(idsKnownBy([aFigure('undated', { sources: ['on-the-2nd'] })], '2016-02-02')).toEqual([
      'undated',
    ]);
  });

  test('an older count that comes out later does not take the place of a newer one', () => {
    const figures = [
      aFigure('newer', { asOf: '2016-02-01', sources: ['on-the-1st'] }),
      aFigure('older', { asOf: '2016-01-31', sources: ['on-the-2nd'] }),
    ];
    expect(idsKnownBy(figures, '2016-02-02')).toEqual(['newer']);
  });
});

test.each([
  ['2016-04-22', 'as of 22 April 2016'],
  ['2016-02', 'as of February 2016'],
  [undefined, 'date not known'],
])('a count of %s says "%s"', (asOf, words) => {
  expect(dateWordsOf(aFigure('count', { asOf }))).toBe(words);
});
