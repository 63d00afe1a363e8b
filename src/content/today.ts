import { day, type Day } from '../model/date.ts';

/**
 * The present day in the local time zone, for commands. Builds do not use it, to stay identical.
 */
export function today(): Day {
  // The Swedish locale writes days as content/ does: 2016-02-05.
  return day(new Date().toLocaleDateString('sv'));
}
