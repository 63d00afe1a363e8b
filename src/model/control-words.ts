import type { Confidence } from './confidence.ts';
import { isOpenChange, isStartingState, type Control, type ControlRecord } from './control.ts';
import { formatDate } from './date.ts';
import { isApproximate, placeKindLabels, type Place } from './place.ts';
import { joinPlaceWords, withoutHolder } from './place-words.ts';
import { isAtHome, type Story } from './story.ts';

/**
 * Who held a place at the end of a day, in the words that tables, marks, buttons and cards have of
 * it, as printed and as moved.
 */
export interface ControlWords {
  /** The cell of a table: "government and allies, encircled". */
  readonly holder: string;
  /** Since when: "2 Feb 2016", "31 Jan 2016 or earlier", "15 or 16 Feb 2016 (uncertain)". */
  readonly since: string;
  readonly confidence: Confidence;
  /** What came about on the day of the record: "changed this day"; null where the records begin. */
  readonly changed: string | null;
  /** All of it: "government and allies since 31 Jan 2016 or earlier, encircled, confirmed". */
  readonly sentence: string;
}

/** What is said where nobody is recorded as holding a place. */
export const noHolder = 'not recorded';

/** The words for who held a place, from its record at the end of a day. */
export function controlWords(control: Control): ControlWords {
  const { holder, encircled, since, confidence, start, record, perhaps } = control;
  const siege = encircled ? 'encircled' : '';
  if (perhaps.length > 0) return doubtfulWords(control, siege);
  const from = `${formatDate(since, { short: true })}${isStartingState(start) ? ' or earlier' : ''}`;
  return {
    holder: inSeries(holder, siege),
    since: from,
    confidence,
    changed: isStartingState(record) ? null : changedThisDay(control),
    sentence: inSeries(`${holder} since ${from}`, siege, confidence),
  };
}

/** Where reports differ on the day of a change, between the first and the last of those days. */
function doubtfulWords(control: Control, siege: string): ControlWords {
  const { holder, confidence, perhaps } = control;
  const holders = inChoice(holder, ...perhaps.map(({ to }) => to));
  const days = perhaps.map(({ date }) => formatDate(date, { short: true }));
  const since = `${days.join('; ')} (uncertain)`;
  return {
    holder: inSeries(holders, siege),
    since,
    confidence,
    changed: changedThisDay(control),
    sentence: inSeries(`${holders} since ${since}`, siege, confidence),
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
 * name of the place and how sure it is stand around it.
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
    held: words ? words.sentence : isAtHome(story, place) ? withoutHolder(noHolder) : '',
    changed: isChanged && words ? words.changed : null,
    isApproximate: isApproximate(place),
  });
}

/** "rebel groups or ISIS", each once. */
const inChoice = (...parts: readonly string[]): string => [...new Set(parts)].join(' or ');

const inSeries = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');
