import { describe, expect, test } from 'vitest';
import {
  addDays,
  compareDates,
  day,
  dayNumber,
  daysBetween,
  firstDay,
  formatDate,
  isDay,
  lastDay,
  overlaps,
  precisionOf,
  weekdayOf,
} from '../../../src/model/date.ts';
import { calendarDay, faultOfDate, partialDate } from '../../../src/model/date-schema.ts';

const date = (text: string) => partialDate.parse(text);

describe('a date as written', () => {
  // ISO 8601-2 (EDTF) level 0: day, month, year and interval; leap years by the Gregorian calendar.
  test.each([
    ['2016-02-01', 'day'],
    ['2016-02-29', 'day'],
    ['2000-02-29', 'day'],
    ['2015-12-31', 'day'],
    ['2016-02', 'month'],
    ['2016', 'year'],
    ['2016-02-05/2016-02-08', 'interval'],
    ['2015-12-31/2016-01-01', 'interval'],
  ])('%s is a date of the precision "%s"', (text, precision) => {
    expect(faultOfDate(text)).toBeNull();
    expect(precisionOf(date(text))).toBe(precision);
  });

  test('a year may be written as a number, as YAML reads it', () => {
    expect(partialDate.parse(2016)).toBe('2016');
  });

  test.each([
    ['2015-02-29', '"2015-02-29" is not in the calendar: February 2015 has 28 days.'],
    ['1900-02-29', '"1900-02-29" is not in the calendar: February 1900 has 28 days.'],
    ['2016-02-30', '"2016-02-30" is not in the calendar: February 2016 has 29 days.'],
    ['2016-04-31', '"2016-04-31" is not in the calendar: April 2016 has 30 days.'],
    ['2016-01-32', '"2016-01-32" is not in the calendar: January 2016 has 31 days.'],
    ['2016-02-00', '"2016-02-00" is not in the calendar: February 2016 has 29 days.'],
    ['2016-13-01', '"2016-13-01" has no such month: months run from 01 to 12.'],
    ['2016-00', '"2016-00" has no such month: months run from 01 to 12.'],
    ['2016-2-1', '"2016-2-1" is not a date. Write 2016-02-05, 2016-02 or 2016.'],
    ['1 February 2016', '"1 February 2016" is not a date of this form. Write 2016-02-01.'],
    ['', '"" is not a date. Write 2016-02-05, 2016-02 or 2016.'],
    ['2016-02-05/', '"" is not a date. Write 2016-02-05, 2016-02 or 2016.'],
    ['2016-02-05T10:00', '"2016-02-05T10:00" is not a date. Write 2016-02-05, 2016-02 or 2016.'],
    ['2016-02-08/2016-02-05', '"2016-02-08/2016-02-05" ends before it starts, or on the same day.'],
    ['2016-02-05/2016-02-05', '"2016-02-05/2016-02-05" ends before it starts, or on the same day.'],
    [
      '2016-02/2016-03',
      '"2016-02/2016-03" is an interval, which needs two full days: 2016-02-05/2016-02-08.',
    ],
    ['2016-02-01/2016-02-02/2016-02-03', expect.stringContaining('more than one slash')],
    ['2016-02-05/2016-02-30', '"2016-02-30" is not in the calendar: February 2016 has 29 days.'],
  ])('%s is refused with a sentence that says why', (text, fault) => {
    expect(faultOfDate(text)).toEqual(fault);
    expect(partialDate.safeParse(text).success).toBe(false);
  });

  test.each(['2016-02', '2016', '2016-02-05/2016-02-08', '2015-02-29'])(
    '%s is not one full day',
    (text) => {
      expect(calendarDay.safeParse(text).success).toBe(false);
      expect(() => day(text)).toThrow();
    },
  );
});

describe('the days that a date covers', () => {
  test.each([
    ['2016-02-05', '2016-02-05', '2016-02-05'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['2015-11', '2015-11-01', '2015-11-30'],
    ['2015-12', '2015-12-01', '2015-12-31'],
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02-05/2016-02-08', '2016-02-05', '2016-02-08'],
    ['2015-12-30/2016-01-02', '2015-12-30', '2016-01-02'],
  ])('%s covers the days from %s to %s', (text, first, last) => {
    expect(firstDay(date(text))).toBe(first);
    expect(lastDay(date(text))).toBe(last);
  });

  test.each([
    ['2016-02-02', '2016-02-02', '2016-02-02', true],
    ['2016-02', '2016-02-29', '2016-03-05', true],
    ['2016-02', '2016-03-01', '2016-03-05', false],
    ['2016-02-05/2016-02-08', '2016-02-08', '2016-02-09', true],
    ['2016-02-05/2016-02-08', '2016-02-01', '2016-02-05', true],
    ['2016-02-05/2016-02-08', '2016-02-06', '2016-02-07', true],
    ['2016-02-05/2016-02-08', '2016-02-09', '2016-02-10', false],
    ['2016-02-01', '2016-02-02', '2016-02-03', false],
  ])('whether %s covers any day from %s to %s: %s', (text, from, to, expected) => {
    expect(overlaps(date(text), day(from), day(to))).toBe(expected);
  });
});

describe('counting days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-01-01', 10_957],
    ['2016-02-01', 16_832],
  ])('%s is day %i since 1 January 1970', (text, number) => {
    expect(dayNumber(day(text))).toBe(number);
  });

  test.each([
    ['2016-02-28', 1, '2016-02-29'],
    ['2016-02-29', 1, '2016-03-01'],
    ['2015-02-28', 1, '2015-03-01'],
    ['2015-12-31', 1, '2016-01-01'],
    ['2016-03-01', -1, '2016-02-29'],
    ['2016-03-26', 2, '2016-03-28'],
    ['2016-02-01', 0, '2016-02-01'],
  ])('%s and %i days is %s', (text, days, expected) => {
    expect(addDays(day(text), days)).toBe(expected);
  });

  test('the days between two days include both, and 29 February in a leap year', () => {
    expect(daysBetween(day('2016-02-28'), day('2016-03-01'))).toEqual([
      '2016-02-28',
      '2016-02-29',
      '2016-03-01',
    ]);
  });

  test('a day is the only one between itself and itself', () => {
    expect(daysBetween(day('2016-02-02'), day('2016-02-02'))).toEqual(['2016-02-02']);
  });

  test('there are no days between two that are out of order', () => {
    expect(daysBetween(day('2016-02-02'), day('2016-02-01'))).toEqual([]);
  });

  test.each([
    ['2015-09-30', 'Wednesday'],
    ['2016-01-29', 'Friday'],
    ['2016-01-31', 'Sunday'],
    ['2016-02-01', 'Monday'],
    ['2016-02-02', 'Tuesday'],
    ['2016-02-06', 'Saturday'],
    ['2016-02-29', 'Monday'],
    ['1969-07-20', 'Sunday'],
    ['1970-01-01', 'Thursday'],
  ])('%s was a %s', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });
});

describe('the order of dates', () => {
  test('dates go by their first day, then the shorter one first', () => {
    const sorted = [
      '2016-02-02',
      '2016-02',
      '2016-02-01/2016-02-03',
      '2016-02-01',
      '2016',
      '2015-12',
    ]
      .map(date)
      .sort(compareDates);
    expect(sorted).toEqual([
      '2015-12',
      '2016',
      '2016-02-01',
      '2016-02-01/2016-02-03',
      '2016-02',
      '2016-02-02',
    ]);
  });

  test('a date is level with itself', () => {
    expect(compareDates(date('2016-02'), date('2016-02'))).toBe(0);
  });
});

describe('a date in words', () => {
  test.each([
    ['2016-02-02', '2 February 2016'],
    ['2016-02', 'February 2016'],
    ['2016', '2016'],
    ['2016-02-05/2016-02-08', '5–8 February 2016'],
    ['2016-01-31/2016-02-02', '31 January – 2 February 2016'],
    ['2015-12-31/2016-01-01', '31 December 2015 – 1 January 2016'],
  ])('%s is "%s"', (text, expected) => {
    expect(formatDate(date(text))).toBe(expected);
  });

  test.each([
    ['2016-02-02', '2 Feb'],
    ['2016-02', 'Feb'],
    ['2016-02-05/2016-02-08', '5–8 Feb'],
    ['2016-01-31/2016-02-02', '31 Jan – 2 Feb'],
    ['2015-12-31/2016-01-01', '31 Dec – 1 Jan'],
  ])('%s, short and without the year, is "%s"', (text, expected) => {
    expect(formatDate(date(text), { short: true, withoutYear: true })).toBe(expected);
  });
});

test.each([
  ['2016-02-29', true],
  ['2016-12-31', true],
  ['2015-02-29', false],
  ['2016-02-30', false],
  ['2016-13-01', false],
  ['2016-02', false],
  ['2016', false],
  ['', false],
  ['2016-2-1', false],
  ['2016-02-01/2016-02-03', false],
  ['tomorrow', false],
])('whether %j is a day of the calendar: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
