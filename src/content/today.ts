import { day, type Day } from '../model/date.ts';

/** The day on which a command is run, where it is run. A build knows none. */
export const today = (): Day => day(new Date().toLocaleDateString('sv'));
