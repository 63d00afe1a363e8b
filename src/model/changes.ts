import { isStartingState, type ControlRecord } from './control.ts';
import { firstDay, isDay, lastDay, type Day } from './date.ts';
import { isWithin, type Span } from './span.ts';
import { sharedHolders } from './story.ts';

/** What can change at a place, each a verb of its own. */
export const changeKinds = ['taken', 'relieved', 'encircled', ...sharedHolders] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A change at a place in some days: once more, where it came about on one of several. */
export interface Change {
  readonly record: ControlRecord;
  readonly kind: ChangeKind;
  /** The first day by which it may have come about, and that by which it had. */
  readonly from: Day;
  readonly to: Day;
  /** Whether it is not certain that it came about on that day. */
  readonly isOpen: boolean;
}

/** What a record changed; null for a starting state, or where all stayed as it was. */
export function changeKindOf(record: ControlRecord): ChangeKind | null {
  if (isStartingState(record)) return null;
  if (record.from !== record.to)
    return sharedHolders.find((holder) => holder === record.to) ?? 'taken';
  if (record.encircled === undefined) return null;
  return record.encircled ? 'encircled' : 'relieved';
}

/**
 * The changes that certainly or perhaps came about in a span, by the day by which they had; those of
 * one day as the table lists them.
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

/** Whether a change came about in a span whichever of its days it was. */
export const isWhollyIn = ({ from, to }: Change, span: Span): boolean =>
  isWithin(from, span) && isWithin(to, span);

const one: Readonly<Record<ChangeKind, string>> = {
  taken: 'place changed hands',
  relieved: 'encirclement ended',
  encircled: 'place was encircled',
  contested: 'place was contested',
  divided: 'place was divided',
};

const several: Readonly<Record<ChangeKind, string>> = {
  taken: 'places changed hands',
  relieved: 'encirclements ended',
  encircled: 'places were encircled',
  contested: 'places were contested',
  divided: 'places were divided',
};

/** How many places each verb is true of: "5 places changed hands", "2 encirclements ended". */
export const countChanges = (
  changes: readonly Change[],
): readonly { readonly number: number; readonly words: string }[] =>
  changeKinds.flatMap((kind) => {
    const places = new Set(
      changes.filter((change) => change.kind === kind).map(({ record }) => record.place),
    );
    const number = places.size;
    return number === 0 ? [] : [{ number, words: number === 1 ? one[kind] : several[kind] }];
  });
