import type { z } from 'astro/zod';

/** The months by name, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const millisecondsPerDay = 86_400_000;

export type Precision = 'day' | 'month' | 'year' | 'interval' | 'choice';

const pad = (number: number): string => String(number).padStart(2, '0');

/** How many days a month has, 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Dates are text at the precision known, in forms of EDTF (ISO 8601-2): a day `2016-02-01`, a month
 * `2016-02`, a year `2016`, an interval of days `2016-02-05/2016-02-08`, one with an open end
 * `2016-02-05/..`. Each but the open end may be doubted, `2016-02-15?`, or about, `2016-02-15~`;
 * and `[2016-02-15,2016-02-16]` is one of several days. They are never a `Date`, so no time zone
 * can move them.
 *
 * Which form is right: one of several days where sources give different days and none is shown
 * wrong; a question mark where the only source is unsure, or for the end of an interval; and where
 * most sources agree and one differs, the day stays, and the record's note tells of the other.
 */
export type PartialDate = string & z.core.$brand<'PartialDate'>;

/** One full day, such as 2016-02-05. */
export type Day = string & z.core.$brand<'Day'>;

/** Asserts that a text is a day; throws if it is not. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`"${text}" is not a day.`);
  return text;
}

/** A day, month or year without its mark of doubt. */
export const bare = (part: string): string => part.replace(/[?~]$/, '');

/** How precisely a date is known. */
export function precisionOf(date: PartialDate | Day): Precision {
  if (date.startsWith('[')) return 'choice';
  if (date.includes('/')) return 'interval';
  const { length } = bare(date);
  return length === 10 ? 'day' : length === 7 ? 'month' : 'year';
}

/** Whether the date is precise to the day, not only to a month or a year. */
export const isToTheDay = (date: PartialDate | Day): boolean =>
  !['month', 'year'].includes(precisionOf(date));

/** The end of an open interval, after all days. */
const never = '9999-12-31' as Day;

/** Whether a day is the last one of an interval whose end is open. */
export const isNever = (day: Day): boolean => day === never;

/** The possible days of a date that is one of several; empty for others. */
const choiceOf = (date: PartialDate | Day): readonly Day[] =>
  date.startsWith('[') ? (date.slice(1, -1).split(',') as Day[]) : [];

/**
 * The start and end as written, with marks of doubt; both are the same if it is not an interval.
 */
function endsOf(date: PartialDate | Day): readonly [start: string, end: string] {
  const [first, ...others] = choiceOf(date);
  if (first) return [first, others.at(-1) ?? first];
  const [start = '', end = start] = date.split('/');
  return [start, end];
}

/** The first day that the date covers or may cover. */
export function firstDay(date: PartialDate | Day): Day {
  const start = bare(endsOf(date)[0]);
  return (start + '-01-01'.slice(start.length - 4)).slice(0, 10) as Day;
}

/** The last day that the date covers or may cover; `never` for an open end. */
export function lastDay(date: PartialDate | Day): Day {
  const end = bare(endsOf(date)[1]);
  if (end === '..') return never;
  if (end.length === 10) return end as Day;
  if (end.length === 4) return `${end}-12-31` as Day;
  const [year = '', month = ''] = end.split('-');
  return `${end}-${pad(daysInMonth(Number(year), Number(month)))}` as Day;
}

/** Whether any part of the date is in doubt. */
export const isDoubted = (date: PartialDate | Day): boolean => /[[?~]/.test(date);

/** Whether its end is unknown. */
export const isOpen = (date: PartialDate | Day): boolean => date.endsWith('/..');

/** The last known day: of an open interval, the first. */
export const lastKnownDay = (date: PartialDate | Day): Day =>
  isOpen(date) ? firstDay(date) : lastDay(date);

/** The day on which it certainly began; null if that is uncertain. */
export function sureStart(date: PartialDate | Day): Day | null {
  const [start] = endsOf(date);
  return precisionOf(date) !== 'choice' && isDay(start) ? start : null;
}

/** The day on which it certainly ended; null if that is uncertain. */
export function sureEnd(date: PartialDate | Day): Day | null {
  const [, end] = endsOf(date);
  return precisionOf(date) !== 'choice' && isDay(end) ? end : null;
}

/** Days since 1 January 1970, for computing with days. */
export const dayNumber = (date: Day): number =>
  Math.round(Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay);

/** The day a number of days after (or, negative, before) another. */
export const addDays = (date: Day, days: number): Day =>
  new Date((dayNumber(date) + days) * millisecondsPerDay).toISOString().slice(0, 10) as Day;

/** Whether a text is a day of the calendar. `faultOfDay` in date-schema.ts says why not. */
export const isDay = (text: string): text is Day =>
  Number.isFinite(dayNumber(text as Day)) && addDays(text as Day, 0) === text;

/** Every day from one to another, both included; empty when they are out of order. */
export const daysBetween = (from: Day, to: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, dayNumber(to) - dayNumber(from) + 1) }, (_, index) =>
    addDays(from, index),
  );

/**
 * The certain part of a date for `<time datetime>` and other machines: a day, month or year, or the
 * first day of an interval. For a doubted day it is the month; for one of several days, what they
 * have in common; null if there is nothing certain.
 */
export function machineDate(date: PartialDate | Day): string | null {
  const [start, end] = endsOf(date);
  if (precisionOf(date) !== 'choice')
    return bare(start) === start ? start : bare(start).replace(/-?\d+$/, '') || null;
  const shared = [7, 4].find((length) => start.slice(0, length) === end.slice(0, length));
  return shared ? start.slice(0, shared) : null;
}

/** Order in time: by first day, then by last day. */
export const compareDates = (a: PartialDate | Day, b: PartialDate | Day): number =>
  firstDay(a).localeCompare(firstDay(b)) || lastDay(a).localeCompare(lastDay(b));

/** Whether the date covers or may cover any day of the span. */
export function overlaps(date: PartialDate | Day, from: Day, to: Day): boolean {
  const days = choiceOf(date);
  return days.length > 0
    ? days.some((day) => day >= from && day <= to)
    : firstDay(date) <= to && lastDay(date) >= from;
}

/** The first day of a span that the date covers or may cover; null for none. */
export function firstDayIn(date: PartialDate | Day, from: Day, to: Day): Day | null {
  if (!overlaps(date, from, to)) return null;
  const first = choiceOf(date).find((day) => day >= from) ?? firstDay(date);
  return first < from ? from : first;
}

/**
 * Whether something was so, or may have been, on a day. For a month or a year it is false for each
 * day, because nobody knows which one it was.
 */
export const covers = (date: PartialDate | Day, day: Day): boolean =>
  isToTheDay(date) && overlaps(date, day, day);

/** Whether it is uncertain that the date covers a day. */
export function isDoubtedOn(date: PartialDate | Day, day: Day): boolean {
  const [start, end] = endsOf(date);
  return (
    precisionOf(date) === 'choice' ||
    (bare(start) !== start && firstDay(date) === day) ||
    (bare(end) !== end && lastDay(date) === day)
  );
}

/** The days that a date names: the day itself, both ends of an interval, or each of several. */
export function daysNamed(date: PartialDate | Day): readonly Day[] {
  const days = choiceOf(date);
  if (days.length > 0) return days;
  if (!isToTheDay(date)) return [];
  return [...new Set([firstDay(date), ...(isOpen(date) ? [] : [lastDay(date)])])];
}

interface FormatOptions {
  /** "Tue" and "2 Feb" rather than "Tuesday" and "2 February". */
  readonly short?: boolean;
  /** Leave the year out. */
  readonly withoutYear?: boolean;
}

/** The name of the weekday, such as "Tuesday". */
export function weekdayOf(date: Day, { short }: FormatOptions = {}): string {
  const name = weekdays[(((dayNumber(date) + 4) % 7) + 7) % 7] ?? '';
  return short ? name.slice(0, 3) : name;
}

/** A day with its weekday: "Tuesday 2 February 2016". */
export const formatDay = (date: Day, options: FormatOptions = {}): string =>
  `${weekdayOf(date, options)} ${formatDate(date, options)}`;

/**
 * A date in words: "2 February 2016", "February 2016", "5–8 February 2016", "perhaps 15 February
 * 2016", "15 or 16 February 2016", "5 to perhaps 6 February 2016", "from 5 February 2016 on".
 */
export function formatDate(date: PartialDate | Day, options: FormatOptions = {}): string {
  const [start, end] = endsOf(date);
  switch (precisionOf(date)) {
    case 'choice':
      return formatChoice(choiceOf(date), options);
    case 'interval':
      return end === '..'
        ? `from ${formatPart(start, options)}${options.short ? '' : ' on'}`
        : formatInterval(start, end, options);
    default:
      return formatPart(start, options);
  }
}

/** A day, month or year in words, with its doubt. */
const formatPart = (part: string, options: FormatOptions): string =>
  withDoubt(part, formatBare(bare(part), options), options);

/**
 * "perhaps 6 February", "about 6 February"; in short, where a line is narrow, "6 Feb?", "c. 6 Feb".
 */
function withDoubt(part: string, words: string, { short }: FormatOptions): string {
  if (short) return part.endsWith('?') ? `${words}?` : `${part.endsWith('~') ? 'c. ' : ''}${words}`;
  return `${doubtOf(part)}${words}`;
}

const doubtOf = (part: string): string =>
  part.endsWith('?') ? 'perhaps ' : part.endsWith('~') ? 'about ' : '';

function formatBare(part: string, options: FormatOptions): string {
  const [year = '', month, dayOfMonth] = part.split('-');
  if (!month) return year;
  const name = monthNames[Number(month) - 1] ?? '';
  const words = [
    dayOfMonth ? String(Number(dayOfMonth)) : '',
    options.short ? name.slice(0, 3) : name,
    options.withoutYear ? '' : year,
  ];
  return words.filter(Boolean).join(' ');
}

/** The first of two days in words, without the month and year that both share. */
function formatBefore(day: string, other: string, options: FormatOptions): string {
  if (day.slice(0, 7) === other.slice(0, 7)) return String(Number(day.slice(8)));
  const sameYear = day.slice(0, 4) === other.slice(0, 4);
  return formatBare(day, { ...options, withoutYear: sameYear || (options.withoutYear ?? false) });
}

function formatInterval(start: string, end: string, options: FormatOptions): string {
  const before = formatBefore(bare(start), bare(end), options);
  const full = formatPart(end, options);
  const isBrief = options.short === true || !(doubtOf(start) || doubtOf(end));
  const first = options.short ? withDoubt(start, before, options) : before;
  if (isBrief) return /\s/.test(before) ? `${first} – ${full}` : `${first}–${full}`;
  if (doubtOf(start)) return `from ${doubtOf(start)}${before} to ${full}`;
  return `${before} to ${full}`;
}

const formatChoice = (days: readonly Day[], options: FormatOptions): string =>
  days
    .map((day, nth) => {
      const next = days[nth + 1];
      const words = next ? formatBefore(day, next, options) : formatBare(day, options);
      return nth === 0 ? words : `${next ? ', ' : ' or '}${words}`;
    })
    .join('');
