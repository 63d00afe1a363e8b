import { describe, expect, test } from 'vitest';
import { changeKindOf, changesIn, countChanges, isWhollyIn } from '../../../src/model/changes.ts';
import { day } from '../../../src/model/date.ts';
import { aControlRecord } from './build-corpus.ts';

const record = (place: string, date: unknown, keys: Readonly<Record<string, unknown>> = {}) =>
  aControlRecord(place, '2016-02-01', {
    date,
    from: 'rebel groups',
    to: 'government and allies',
    confidence: 'confirmed',
    ...keys,
  });

const span = { from: day('2016-02-01'), to: day('2016-02-05') };

const all = [
  record('azaz', '2016-01-31', { from: undefined }),
  record('mill', '2016-02-03'),
  record('nubl', '2016-02-01', { from: 'rebel groups', to: 'rebel groups', encircled: false }),
  record('hill', '2016-02-02', { to: 'contested' }),
  record('ford', ['2016-02-05', '2016-02-06']),
  record('quay', ['2016-02-03', '2016-02-04']),
  record('far', '2016-02-09'),
];

test.each([
  ['a holder takes over', {}, 'taken'],
  ['the records begin', { from: undefined }, null],
  ['it is fought over', { to: 'contested' }, 'contested'],
  ['several hold it', { to: 'divided' }, 'divided'],
  ['a siege ends', { from: 'ISIS', to: 'ISIS', encircled: false }, 'relieved'],
  ['a siege begins', { from: 'ISIS', to: 'ISIS', encircled: true }, 'encircled'],
  ['nothing is said to change', { from: 'ISIS', to: 'ISIS' }, null],
  ['who contested it holds it', { from: 'contested', to: 'ISIS' }, 'taken'],
])('where %s', (_, keys, kind) => {
  expect(changeKindOf(record('mill', '2016-02-03', keys))).toBe(kind);
});

describe('the changes of some days', () => {
  const changes = changesIn(all, span);

  test('come in the order of the days by which they are certain', () => {
    expect(changes.map(({ record: { place } }) => place)).toEqual([
      'nubl',
      'hill',
      'mill',
      'quay',
      'ford',
    ]);
  });

  test('hold one that is of one of two days, with both', () => {
    const quay = changes.find(({ record: { place } }) => place === 'quay');
    expect(quay).toMatchObject({ from: '2016-02-03', to: '2016-02-04', isOpen: true });
  });

  test('count a place that perhaps changed on a later day as not in them', () => {
    const within = changes.filter((change) => isWhollyIn(change, span));
    expect(within.map(({ record: { place } }) => place)).not.toContain('ford');
    expect(countChanges(within)).toEqual([
      { number: 2, words: 'places changed hands', unconfirmed: 0 },
      { number: 1, words: 'encirclement ended', unconfirmed: 0 },
      { number: 1, words: 'place was contested', unconfirmed: 0 },
    ]);
  });

  test('count those that nothing confirms', () => {
    const doubtful = [
      record('mill', '2016-02-01'),
      record('quay', '2016-02-02', { confidence: 'reported' }),
      record('ford', '2016-02-02', { confidence: 'disputed' }),
    ];
    expect(countChanges(changesIn(doubtful, span))).toEqual([
      { number: 3, words: 'places changed hands', unconfirmed: 2 },
    ]);
  });

  test('count a place once for each verb', () => {
    const twice = changesIn([record('mill', '2016-02-01'), record('mill', '2016-02-03')], span);
    expect(countChanges(twice)).toEqual([
      { number: 1, words: 'place changed hands', unconfirmed: 0 },
    ]);
  });
});
