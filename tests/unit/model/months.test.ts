import { expect, test } from 'vitest';
import { compareEvents } from '../../../src/model/corpus.ts';
import { eventsByMonth } from '../../../src/model/months.ts';
import { anEvent } from './build-corpus.ts';

test('events stand under the month in which they began; one known by its year, under the year', () => {
  const events = [
    anEvent('in-2015', { date: '2015' }),
    anEvent('in-december', { date: '2015-12' }),
    anEvent('new-year', { date: '2015-12-31/2016-01-01' }),
    anEvent('declared', { date: '2016-02-01' }),
  ].sort(compareEvents);
  expect(
    eventsByMonth(events).map(({ title, events: of }) => [title, of.map(({ id }) => id)]),
  ).toEqual([
    ['2015', ['in-2015']],
    ['December 2015', ['in-december', 'new-year']],
    ['February 2016', ['declared']],
  ]);
});
