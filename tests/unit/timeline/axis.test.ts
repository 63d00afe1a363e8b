import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { day, type PartialDate } from '../../../src/model/date.ts';
import { spanAround } from '../../../src/timeline/layout/around.ts';
import { rangeOfSpan, ticksOf, tickUnit } from '../../../src/timeline/layout/axis.ts';
import { dodge } from '../../../src/timeline/layout/dodge.ts';
import { drawTicks } from '../../../src/timeline/draw/dates.ts';
import { staticTicks } from '../../../src/timeline/layout/printed.ts';

const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const axis = { start: 0, end: 960 };

test('a range lasts to the end of its last day', () => {
  const { from, to } = rangeOfSpan(span('2016-02-01', '2016-02-29'));
  expect(from).toBe(Date.UTC(2016, 1, 1) / 86_400_000);
  expect(to - from).toBe(29);
});

test('ticks of weeks stand at Mondays, those of months at the first', () => {
  const range = rangeOfSpan(span('2016-02-06', '2016-03-15'));
  const daysOf = (unit: 'week' | 'month') => ticksOf(range, axis, unit).map((tick) => tick.day);
  expect(daysOf('week')).toEqual([
    '2016-02-08',
    '2016-02-15',
    '2016-02-22',
    '2016-02-29',
    '2016-03-07',
    '2016-03-14',
  ]);
  expect(daysOf('month')).toEqual(['2016-03-01']);
});

test.each([
  ['2016-01-29', '2016-02-05', 'day'],
  ['2016-02-06', '2016-03-15', 'week'],
  ['2015-09-30', '2016-03-15', 'month'],
])('from %s to %s the finest ticks with room are by the %s', (from, to, unit) => {
  expect(tickUnit(rangeOfSpan(span(from, to)), axis, { day: 90, week: 60 })).toBe(unit);
});

const wordsIn = ({ children }: Element): string =>
  children
    .map((child) => (child.type === 'element' ? wordsIn(child) : 'value' in child && child.value))
    .join('');

/** The words of the printed ticks of a span. */
const wordsOf = (ticks: ReturnType<typeof staticTicks>) =>
  drawTicks(ticks).children.flatMap((tick) => (tick.type === 'element' ? [wordsIn(tick)] : []));

test('months name their year at the first tick and in January', () => {
  expect(wordsOf(staticTicks(span('2015-09-30', '2016-01-28')))).toEqual([
    'Oct 2015',
    'Nov',
    'Dec',
    'Jan 2016',
  ]);
});

test('a tick whose words would leave the band is left out', () => {
  expect(wordsOf(staticTicks(span('2016-02-06', '2016-03-15')))).toEqual([
    '8 Feb',
    '15 Feb',
    '22 Feb',
    '29 Feb',
    '7 Mar',
  ]);
});

test.each([
  [['2016-02-02'], '2016-01-30', '2016-02-06'],
  [['2016-02-01', '2016-02-05/2016-02-06'], '2016-01-31', '2016-02-07'],
  [['2016-01-11', '2016-02-17'], '2016-01-11', '2016-02-17'],
  [['2015-09-01'], '2015-09-01', '2015-09-05'],
])('around %j stand the days from %s to %s', (dates, from, to) => {
  expect(spanAround(dates as PartialDate[], span('2015-09-01', '2016-03-31'))).toEqual({
    from,
    to,
  });
});

test('around no date stands nothing', () => {
  expect(spanAround([], span('2015-09-01', '2016-03-31'))).toBeNull();
});

test('boxes with room stand where they would best be', () => {
  expect(
    dodge(
      [
        { at: 10, extent: 20 },
        { at: 50, extent: 20 },
      ],
      100,
      5,
    ),
  ).toEqual([10, 50]);
});

test('boxes in each other’s way share the distance', () => {
  expect(
    dodge(
      [
        { at: 40, extent: 20 },
        { at: 40, extent: 20 },
      ],
      100,
      0,
    ),
  ).toEqual([30, 50]);
});

test('boxes at an end are pushed back into the length', () => {
  expect(
    dodge(
      [
        { at: 90, extent: 20 },
        { at: 95, extent: 20 },
      ],
      100,
      0,
    ),
  ).toEqual([60, 80]);
  expect(dodge([{ at: -9, extent: 20 }], 100, 0)).toEqual([0]);
});
