import { day, daysBetween, type Day } from './date.ts';

/** A span of days, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const span = (from: string, to: string): Span => ({ from: day(from), to: day(to) });

/** Events outside this span do not belong to the story. */
export const eventWindow = span('2015-09-01', '2016-03-31');

/** The days for which control of places is recorded. */
export const controlWindow = span('2016-01-31', '2016-02-28');

/** The days that have a page of their own. */
export const dayWindow = span('2016-01-29', '2016-02-28');

/** The week in which one clock stood still. */
export const keyWeek = span('2016-01-29', '2016-02-05');

/** The whole story, from the first Russian strikes to the order to withdraw. */
export const storySpan = span('2015-09-30', '2016-03-15');

export const daysOf = ({ from, to }: Span): readonly Day[] => daysBetween(from, to);

export const isWithin = (date: Day, { from, to }: Span): boolean => date >= from && date <= to;
