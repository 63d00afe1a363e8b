import { daysBetween, firstDay, formatDate, lastDay, type Day, type PartialDate } from './date.ts';

/** A span of days, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The span of an interval as it is written: 2016-01-29/2016-02-05. */
export const spanOfRange = (range: string): Span => ({
  from: firstDay(range as PartialDate),
  to: lastDay(range as PartialDate),
});

/** The same the other way round. */
export const writeSpan = ({ from, to }: Span): string => `${from}/${to}`;

export const daysOf = ({ from, to }: Span): readonly Day[] => daysBetween(from, to);

export const isWithin = (date: Day, { from, to }: Span): boolean => date >= from && date <= to;

/** Whether all days of a span lie in another. */
export const liesIn = ({ from, to }: Span, whole: Span): boolean =>
  isWithin(from, whole) && isWithin(to, whole);

/** A span in words, the year said once where it is one: "29 January to 28 February 2016". */
export const spanInWords = ({ from, to }: Span): string => {
  const withoutYear = from.slice(0, 4) === to.slice(0, 4);
  return `${formatDate(from, { withoutYear })} to ${formatDate(to)}`;
};
