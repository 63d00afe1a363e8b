import type { Confidence } from './confidence.ts';
import { isOpenChange, isStartingState, type Control, type ControlRecord } from './control.ts';
import { formatDate } from './date.ts';
import { isApproximate, placeKindLabels, type Place } from './place.ts';
import { heldSince, joinPlaceWords, withoutHolder } from './place-words.ts';
import { isAtHome, type Story } from './story.ts';

/**
 * Who held a place at the end of a day, in the words of tables, marks, buttons and cards, printed
 * or moving.
 */
export interface ControlWords {
  /** "government and allies", or where that is not certain "rebel groups or government and allies". */
  readonly holder: string;
  readonly isEncircled: boolean;
  /** Since when: "2 Feb 2016", "31 Jan 2016 or earlier", "15 or 16 Feb 2016 (uncertain)". */
  readonly since: string;
  readonly confidence: Confidence;
  /**
   * What happened on the day of the record: "changed this day"; null for the start of the records.
   */
  readonly changed: string | null;
}

/** The words for a place without a recorded holder. */
export const noHolder = 'not recorded';

/** The words for who held a place at the end of a day. */
export function controlWords(control: Control): ControlWords {
  const { holder, encircled, since, confidence, start, record, perhaps } = control;
  if (perhaps.length > 0) return doubtfulWords(control);
  const from = `${formatDate(since, { short: true })}${isStartingState(start) ? ' or earlier' : ''}`;
  return {
    holder,
    isEncircled: encircled,
    since: from,
    confidence,
    changed: isStartingState(record) ? null : changedThisDay(control),
  };
}

/** The words between the first and the last of several possible days of a change. */
function doubtfulWords(control: Control): ControlWords {
  const { holder, encircled, confidence, perhaps } = control;
  const days = perhaps.map(({ date }) => formatDate(date, { short: true }));
  return {
    holder: inChoice(holder, ...perhaps.map(({ to }) => to)),
    isEncircled: encircled,
    since: `${days.join('; ')} (uncertain)`,
    confidence,
    changed: changedThisDay(control),
  };
}

function changedThisDay(control: Control): string {
  if (isOpenChange(control)) return 'perhaps changed this day';
  const { from, to, encircled } = control.record;
  if (from !== to || encircled === undefined) return 'changed this day';
  return encircled ? 'encircled from this day on' : 'encirclement ended this day';
}

/**
 * What a record changed: "from rebel groups to government and allies", "no longer encircled". The
 * sentence around it names the place and the confidence.
 */
export function changeInWords({ from, to, encircled }: ControlRecord): string {
  const siege = encircled === undefined ? '' : encircled ? 'now encircled' : 'no longer encircled';
  return from === to
    ? siege || `still ${to}`
    : inSeries(`from ${from ?? noHolder} to ${to}`, siege);
}

/**
 * A place and who held it, in words: "Hardatnin, village, government and allies since 2 Feb 2016,
 * confirmed, changed this day".
 */
export function placeInWords(
  story: Story,
  place: Place,
  control: Control | null,
  isChanged = false,
): string {
  const words = control && controlWords(control);
  return joinPlaceWords({
    name: place.name,
    kind: placeKindLabels[place.kind],
    held: words ? heldSince(words) : isAtHome(story, place) ? withoutHolder(noHolder) : '',
    changed: isChanged && words ? words.changed : null,
    isApproximate: isApproximate(place),
  });
}

/** "rebel groups or ISIS", each once. */
const inChoice = (...parts: readonly string[]): string => [...new Set(parts)].join(' or ');

const inSeries = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');
