import type { z } from 'astro/zod';
import type { calendarDay, partialDate } from './date-schema.ts';

/**
 * Dates are text at the precision known, in four forms of EDTF (ISO 8601-2): a day `2016-02-01`,
 * a month `2016-02`, a year `2016`, an interval of days `2016-02-05/2016-02-08`. They are never a
 * `Date`, so no time zone can move them.
 */
const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const months = [
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

export type Precision = 'day' | 'month' | 'year' | 'interval';

const pad = (number: number): string => String(number).padStart(2, '0');

const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** What is wrong with a written date, as a sentence for an editor; null when nothing is. */
export function faultOfDate(text: string): string | null {
  const parts = text.split('/');
  if (parts.length > 2) return `"${text}" has more than one slash.`;
  for (const part of parts) {
    const match = form.exec(part);
    if (!match) return `"${part}" is not a date. Write 2016-02-05, 2016-02 or 2016.`;
    const [, year = '', month, day] = match;
    if (month && (Number(month) < 1 || Number(month) > 12))
      return `"${part}" has no such month: months run from 01 to 12.`;
    const last = month ? daysInMonth(Number(year), Number(month)) : 31;
    if (day && (Number(day) < 1 || Number(day) > last))
      return `"${part}" is not in the calendar: ${months[Number(month) - 1] ?? ''} ${year} has ${last} days.`;
  }
  const [start = '', end] = parts;
  if (end === undefined) return null;
  if (start.length !== 10 || end.length !== 10)
    return `"${text}" is an interval, which needs two full days: 2016-02-05/2016-02-08.`;
  return start < end ? null : `"${text}" ends before it starts, or on the same day.`;
}

/** What is wrong with a written day, as a sentence for an editor; null when nothing is. */
export const faultOfDay = (text: string): string | null =>
  faultOfDate(text) ?? (text.length === 10 ? null : `"${text}" must be one full day.`);

/** A date at the precision known: a day, a month, a year, or an interval of days. */
export type PartialDate = z.output<typeof partialDate>;

/** One full day, such as 2016-02-05. */
export type Day = z.output<typeof calendarDay>;

/** Reads a day from text that is known to be one; throws on anything else. */
export function day(text: string): Day {
  const fault = faultOfDay(text);
  if (fault) throw new Error(fault);
  return text as Day;
}

export function precisionOf(date: PartialDate | Day): Precision {
  if (date.includes('/')) return 'interval';
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** Whether it is known to the day: not a month or a year, of which the day is not known. */
export const isToTheDay = (date: PartialDate | Day): boolean =>
  !['month', 'year'].includes(precisionOf(date));

/** The first day that the date covers. */
export function firstDay(date: PartialDate | Day): Day {
  const start = date.slice(0, 10).split('/')[0] ?? '';
  return (start + '-01-01'.slice(start.length - 4)).slice(0, 10) as Day;
}

/** The last day that the date covers. */
export function lastDay(date: PartialDate | Day): Day {
  const end = date.split('/')[1] ?? date;
  if (end.length === 10) return end as Day;
  if (end.length === 4) return `${end}-12-31` as Day;
  const [year = '', month = ''] = end.split('-');
  return `${end}-${pad(daysInMonth(Number(year), Number(month)))}` as Day;
}

/** Days since 1 January 1970, to measure and compare distances in time. */
export const dayNumber = (date: Day): number =>
  Math.round(Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay);

/** The day a number of days after (or, negative, before) another. */
export const addDays = (date: Day, days: number): Day =>
  new Date((dayNumber(date) + days) * millisecondsPerDay).toISOString().slice(0, 10) as Day;

/** Whether a text is one full day of the calendar, where nobody needs to be told why not. */
export const isDay = (text: string): text is Day =>
  Number.isFinite(dayNumber(text as Day)) && addDays(text as Day, 0) === text;

/** Every day from one to another, both included; empty when they are out of order. */
export const daysBetween = (from: Day, to: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, dayNumber(to) - dayNumber(from) + 1) }, (_, index) =>
    addDays(from, index),
  );

/** What `<time datetime>` can say of it: a day, a month, a year, or the day on which it begins. */
export const machineDate = (date: PartialDate | Day): string => date.split('/')[0] ?? date;

/** Order in time: by first day, then by last day. */
export const compareDates = (a: PartialDate | Day, b: PartialDate | Day): number =>
  firstDay(a).localeCompare(firstDay(b)) || lastDay(a).localeCompare(lastDay(b));

/** Whether the date covers any day of the span. */
export const overlaps = (date: PartialDate | Day, from: Day, to: Day): boolean =>
  firstDay(date) <= to && lastDay(date) >= from;

/**
 * Whether the date says of a day that it was so. A month or a year says it of none of its days: the
 * event was on one of them, nobody knows which.
 */
export const covers = (date: PartialDate | Day, day: Day): boolean =>
  isToTheDay(date) && overlaps(date, day, day);

/** The name of the weekday, such as "Tuesday". */
export const weekdayOf = (date: Day): string =>
  weekdays[(((dayNumber(date) + 4) % 7) + 7) % 7] ?? '';

interface FormatOptions {
  /** "2 Feb" rather than "2 February". */
  readonly short?: boolean;
  /** Leave the year out. */
  readonly withoutYear?: boolean;
}

/** A date in words: "2 February 2016", "February 2016", "5–8 February 2016". */
export function formatDate(date: PartialDate | Day, options: FormatOptions = {}): string {
  const [start = '', end] = date.split('/');
  if (end !== undefined) return formatInterval(start, end, options);
  const [year = '', month, dayOfMonth] = start.split('-');
  if (!month) return year;
  const name = months[Number(month) - 1] ?? '';
  const words = [
    dayOfMonth ? String(Number(dayOfMonth)) : '',
    options.short ? name.slice(0, 3) : name,
    options.withoutYear ? '' : year,
  ];
  return words.filter(Boolean).join(' ');
}

function formatInterval(start: string, end: string, options: FormatOptions): string {
  const full = formatDate(end as Day, options);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${full}`;
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const withoutYear = sameYear || (options.withoutYear ?? false);
  return `${formatDate(start as Day, { ...options, withoutYear })} – ${full}`;
}
