import { precisionOf } from '../../model/date.ts';
import type { TimelineEvent } from '../layout/types.ts';

/** What a bar with open ends means. */
export const oneOfSeveral = 'on one of these days, and sources differ on which';

/** What the marks and bars of a timeline mean; open bars are explained only where one is drawn. */
export const legendOf = (events: readonly TimelineEvent[]): string => {
  const marks = 'A full mark is confirmed, a ring is reported, a split mark is disputed.';
  const isOneOfSeveral = events.some(({ date }) => precisionOf(date) === 'choice');
  return isOneOfSeveral ? `${marks} A hollow bar with open ends: ${oneOfSeveral}.` : marks;
};
