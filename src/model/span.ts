import { daysBetween, firstDay, formatDate, lastDay, type Day, type PartialDate } from './date.ts';

/** A span of days, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Parses a span as it is written: 2016-01-29/2016-02-05. Ends may be months, `2016-01/2016-02`. */
export const spanOfRange = (range: string): Span => ({
  from: firstDay(range as PartialDate),
  to: lastDay(range as PartialDate),
});

/** Formats a span as it is written: 2016-01-29/2016-02-05. */
export const writeSpan = ({ from, to }: Span): string => `${from}/${to}`;

/** Every day of a span, in order. */
export const daysOf = ({ from, to }: Span): readonly Day[] => daysBetween(from, to);

/** Whether a day is in a span. */
export const isWithin = (date: Day, { from, to }: Span): boolean => date >= from && date <= to;

/** Whether all days of a span lie in another. */
export const liesIn = ({ from, to }: Span, whole: Span): boolean =>
  isWithin(from, whole) && isWithin(to, whole);

/** A span in words, with the year once if both ends are in it: "29 January to 28 February 2016". */
export const spanInWords = ({ from, to }: Span): string => {
  const withoutYear = from.slice(0, 4) === to.slice(0, 4);
  return `${formatDate(from, { withoutYear })} to ${formatDate(to)}`;
};
