import { expect, test } from 'vitest';
import { day } from '../../../src/model/date.ts';
import {
  clampRange,
  daysShown,
  enlargementOf,
  formatRange,
  panRange,
  rangeOf,
  rangeOfDays,
  revealMoment,
  zoomRange,
} from '../../../src/timeline/layout/range.ts';

/** 1 January 2016 is day 16801 since 1970, by the calendar (46 years, 11 of them leap). */
const newYear = 16801;
const limits = { from: newYear, to: newYear + 31 };

test.each([
  ['inside', { from: newYear + 2, to: newYear + 5 }, [2, 5]],
  ['too early', { from: newYear - 9, to: newYear - 4 }, [0, 5]],
  ['too late', { from: newYear + 29, to: newYear + 40 }, [20, 31]],
  ['too long', { from: newYear - 100, to: newYear + 100 }, [0, 31]],
  ['shorter than a day', { from: newYear + 3.4, to: newYear + 3.6 }, [3, 4]],
  ['turned round', { from: newYear + 5, to: newYear + 2 }, [3, 4]],
])('a range that is %s is brought within limits', (_, range, [from = 0, to = 0]) => {
  const { from: first, to: last } = clampRange(range, limits);
  expect(first).toBeCloseTo(newYear + from);
  expect(last).toBeCloseTo(newYear + to);
});

test('limits of less than a day still show one', () => {
  const nothing = { from: newYear, to: newYear };
  expect(clampRange(nothing, nothing)).toEqual({ from: newYear, to: newYear + 1 });
});

test('zooming in keeps the moment under the pointer where it is', () => {
  const range = { from: newYear + 10, to: newYear + 20 };
  const zoomed = zoomRange(range, 0.5, limits, newYear + 12);
  expect(zoomed).toEqual({ from: newYear + 11, to: newYear + 16 });
});

test('zooming stops at one day and at the limits', () => {
  const range = { from: newYear + 10, to: newYear + 20 };
  expect(zoomRange(range, 0.001, limits)).toEqual({ from: newYear + 14.5, to: newYear + 15.5 });
  expect(zoomRange(range, 1000, limits)).toEqual(limits);
});

test('moving stops at the limits and keeps the length', () => {
  const range = { from: newYear + 10, to: newYear + 20 };
  expect(panRange(range, 3, limits)).toEqual({ from: newYear + 13, to: newYear + 23 });
  expect(panRange(range, 100, limits)).toEqual({ from: newYear + 21, to: newYear + 31 });
  expect(panRange(range, -100, limits)).toEqual({ from: newYear, to: newYear + 10 });
});

test('a moment is brought in from outside, and one that is seen moves nothing', () => {
  const range = { from: newYear + 10, to: newYear + 20 };
  expect(revealMoment(range, newYear + 15, limits)).toEqual(range);
  expect(revealMoment(range, newYear + 25, limits)).toEqual({
    from: newYear + 16,
    to: newYear + 26,
  });
  expect(revealMoment(range, newYear + 2, limits)).toEqual({
    from: newYear + 1,
    to: newYear + 11,
  });
});

test('an address names whole days', () => {
  expect(formatRange({ from: newYear, to: newYear + 31 })).toBe('2016-01-01/2016-01-31');
  expect(formatRange({ from: newYear + 0.4, to: newYear + 2.6 })).toBe('2016-01-01/2016-01-03');
  expect(formatRange({ from: newYear, to: newYear + 1 })).toBe('2016-01-01');
  expect(daysShown({ from: newYear + 0.5, to: newYear + 0.9 })).toEqual({
    from: '2016-01-02',
    to: '2016-01-02',
  });
});

test('days beyond the limits are cut off, and none are shown when all are beyond', () => {
  const january = (to: string) => rangeOfDays(day('2015-12-20'), day(to), limits);
  expect(january('2016-01-03')).toEqual({ from: newYear, to: newYear + 3 });
  expect(january('2015-12-31')).toBeNull();
  expect(rangeOfDays(day('2016-02-01'), day('2016-02-02'), limits)).toBeNull();
  expect(rangeOfDays(day('2016-01-05'), day('2016-01-02'), limits)).toBeNull();
});

test('an enlargement and the range it shows are the same thing told twice', () => {
  const axis = { start: 6, end: 626 };
  expect(enlargementOf(limits, limits, axis)).toEqual({ scale: 1, shift: 0 });
  const range = { from: newYear + 10, to: newYear + 20 };
  const enlarged = enlargementOf(range, limits, axis);
  expect(enlarged.scale).toBeCloseTo(3.1);
  // Day 10 of 31 stood at 6 + 200 px and stands at the axis's start now.
  expect(enlarged.scale * 206 + enlarged.shift).toBeCloseTo(6);
  const { from, to } = rangeOf(enlarged, limits, axis);
  expect(from).toBeCloseTo(range.from);
  expect(to).toBeCloseTo(range.to);
});
