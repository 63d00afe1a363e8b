import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import {
  covers,
  day,
  daysNamed,
  firstDay,
  firstDayIn,
  formatDate,
  isDoubtedOn,
  isToTheDay,
  lastDay,
  machineDate,
  overlaps,
  precisionOf,
  sureEnd,
  sureStart,
} from '../../../src/model/date.ts';
import { calendarDay, faultOfDate, partialDate, sinceDay } from '../../../src/model/date-schema.ts';
import { randomOf } from '../timeline/generate.ts';

const date = (text: string) => partialDate.parse(text);

describe('a doubt as written', () => {
  test.each([
    ['2016-02-15?', 'day'],
    ['2016-02-15~', 'day'],
    ['2016-02?', 'month'],
    ['2016~', 'year'],
    ['[2016-02-15,2016-02-16]', 'choice'],
    ['[2016-02-29,2016-03-01,2016-03-02]', 'choice'],
    ['2016-02-05/2016-02-06?', 'interval'],
    ['2016-02-05~/2016-02-06', 'interval'],
    ['2016-02-05/..', 'interval'],
  ])('%s is a date of the precision "%s"', (text, precision) => {
    expect(faultOfDate(text)).toBeNull();
    expect(precisionOf(date(text))).toBe(precision);
    expect(calendarDay.safeParse(text).success).toBe(false);
  });

  test.each([
    ['a list, as YAML reads it', ['2016-02-15', '2016-02-16']],
    ['a text with a space', '[2016-02-15, 2016-02-16]'],
    ['a text without', '[2016-02-15,2016-02-16]'],
  ])('one of several days may be %s', (_, written) => {
    expect(partialDate.parse(written)).toBe('[2016-02-15,2016-02-16]');
  });

  test.each([
    [
      '[2016-02-15..2016-02-18]',
      '"[2016-02-15..2016-02-18]" may mean two things. Write 2016-02-15/2016-02-18 if it lasted, and [2016-02-15, 2016-02-16, 2016-02-17, 2016-02-18] if it was on one of these days.',
    ],
    [
      '[2016-02-16,2016-02-15]',
      '"[2016-02-16,2016-02-15]" has its days out of order, or one twice. Write [2016-02-15, 2016-02-16].',
    ],
    [
      '[2016-02-15,2016-02-15,2016-02-16]',
      '"[2016-02-15,2016-02-15,2016-02-16]" has its days out of order, or one twice. Write [2016-02-15, 2016-02-16].',
    ],
    ['[2016-02-15]', '"[2016-02-15]" is one day. Write it as 2016-02-15.'],
    ['[]', '"" is not a date. Write 2016-02-05, 2016-02 or 2016.'],
    [
      '[2016-02-15?,2016-02-16]',
      '"2016-02-15?" is not one full day, as each of several must be: [2016-02-15, 2016-02-16].',
    ],
    [
      '[2016-02,2016-03]',
      '"2016-02" is not one full day, as each of several must be: [2016-02-15, 2016-02-16].',
    ],
    ['[2016-02-29,2016-02-30]', '"2016-02-30" is not in the calendar: February 2016 has 29 days.'],
    [
      '{2016-02-15,2016-02-16}',
      '"{2016-02-15,2016-02-16}" is not a date. One of several days is written as [2016-02-15, 2016-02-16].',
    ],
    [
      '2016-02-14/[2016-02-15,2016-02-16]',
      '"2016-02-14/[2016-02-15,2016-02-16]" has several days for an end. Write the likeliest with a question mark: 2016-02-05/2016-02-06?',
    ],
    [
      '2016-02-15%',
      '"2016-02-15%" has a mark that is not used here. Write 2016-02-15? for a doubt, or 2016-02-15~ for about.',
    ],
    ['?2016-02-15', '"?2016-02-15" is not a date. Write 2016-02-05, 2016-02 or 2016.'],
    ['2016-02-15??', '"2016-02-15??" is not a date. Write 2016-02-05, 2016-02 or 2016.'],
    ['2016-02-XX', '"2016-02-XX" is not a date. Write 2016-02-05, 2016-02 or 2016.'],
    ['../2016-02-05', '".." is not a date. Write 2016-02-05, 2016-02 or 2016.'],
    [
      '2016-02/..',
      '"2016-02/.." is an interval, which needs two full days: 2016-02-05/2016-02-08.',
    ],
    [
      '2016-02-06?/2016-02-06',
      '"2016-02-06?/2016-02-06" ends before it starts, or on the same day.',
    ],
  ])('%s is refused with the form that is meant', (text, fault) => {
    expect(faultOfDate(text)).toBe(fault);
    expect(partialDate.safeParse(text).success).toBe(false);
  });

  test.each([
    ['2016-02-15', true],
    ['2016-02-15?', true],
    ['[2016-02-15,2016-02-16]', true],
    ['2016-02', false],
    ['2016-02-15/2016-02-16', false],
    ['2016-02-15/..', false],
  ])('whether %s can be the day from which something held: %s', (text, can) => {
    expect(sinceDay.safeParse(text).success).toBe(can);
  });
});

/** Dates of every form but the open interval, at which the oracle throws. */
function randomDates(count: number): readonly string[] {
  const random = randomOf(12);
  const upTo = (most: number) => Math.floor(random() * most);
  const two = (number: number) => String(number).padStart(2, '0');
  const aDay = () => `20${two(15 + upTo(3))}-${two(1 + upTo(12))}-${two(1 + upTo(28))}`;
  const mark = () => ['', '', '?', '~'][upTo(4)] ?? '';
  return Array.from({ length: count }, () => {
    const days = [...new Set([aDay(), aDay(), aDay()])].sort();
    const [first = '', last = first] = days;
    const forms = [
      first + mark(),
      first.slice(0, 7) + mark(),
      first.slice(0, 4) + mark(),
      `${first}${mark()}/${last}${mark()}`,
      `[${days.join(',')}]`,
    ];
    return forms[upTo(forms.length)] ?? first;
  }).filter((text) => !/^(.{10}).?\/\1/.test(text));
}

/** The first and the last day of a date by the standard, as the package `edtf` reads it. */
function byStandard(text: string): readonly [string, string] {
  const { min, max } = edtf(text);
  const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  return [dayOf(min), dayOf(max)];
}

describe('the days that it may be', () => {
  const dates = randomDates(2000);

  test('are those of the standard', () => {
    expect(dates.length).toBeGreaterThan(1900);
    for (const text of dates)
      expect([firstDay(date(text)), lastDay(date(text))], text).toEqual(byStandard(text));
  });

  test.each(['2016-02-30?', '2016-02-08/2016-02-05?', '[2016-02-15,', '2016-02-14/[2016-02-15]'])(
    '%s is none by the standard, and none here',
    (text) => {
      expect(() => edtf(text)).toThrow();
      expect(faultOfDate(text)).not.toBeNull();
    },
  );

  test('of an open interval have no last', () => {
    expect(lastDay(date('2016-02-05/..')) > '2100').toBe(true);
    expect(overlaps(date('2016-02-05/..'), day('2016-03-01'), day('2016-03-02'))).toBe(true);
    expect(overlaps(date('2016-02-05/..'), day('2016-02-01'), day('2016-02-04'))).toBe(false);
  });

  test('of one of several are these alone, and not those between', () => {
    const some = date('[2016-02-14,2016-02-18]');
    expect(overlaps(some, day('2016-02-15'), day('2016-02-17'))).toBe(false);
    expect(covers(some, day('2016-02-14'))).toBe(true);
    expect(covers(some, day('2016-02-16'))).toBe(false);
    expect(firstDayIn(some, day('2016-02-15'), day('2016-02-20'))).toBe('2016-02-18');
    expect(firstDayIn(some, day('2016-02-15'), day('2016-02-17'))).toBeNull();
  });
});

test.each([
  ['2016-02-15', '2016-02-15', false],
  ['2016-02-15?', '2016-02-15', true],
  ['2016-02-15~', '2016-02-15', true],
  ['[2016-02-15,2016-02-16]', '2016-02-15', true],
  ['[2016-02-15,2016-02-16]', '2016-02-16', true],
  ['2016-02-05/2016-02-07?', '2016-02-05', false],
  ['2016-02-05/2016-02-07?', '2016-02-06', false],
  ['2016-02-05/2016-02-07?', '2016-02-07', true],
  ['2016-02-05?/2016-02-07', '2016-02-05', true],
  ['2016-02-05/..', '2016-02-05', false],
])('whether %s is in doubt on %s: %s', (text, on, expected) => {
  expect(covers(date(text), day(on))).toBe(true);
  expect(isDoubtedOn(date(text), day(on))).toBe(expected);
});

test.each([
  ['2016-02-15', '2016-02-15', '2016-02-15', '2016-02-15'],
  ['2016-02-15?', '2016-02', null, null],
  ['2016-02?', '2016', null, null],
  ['2016?', null, null, null],
  ['2016-02', '2016-02', null, null],
  ['[2016-02-15,2016-02-16]', '2016-02', null, null],
  ['[2016-02-29,2016-03-01]', '2016', null, null],
  ['[2015-12-31,2016-01-01]', null, null, null],
  ['2016-02-05/2016-02-08', '2016-02-05', '2016-02-05', '2016-02-08'],
  ['2016-02-05/2016-02-06?', '2016-02-05', '2016-02-05', null],
  ['2016-02-05?/2016-02-06', '2016-02', null, '2016-02-06'],
  ['2016-02-05/..', '2016-02-05', '2016-02-05', null],
])('%s tells a machine %s, and as certain start and end %s and %s', (text, told, start, end) => {
  expect(machineDate(date(text))).toBe(told);
  expect(sureStart(date(text))).toBe(start);
  expect(sureEnd(date(text))).toBe(end);
});

test.each([
  ['2016-02-15?', ['2016-02-15']],
  ['[2016-02-14,2016-02-15,2016-02-18]', ['2016-02-14', '2016-02-15', '2016-02-18']],
  ['2016-02-05/2016-02-08', ['2016-02-05', '2016-02-08']],
  ['2016-02-05/..', ['2016-02-05']],
  ['2016-02', []],
])('%s points to %j', (text, days) => {
  expect(daysNamed(date(text))).toEqual(days);
  expect(isToTheDay(date(text))).toBe(days.length > 0);
});

describe('a doubt in words', () => {
  test.each([
    ['2016-02-15?', 'perhaps 15 February 2016', '15 Feb?'],
    ['2016-02~', 'about February 2016', 'c. Feb'],
    ['[2016-02-15,2016-02-16]', '15 or 16 February 2016', '15 or 16 Feb'],
    ['[2016-02-14,2016-02-15,2016-02-18]', '14, 15 or 18 February 2016', '14, 15 or 18 Feb'],
    [
      '[2016-02-28,2016-02-29,2016-03-01]',
      '28, 29 February or 1 March 2016',
      '28, 29 Feb or 1 Mar',
    ],
    ['[2015-12-31,2016-01-01]', '31 December 2015 or 1 January 2016', '31 Dec or 1 Jan'],
    ['2016-02-05/2016-02-06?', '5 to perhaps 6 February 2016', '5–6 Feb?'],
    ['2016-01-31/2016-02-02~', '31 January to about 2 February 2016', '31 Jan – c. 2 Feb'],
    ['2016-02-05?/2016-02-06', 'from perhaps 5 to 6 February 2016', '5?–6 Feb'],
    ['2016-02-05/..', 'from 5 February 2016 on', 'from 5 Feb'],
  ])('%s is "%s", in short "%s"', (text, words, short) => {
    expect(formatDate(date(text))).toBe(words);
    expect(formatDate(date(text), { short: true, withoutYear: true })).toBe(short);
  });
});
