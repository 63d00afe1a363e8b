import { z } from 'astro/zod';
import type { Day } from './date.ts';
import { faultOfDate, faultOfDay } from './date-fault.ts';

/** The forms of dates, for JSON Schema; whether a day exists in its month is checked in code. */
const day = String.raw`\d{4}-\d{2}-\d{2}`;
const partialDay = String.raw`\d{4}(-\d{2}(-\d{2})?)?[?~]?`;
const oneOfDays = String.raw`\[${day}(,${day})+\]`;
const interval = String.raw`${day}[?~]?/(${day}[?~]?|\.\.)`;
export const dayForm = `^${day}$`;

const partOfDate = z.union([z.string(), z.number()]);

/**
 * A date at the precision known: a day, a month, a year, or an interval of days. Where sources give
 * different days and none is shown wrong, a list of them: [2016-02-15, 2016-02-16]. Where the only
 * source is unsure, or where an interval's end is, a question mark: 2016-02-15?,
 * 2016-02-05/2016-02-06?. Where most sources agree and one differs, the day alone; the note tells it.
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
  .meta({ type: 'string', pattern: `^(${partialDay}|${interval}|${oneOfDays})$` });

const twoDays = 'Write two days with a slash between them: 2016-01-29/2016-02-05.';

/** Days from one to another, both included, such as 2016-01-29/2016-02-05; read as two days. */
export const daySpan = z.string({ error: twoDays }).transform((text, context) => {
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
