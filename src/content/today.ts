import { day, type Day } from '../model/date.ts';

/** The day on which a command is run, where it is run. A build knows none. */
export function today(): Day {
  // In Sweden a day is written as it is in content/.
  return day(new Date().toLocaleDateString('sv'));
}
