import { expect, test } from 'vitest';
import { inspectBody } from '../../../src/markdown/inspect.ts';
import { day } from '../../../src/model/date.ts';
import { eventSchema, type Event } from '../../../src/model/event.ts';
import type { EventId } from '../../../src/model/id.ts';
import type { Track } from '../../../src/model/track.ts';
import { clockDays } from '../../../src/timeline/layout/days.ts';

const event = (id: string, date: string, track: Track): Event => ({
  ...eventSchema.parse({ title: 'Battle for Ratyan', date, track, confidence: 'confirmed' }),
  file: 'content/events/made.md',
  line: 1,
  lines: {},
  body: '',
  bodyLine: 1,
  facts: inspectBody('', 1),
  id: id as EventId,
});

const span = { from: day('2016-02-05'), to: day('2016-02-08') };

test('every day of a span stands, also those without an event', () => {
  const days = clockDays([event('ratyan', '2016-02-06', 'offensive')], span);
  expect(days.map((one) => [one.day, one.talks.length, one.offensive.length])).toEqual([
    ['2016-02-05', 0, 0],
    ['2016-02-06', 0, 1],
    ['2016-02-07', 0, 0],
    ['2016-02-08', 0, 0],
  ]);
});

test('an event of several days stands once, on its first day in the span', () => {
  const events = [
    event('since-before', '2016-02-01/2016-02-07', 'offensive'),
    event('from-within', '2016-02-06/2016-02-09', 'talks'),
  ];
  const days = clockDays(events, span);
  expect(days.flatMap(({ offensive }) => offensive.map(({ id }) => id))).toEqual(['since-before']);
  expect(days[0]?.offensive).toHaveLength(1);
  expect(days[1]?.talks.map(({ id }) => id)).toEqual(['from-within']);
});

test('a day on which an event goes on is not one without an event', () => {
  const days = clockDays([event('ratyan', '2016-02-05/2016-02-06', 'offensive')], span);
  expect(days.map(({ ongoing }) => ongoing)).toEqual([{}, { offensive: 'continues' }, {}, {}]);
});

test.each([
  ['2016-02-05/2016-02-06?', { offensive: 'perhaps continues' }],
  ['[2016-02-05,2016-02-06]', { offensive: 'perhaps: see 5 Feb' }],
  ['2016-02-05/2016-02-07?', { offensive: 'continues' }],
  ['2016-02-05?', {}],
])('of %s the second day says %j', (date, words) => {
  const days = clockDays([event('ratyan', date, 'offensive')], span);
  expect(days[0]?.offensive).toHaveLength(1);
  expect(days[1]?.offensive).toEqual([]);
  expect(days[1]?.ongoing).toEqual(words);
});

test('one of several days stands on the first of them that is shown, and not on one between', () => {
  const some = event('ratyan', '[2016-02-01,2016-02-07,2016-02-08]', 'offensive');
  const days = clockDays([some], span);
  expect(days.map(({ offensive }) => offensive.length)).toEqual([0, 0, 1, 0]);
  expect(days.map(({ ongoing }) => ongoing.offensive)).toEqual([
    undefined,
    undefined,
    undefined,
    'perhaps: see 7 Feb',
  ]);
});

test('an event known by month or year stands on no day and goes on on none', () => {
  const events = [
    event('in-2016', '2016', 'talks'),
    event('in-february', '2016-02', 'offensive'),
    event('on-the-6th', '2016-02-06', 'offensive'),
  ];
  const days = clockDays(events, span);
  expect(
    days.flatMap(({ talks, offensive }) => [...talks, ...offensive]).map(({ id }) => id),
  ).toEqual(['on-the-6th']);
  expect(days.map(({ ongoing }) => ongoing)).toEqual([{}, {}, {}, {}]);
});

test('two hundred events of one day all stand on it', () => {
  const crowd = Array.from({ length: 200 }, (_, number) =>
    event(`event-${number}`, '2016-02-06', 'offensive'),
  );
  expect(clockDays(crowd, span)[1]?.offensive).toEqual(crowd);
});

test('a span that ends before it starts has no days', () => {
  expect(clockDays([], { from: span.to, to: span.from })).toEqual([]);
});
