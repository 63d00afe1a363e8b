import { z } from 'astro/zod';
import { faultOfDate, faultOfDay } from './date.ts';

/** A date at the precision known: a day, a month, a year, or an interval of days. */
export const partialDate = z
  .union([z.string(), z.number()], { error: 'This must be a date such as 2016-02-05 or 2016-02.' })
  .transform((written) => String(written))
  .superRefine((text, context) => {
    const fault = faultOfDate(text);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  })
  .brand<'PartialDate'>();

/** One full day, such as 2016-02-05. */
export const calendarDay = z
  .string({ error: 'This must be a day such as 2016-02-05.' })
  .superRefine((text, context) => {
    const fault = faultOfDay(text);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  })
  .brand<'Day'>();
