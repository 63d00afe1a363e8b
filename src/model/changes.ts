import { isStartingState, type ControlRecord } from './control.ts';
import { firstDay, isDay, lastDay, type Day } from './date.ts';
import { isWithin, type Span } from './span.ts';
import { sharedHolders } from './story.ts';

/** The kinds of changes at a place. Each is counted by itself. */
export const changeKinds = ['taken', 'relieved', 'encircled', ...sharedHolders] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A change at a place. */
export interface Change {
  readonly record: ControlRecord;
  readonly kind: ChangeKind;
  /** The first day on which it may have happened, and the day by which it certainly had. */
  readonly from: Day;
  readonly to: Day;
  /** Whether its day is uncertain. */
  readonly isOpen: boolean;
}

/** The kind of change that a record states; null for a starting state, or if nothing changed. */
export function changeKindOf(record: ControlRecord): ChangeKind | null {
  if (isStartingState(record)) return null;
  if (record.from !== record.to)
    return sharedHolders.find((holder) => holder === record.to) ?? 'taken';
  if (record.encircled === undefined) return null;
  return record.encircled ? 'encircled' : 'relieved';
}

/**
 * The changes that certainly or perhaps happened in a span, ordered by the day by which they
 * certainly had, and for the same day in the order of the table.
 */
export const changesIn = (control: readonly ControlRecord[], span: Span): readonly Change[] =>
  control
    .flatMap((record): readonly Change[] => {
      const kind = changeKindOf(record);
      const [from, to] = [firstDay(record.date), lastDay(record.date)];
      const isSeen = isWithin(from, span) || isWithin(to, span);
      return kind && isSeen ? [{ record, kind, from, to, isOpen: !isDay(record.date) }] : [];
    })
    .sort((a, b) => a.to.localeCompare(b.to));

/** Whether a change certainly happened in a span: all days on which it may have are in it. */
export const isWhollyIn = ({ from, to }: Change, span: Span): boolean =>
  isWithin(from, span) && isWithin(to, span);

/** The words after a number of 1. */
const one: Readonly<Record<ChangeKind, string>> = {
  taken: 'place changed hands',
  relieved: 'encirclement ended',
  encircled: 'place was encircled',
  contested: 'place was contested',
  divided: 'place was divided',
};

/** The words after any other number. */
const several: Readonly<Record<ChangeKind, string>> = {
  taken: 'places changed hands',
  relieved: 'encirclements ended',
  encircled: 'places were encircled',
  contested: 'places were contested',
  divided: 'places were divided',
};

/** How many places have a kind of change. */
interface CountedChanges {
  readonly number: number;
  /** The words after the number: "places changed hands". */
  readonly words: string;
  /** For how many of the places no such change is confirmed. */
  readonly unconfirmed: number;
}

/** The number of places with each kind of change that there is. */
export const countChanges = (changes: readonly Change[]): readonly CountedChanges[] =>
  changeKinds.flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind).map(({ record }) => record);
    const number = placesOf(ofKind).size;
    const sure = placesOf(ofKind.filter(({ confidence }) => confidence === 'confirmed')).size;
    const words = number === 1 ? one[kind] : several[kind];
    return number === 0 ? [] : [{ number, words, unconfirmed: number - sure }];
  });

const placesOf = (records: readonly ControlRecord[]): ReadonlySet<string> =>
  new Set(records.map(({ place }) => place));
