import { z } from 'astro/zod';
import { bare, daysBetween, daysInMonth, isDay, monthNames, type Day } from './date.ts';

/** The forms of dates, for JSON Schema; whether a day exists in its month is checked in code. */
const day = String.raw`\d{4}-\d{2}-\d{2}`;
const partialDay = String.raw`\d{4}(-\d{2}(-\d{2})?)?[?~]?`;
const oneOfDays = String.raw`\[${day}(,${day})+\]`;
const interval = String.raw`${day}[?~]?/(${day}[?~]?|\.\.)`;
/** The form of a day, as the source of a regular expression. */
export const dayForm = `^${day}$`;
const dateForm = `^(${partialDay}|${interval}|${oneOfDays})$`;

/** A year by itself is read as a number. */
const partOfDate = z.union([
  z.string().meta({ pattern: dateForm }),
  z.number().meta({ type: 'integer', minimum: 1, maximum: 9999 }),
]);

/**
 * A date at the precision known: a day, a month, a year, or an interval of days. Where sources give
 * different days and none is shown wrong, a list of them: [2016-02-15, 2016-02-16]. Where the only
 * source is unsure, or where an interval's end is, a question mark: 2016-02-15?,
 * 2016-02-05/2016-02-06?. Where most sources agree and one differs, the day alone; the note tells
 * it.
 */
export const partialDate = z
  .union([partOfDate, z.array(partOfDate)], {
    error: 'This must be a date such as 2016-02-05 or 2016-02.',
  })
  .transform((written) =>
    Array.isArray(written)
      ? `[${written.join(',')}]`
      : String(written).replace(/^\[.*\]$/, (list) => list.replaceAll(' ', '')),
  )
  .superRefine((text, context) => {
    const fault = faultOfDate(text);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  })
  .brand<'PartialDate'>()
  .meta({ type: 'string', pattern: dateForm });

const twoDays = 'Write two days with a slash between them: 2016-01-29/2016-02-05.';

/** Days from one to another, both included, such as 2016-01-29/2016-02-05; read as two days. */
export const daySpan = z
  .string({ error: twoDays })
  .meta({ pattern: `^${day}/${day}$` })
  .transform((text, context) => {
    const [from = '', to = ''] = text.split('/');
    const isWhole = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(text);
    const fault = isWhole ? faultOfDate(text) : `"${text}" is not two full days.`;
    if (fault) context.addIssue({ code: 'custom', message: `${fault} ${twoDays}` });
    return { from: from as Day, to: to as Day };
  });

/** One full day, such as 2016-02-05. */
export const calendarDay = z
  .string({ error: 'This must be a day such as 2016-02-05.' })
  .superRefine((text, context) => {
    const fault = faultOfDay(text);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  })
  .brand<'Day'>()
  .meta({ pattern: dayForm });

/** The day from which something held: one, or one of several, with its doubt. */
export const sinceDay = partialDate
  .refine((date) => /^(?:\[.*\]|\d{4}-\d\d-\d\d[?~]?)$/.test(date), {
    error:
      'This must be one day, or a list of days of which one is right: [2016-02-15, 2016-02-16].',
  })
  .meta({ type: 'string', pattern: `^(${day}[?~]?|${oneOfDays})$` });

/** A day, a month or a year, with or without a mark of doubt. */
const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~]?$/;

/** What is wrong with a written date, as a sentence for an editor; null when nothing is. */
export function faultOfDate(text: string): string | null {
  const meant = otherForm(text);
  if (meant) return `"${text}" is not a date of this form. Write ${meant}.`;
  if (text.includes('/') && /[[{]/.test(text)) return manyAtAnEnd(text);
  if (/^[[{]/.test(text)) return faultOfChoice(text);
  const parts = text.split('/');
  if (parts.length > 2) return `"${text}" has more than one slash.`;
  const [start = '', end] = parts;
  const fault = faultOfPart(start) ?? (end === undefined || end === '..' ? null : faultOfPart(end));
  if (fault !== null || end === undefined) return fault;
  if (!isWholeDay(start) || (end !== '..' && !isWholeDay(end)))
    return `"${text}" is an interval, which needs two full days: 2016-02-05/2016-02-08.`;
  return bare(start) < bare(end) || end === '..'
    ? null
    : `"${text}" ends before it starts, or on the same day.`;
}

/** What to write for a date in a form of other places: in words, by slashes, with a dash. */
function otherForm(text: string): string | null {
  const [, from = '', to = ''] =
    /^(\d{4}-\d\d-\d\d)\s*(?:[–—]|\.\.|to|until)\s*(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  if (from) return `${from}/${to}`;
  const pad = (number: string): string => number.padStart(2, '0');
  const [, one = '', two = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  const days = [
    [two, one],
    [one, two],
  ].flatMap(([month = '', day = '']) => {
    const written = `${year}-${pad(month)}-${pad(day)}`;
    return isDay(written) ? [written] : [];
  });
  if (days.length > 0) return [...new Set(days)].join(' or ');
  const [, day = '', name = '', ofYear = ''] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const month = monthNames.findIndex((each) => each === name) + 1;
  return month > 0 ? `${ofYear}-${pad(String(month))}-${pad(day)}` : null;
}

const manyAtAnEnd = (text: string): string =>
  `"${text}" has several days for an end. Write the likeliest with a question mark: 2016-02-05/2016-02-06?`;

/** What is wrong with one day, month or year. */
function faultOfPart(part: string): string | null {
  const match = form.exec(part);
  if (!match)
    return part.endsWith('%')
      ? `"${part}" has a mark that is not used here. Write ${part.slice(0, -1)}? for a doubt, or ${part.slice(0, -1)}~ for about.`
      : `"${part}" is not a date. Write 2016-02-05, 2016-02 or 2016.`;
  const [, year = '', month, day] = match;
  if (month && (Number(month) < 1 || Number(month) > 12))
    return `"${part}" has no such month: months run from 01 to 12.`;
  const last = month ? daysInMonth(Number(year), Number(month)) : 31;
  if (day && (Number(day) < 1 || Number(day) > last))
    return `"${part}" is not in the calendar: ${monthNames[Number(month) - 1] ?? ''} ${year} has ${last} days.`;
  return null;
}

/** What is wrong with one of several days. */
function faultOfChoice(text: string): string | null {
  const meant = '[2016-02-15, 2016-02-16]';
  if (!/^\[.*\]$/.test(text))
    return `"${text}" is not a date. One of several days is written as ${meant}.`;
  const range = /^\[(.*)\.\.(.*)\]$/.exec(text);
  if (range) return faultOfRange(text, range[1] ?? '', range[2] ?? '');
  const days = text.slice(1, -1).split(',');
  for (const day of days) {
    const fault = faultOfPart(day);
    if (fault !== null) return fault;
    if (day.length !== 10)
      return `"${day}" is not one full day, as each of several must be: ${meant}.`;
  }
  const [only = ''] = days;
  if (days.length === 1) return `"${text}" is one day. Write it as ${only}.`;
  const inOrder = [...new Set(days)].sort();
  return inOrder.join() === days.join()
    ? null
    : `"${text}" has its days out of order, or one twice. Write [${inOrder.join(', ')}].`;
}

/** `[a..b]` may mean that it lasted, or that it was on one of the days: which, the editor says. */
function faultOfRange(text: string, from: string, to: string): string {
  if (!isDay(from) || !isDay(to) || from >= to)
    return `"${text}" is not a date. Write every day that it may be: [2016-02-15, 2016-02-16].`;
  const days = daysBetween(from, to);
  const each = days.length > 7 ? '2016-02-15, 2016-02-16, …' : days.join(', ');
  return `"${text}" may mean two things. Write ${from}/${to} if it lasted, and [${each}] if it was on one of these days.`;
}

const isWholeDay = (part: string): boolean => bare(part).length === 10;

/** What is wrong with a written day, as a sentence for an editor; null when nothing is. */
const faultOfDay = (text: string): string | null =>
  faultOfDate(text) ?? (text.length === 10 ? null : `"${text}" must be one full day.`);
