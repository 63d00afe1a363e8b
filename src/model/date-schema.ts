import { z } from 'astro/zod';
import { faultOfDate, faultOfDay, type Day } from './date.ts';

/** A date at the precision known: a day, a month, a year, or an interval of days. */
export const partialDate = z
  .union([z.string(), z.number()], { error: 'This must be a date such as 2016-02-05 or 2016-02.' })
  .transform((written) => String(written))
  .superRefine((text, context) => {
    const fault = faultOfDate(text);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  })
  .brand<'PartialDate'>();

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
  .brand<'Day'>();
