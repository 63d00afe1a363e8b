import { z } from 'astro/zod';
import type { Written } from './body.ts';
import { confidence } from './confidence-schema.ts';
import { words } from './correction.ts';
import type { Day } from './date.ts';
import { calendarDay } from './date-schema.ts';
import { placeId, sourceId, type PlaceId } from './id.ts';
import { isWithin, type Span } from './span.ts';

/** A holder by its label in `content/story.yaml`, or contested, or divided. */
const holder = words('The holder');
export type Holder = z.output<typeof holder>;

/** One entry of `content/control.yaml`: from this day on, this place was held so. */
export const controlSchema = z.strictObject({
  /** Id of the place. */
  place: placeId,
  /** The day by whose end it was so, such as 2016-02-02. */
  date: calendarDay,
  /** The holder before; left out for a starting state. */
  from: holder.optional(),
  /** The holder from this day on. */
  to: holder,
  /** confirmed, reported or disputed. */
  confidence,
  /** Whether the place was surrounded, where that is known to begin or end. */
  encircled: z.boolean({ error: 'encircled is true or false.' }).optional(),
  /** Ids of the sources it rests on, at least one. */
  sources: z.array(sourceId, { error: 'sources must be a list of ids: [reuters-20160202].' }),
  /** What else a reader should know, such as a date given otherwise elsewhere. */
  note: words('The note').optional(),
});

export type ControlRecord = z.output<typeof controlSchema> & Written;

/** Who held a place by the end of a day, and the record that says so. */
export interface Control {
  readonly place: PlaceId;
  readonly holder: Holder;
  readonly since: Day;
  readonly encircled: boolean;
  /** The latest record of the place, which says how sure it is. */
  readonly record: ControlRecord;
  /** The record from which the holder has held it. */
  readonly start: ControlRecord;
}

/** A starting state says how things stood when the records begin, not when they came about. */
export const isStartingState = ({ from }: ControlRecord): boolean => from === undefined;

/** The records of one place, oldest first. */
export const controlChain = (
  control: readonly ControlRecord[],
  place: PlaceId,
): readonly ControlRecord[] =>
  control.filter((record) => record.place === place).sort((a, b) => a.date.localeCompare(b.date));

/**
 * Who held a place by the end of a day; null when nothing is recorded: before the first record of
 * the place, or outside the days that are recorded.
 */
export function controlOf(
  control: readonly ControlRecord[],
  place: PlaceId,
  day: Day,
  recorded: Span,
): Control | null {
  if (!isWithin(day, recorded)) return null;
  const known = controlChain(control, place).filter(({ date }) => date <= day);
  const record = known.at(-1);
  if (!record) return null;
  const start = known.findLast(({ from, to }) => from !== to) ?? record;
  const encircled = known.findLast((earlier) => earlier.encircled !== undefined)?.encircled;
  return {
    place,
    holder: record.to,
    since: start.date,
    encircled: encircled ?? false,
    record,
    start,
  };
}

/** Everybody's places by the end of a day, in the order in which places first have a record. */
export function controlOn(
  control: readonly ControlRecord[],
  day: Day,
  recorded: Span,
): readonly Control[] {
  const places = [...new Set(control.map(({ place }) => place))];
  return places.flatMap((place) => controlOf(control, place, day, recorded) ?? []);
}

/** What changed on a day: the records of that day that are not starting states. */
export const controlChangesOn = (
  control: readonly ControlRecord[],
  day: Day,
): readonly ControlRecord[] =>
  control.filter((record) => record.date === day && !isStartingState(record));
