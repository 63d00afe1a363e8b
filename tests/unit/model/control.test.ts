import { describe, expect, test } from 'vitest';
import { controlChangesOn, controlOf, controlOn } from '../../../src/model/control.ts';
import { day } from '../../../src/model/date.ts';
import { placeId } from '../../../src/model/id.ts';
import { aControlRecord, aStory } from './build-corpus.ts';

const government = 'government and allies';
const rebels = 'rebel groups';

/** Nubl: besieged by rebel groups until 3 February. Hardatnin: taken on 2 February. Mayir: later. */
const records = [
  aControlRecord('nubl', '2016-01-31', { to: government, encircled: true }),
  aControlRecord('hardatnin', '2016-01-31', { to: rebels }),
  aControlRecord('mayir', '2016-02-04', { to: rebels }),
  aControlRecord('mayir', '2016-02-05', { from: rebels, to: government }),
  aControlRecord('hardatnin', '2016-02-02', { from: rebels, to: government }),
  aControlRecord('nubl', '2016-02-02', { from: government, to: government }),
  aControlRecord('nubl', '2016-02-03', { from: government, to: government, encircled: false }),
];

const recorded = aStory().days.control;
const on = (place: string, text: string) =>
  controlOf(records, placeId.parse(place), day(text), recorded);

describe('who held a place by the end of a day', () => {
  test.each([
    ['before the days recorded', 'hardatnin', '2016-01-30', null],
    ['the starting state', 'hardatnin', '2016-01-31', rebels],
    ['the day before the change', 'hardatnin', '2016-02-01', rebels],
    ['the day of the change', 'hardatnin', '2016-02-02', government],
    ['the day after', 'hardatnin', '2016-02-03', government],
    ['the last day recorded', 'hardatnin', '2016-02-28', government],
    ['after the days recorded', 'hardatnin', '2016-02-29', null],
    ['before the first record of the place', 'mayir', '2016-02-03', null],
    ['on its first record', 'mayir', '2016-02-04', rebels],
    ['after its second record', 'mayir', '2016-02-05', government],
    ['a place without records', 'ratyan', '2016-02-05', null],
  ])('%s: %s on %s, by %s', (_, place, text, holder) => {
    expect(on(place, text)?.holder ?? null).toBe(holder);
  });

  test('it says which record it rests on', () => {
    expect(on('hardatnin', '2016-02-10')?.record).toBe(records[4]);
  });

  test.each([
    ['hardatnin', '2016-02-01', '2016-01-31'],
    ['hardatnin', '2016-02-10', '2016-02-02'],
    ['nubl', '2016-02-10', '2016-01-31'],
  ])('%s, on %s, had been held so since %s', (place, text, since) => {
    expect(on(place, text)?.since).toBe(since);
  });

  test.each([
    ['nubl', '2016-01-31', true, 'as its first record says'],
    ['nubl', '2016-02-02', true, 'because a later record says nothing of it'],
    ['nubl', '2016-02-03', false, 'because that day ended it'],
    ['nubl', '2016-02-10', false, 'because it had ended'],
    ['hardatnin', '2016-02-10', false, 'because no record speaks of it'],
  ])('%s, on %s, encircled: %s, %s', (place, text, encircled) => {
    expect(on(place, text)?.encircled).toBe(encircled);
  });
});

test('the holders of a day are listed in the order in which places first have a record', () => {
  const holders = controlOn(records, day('2016-02-02'), recorded).map(({ place, holder }) => [
    place,
    holder,
  ]);
  expect(holders).toEqual([
    ['nubl', government],
    ['hardatnin', government],
  ]);
});

test('nobody is listed before the records begin', () => {
  expect(controlOn(records, day('2016-01-30'), recorded)).toEqual([]);
});

test('the changes of a day leave out how things stood when the records began', () => {
  expect(controlChangesOn(records, day('2016-01-31'))).toEqual([]);
  expect(controlChangesOn(records, day('2016-02-02')).map(({ place }) => place)).toEqual([
    'hardatnin',
    'nubl',
  ]);
});
