import { expect, test } from 'vitest';
import type { PartialDate } from '../../../src/model/date.ts';
import {
  asFilter,
  countLabel,
  filterEvents,
  isWhole,
  stepFrom,
  wholeView,
  type MovingEvent,
} from '../../../src/timeline/layout/view.ts';

const event = (id: string, from: number, more: Partial<MovingEvent> = {}): MovingEvent => ({
  id,
  title: id,
  date: '2016-02-01' as PartialDate,
  track: 'talks',
  confidence: 'confirmed',
  from,
  to: from + 1,
  places: [],
  people: [],
  ...more,
});

const opened = event('opened', 1, { people: ['de-mistura'] });
const push = event('push', 1, { track: 'offensive', places: ['ratyan'] });
const claim = event('claim', 2, { track: 'offensive', confidence: 'disputed' });
const pause = event('pause', 3, { people: ['de-mistura'] });
const events = [opened, push, claim, pause];
const idsOf = (found: readonly MovingEvent[]) => found.map(({ id }) => id);

test('the whole view leaves nothing out', () => {
  expect(filterEvents(events, wholeView)).toBe(events);
  expect(isWhole(wholeView)).toBe(true);
});

test.each([
  [{ track: ['talks'] }, ['opened', 'pause']],
  [{ confidence: ['confirmed'] }, ['opened', 'push', 'pause']],
  [{ confidence: ['disputed'] }, ['claim']],
  [{ confidence: [] }, []],
  [{ place: 'ratyan' }, ['push']],
  [{ person: 'de-mistura' }, ['opened', 'pause']],
  [{ person: 'nobody' }, []],
  [{ track: ['offensive'], confidence: ['confirmed'] }, ['push']],
] as const)('the filter %j shows %j', (filter, shown) => {
  const view = { ...wholeView, ...filter };
  expect(idsOf(filterEvents(events, view))).toEqual(shown);
  expect(isWhole(view)).toBe(false);
});

test('all of what there is to choose from is no filter', () => {
  expect(asFilter(['b', 'a'], ['a', 'b'])).toBeNull();
  expect(asFilter(['b'], ['a', 'b'])).toEqual(['b']);
  expect(asFilter([], ['a', 'b'])).toEqual([]);
});

test('the count tells events shown, by range and by filter, of all there are', () => {
  expect(countLabel(events, wholeView)).toBe('4 of 4 events');
  expect(countLabel(events, { ...wholeView, range: { from: 2, to: 9 } })).toBe('2 of 4 events');
  expect(countLabel(events, { ...wholeView, place: 'ratyan', range: { from: 2, to: 9 } })).toBe(
    '0 of 4 events',
  );
  expect(countLabel([opened], wholeView)).toBe('1 of 1 event');
  expect(countLabel([], wholeView)).toBe('0 of 0 events');
});

test('an event that reaches into the range is in it, one that ends where it begins is not', () => {
  const long = event('long', 1, { to: 5 });
  expect(countLabel([long], { ...wholeView, range: { from: 4, to: 9 } })).toBe('1 of 1 event');
  expect(countLabel([long], { ...wholeView, range: { from: 5, to: 9 } })).toBe('0 of 1 event');
});

test.each([
  ['opened', 'next', 'push'],
  ['push', 'next', 'claim'],
  ['pause', 'next', 'pause'],
  ['pause', 'previous', 'claim'],
  ['opened', 'previous', 'opened'],
  ['claim', 'first', 'opened'],
  ['claim', 'last', 'pause'],
  [null, 'next', 'opened'],
  [null, 'last', 'pause'],
] as const)('from %s the step "%s" leads to %s', (from, step, to) => {
  expect(stepFrom(events, wholeView, from, step)?.id).toBe(to);
});

test('steps pass over what is filtered out', () => {
  const talks = { ...wholeView, track: ['talks'] } as const;
  expect(stepFrom(events, talks, 'opened', 'next')?.id).toBe('pause');
  expect(stepFrom(events, talks, 'claim', 'next')?.id).toBe('pause');
  expect(stepFrom(events, talks, 'push', 'previous')?.id).toBe('opened');
  expect(stepFrom(events, { ...wholeView, place: 'none-here' }, 'push', 'next')).toBeNull();
});

test('from an event that is filtered out and beyond all others, a step leads to the last', () => {
  const offensive = { ...wholeView, track: ['offensive'] } as const;
  expect(stepFrom(events, offensive, 'pause', 'next')?.id).toBe('claim');
});
