import { expect, test } from 'vitest';
import { day } from '../../../src/model/date.ts';
import { figuresAsOf } from '../../../src/model/figure.ts';
import { aFigure } from './build-corpus.ts';

const idsAsOf = (figures: Parameters<typeof figuresAsOf>[0], text: string) =>
  figuresAsOf(figures, day(text)).map(({ id }) => id);

const counts = [
  aFigure('late', { asOf: '2016-02-05' }),
  aFigure('early', { asOf: '2016-02-01' }),
  aFigure('middle', { asOf: '2016-02-02' }),
];

test.each([
  ['2016-01-31', []],
  ['2016-02-01', ['early']],
  ['2016-02-02', ['middle']],
  ['2016-02-04', ['middle']],
  ['2016-02-28', ['late']],
])('by the end of %s the latest count of one owner is %j', (text, ids) => {
  expect(idsAsOf(counts, text)).toEqual(ids);
});

test('two owners of one count are both heard', () => {
  const figures = [
    aFigure('observatory', { asOf: '2016-02-01' }),
    aFigure('state-media', { asOf: '2016-02-01', saidBy: 'SANA' }),
  ];
  expect(idsAsOf(figures, '2016-02-02')).toEqual(['observatory', 'state-media']);
});

test('two counts of one owner about different things both stand', () => {
  const figures = [
    aFigure('strikes', { asOf: '2016-02-01' }),
    aFigure('sorties', { asOf: '2016-02-01', what: 'Sorties in a day' }),
  ];
  expect(idsAsOf(figures, '2016-02-02')).toEqual(['strikes', 'sorties']);
});

test('a count for a whole month is known when the month is over', () => {
  const figures = [aFigure('january', { asOf: '2016-01' })];
  expect(idsAsOf(figures, '2016-01-30')).toEqual([]);
  expect(idsAsOf(figures, '2016-01-31')).toEqual(['january']);
});

test('a count without a date belongs to no day', () => {
  expect(idsAsOf([aFigure('undated')], '2016-02-28')).toEqual([]);
});
