import { z } from 'astro/zod';
import type { Written } from './body.ts';
import type { Confidence } from './confidence.ts';
import { confidence } from './confidence-schema.ts';
import { prose, words } from './text-schema.ts';
import {
  compareDates,
  covers,
  firstDay,
  isDay,
  lastDay,
  type Day,
  type PartialDate,
} from './date.ts';
import { sinceDay } from './date-schema.ts';
import { placeId, sourceId, type PlaceId, type SourceId } from './id.ts';
import { isWithin, type Span } from './span.ts';

/** A holder by its label in `content/story.yaml`; also contested or divided. */
const holder = words('The holder');
export type Holder = z.output<typeof holder>;

/** One entry of `content/control.yaml`: from this day on, this place was held so. */
export const controlSchema = z.strictObject({
  place: placeId.describe('Id of the place.'),
  date: sinceDay.describe(
    'The day by whose end it was so, in EDTF: 2024-02-02. [2024-02-15, 2024-02-16] is one of these, where sources give different days and none is shown wrong; until the last of them it is not certain who held the place. 2024-02-15? is in doubt, where the only source is unsure. Where most sources agree and one differs, the day stays, and the note tells of the other.',
  ),
  from: holder
    .optional()
    .describe(
      'Who held it before; left out for a starting state, which is inferred from later reports unless a note says otherwise.',
    ),
  to: holder.describe(
    'Who held it from this day on, as the map calls them; or contested, or divided.',
  ),
  confidence,
  encircled: z
    .boolean({ error: 'encircled is true or false.' })
    .optional()
    .describe('true where it was surrounded from this day on, false where that ended.'),
  sources: z
    .array(sourceId, { error: 'sources must be a list of ids: [reuters-20160202].' })
    .describe('Ids of the sources it rests on, at least one.'),
  note: prose('The note')
    .optional()
    .describe('What else a reader should know, such as a date given otherwise elsewhere.'),
});

export type ControlRecord = z.output<typeof controlSchema> & Written;

/** Who held a place at the end of a day, and the record that says so. */
export interface Control {
  readonly place: PlaceId;
  readonly holder: Holder;
  readonly since: PartialDate;
  readonly encircled: boolean;
  /** How sure it is. Between the possible days of an uncertain change it is disputed. */
  readonly confidence: Confidence;
  /** The latest record of the place. */
  readonly record: ControlRecord;
  /** Records that may have taken effect by that day, or may only take effect later. */
  readonly perhaps: readonly ControlRecord[];
  /** The sources, each once. */
  readonly sources: readonly SourceId[];
  /** The record from which on the holder has held it. */
  readonly start: ControlRecord;
}

/** Whether a record describes the state when the records begin; that state may be older. */
export const isStartingState = ({ from }: ControlRecord): boolean => from === undefined;

/**
 * Whether the day of a change is uncertain: sources give several days, or the only source is
 * unsure. If another change is certain and falls on the first of the possible days, the day shows
 * that one instead.
 */
export const isOpenChange = ({ record, perhaps }: Control): boolean =>
  !isDay(record.date) ||
  (perhaps.length > 0 && !perhaps.some(({ date }) => firstDay(date) === firstDay(record.date)));

/** The records of one place, oldest first. */
export const controlChain = (
  control: readonly ControlRecord[],
  place: PlaceId,
): readonly ControlRecord[] =>
  control.filter((record) => record.place === place).sort((a, b) => compareDates(a.date, b.date));

/**
 * Who held a place at the end of a day; null if nothing is recorded: before the first record of the
 * place, or outside the recorded days.
 */
export function controlOf(
  control: readonly ControlRecord[],
  place: PlaceId,
  day: Day,
  recorded: Span,
): Control | null {
  if (!isWithin(day, recorded)) return null;
  const chain = controlChain(control, place);
  const known = chain.filter(({ date }) => lastDay(date) <= day);
  const perhaps = chain.filter(({ date }) => firstDay(date) <= day && lastDay(date) > day);
  const record = known.at(-1);
  if (!record) return null;
  const start = known.findLast(({ from, to }) => from !== to) ?? record;
  const encircled = known.findLast((earlier) => earlier.encircled !== undefined)?.encircled;
  return {
    place,
    holder: record.to,
    since: start.date,
    encircled: encircled ?? false,
    confidence: perhaps.length > 0 ? 'disputed' : record.confidence,
    record,
    perhaps,
    sources: [...new Set([record, ...perhaps].flatMap(({ sources }) => sources))],
    start,
  };
}

/** Who held each place at the end of a day, in the order of the places' first records. */
export function controlOn(
  control: readonly ControlRecord[],
  day: Day,
  recorded: Span,
): readonly Control[] {
  const places = [...new Set(control.map(({ place }) => place))];
  return places.flatMap((place) => controlOf(control, place, day, recorded) ?? []);
}

/** What changed or may have changed on a day: its records, except starting states. */
export const controlChangesOn = (
  control: readonly ControlRecord[],
  day: Day,
): readonly ControlRecord[] =>
  control.filter((record) => covers(record.date, day) && !isStartingState(record));
