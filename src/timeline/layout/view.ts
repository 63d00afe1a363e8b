import type { Confidence } from '../../model/confidence.ts';
import { count } from '../../model/count.ts';
import type { Track } from '../../model/track.ts';
import type { TimeRange } from './axis.ts';
import type { TimelineEvent } from './types.ts';
import { filterNames, type ViewKey } from './view-keys.ts';

/** An event as a moving timeline needs it, parsed from the printed drawing. */
export interface MovingEvent extends TimelineEvent {
  /** Where it begins and ends, in days since 1 January 1970. */
  readonly from: number;
  readonly to: number;
  /**
   * Ids of its places and of the people and organisations that acted; empty if the page does not
   * have them.
   */
  readonly places: readonly string[];
  readonly people: readonly string[];
}

/** What a reader looks at. It is immutable; a gesture makes a new one. */
export interface View extends Readonly<Record<ViewKey, unknown>> {
  /** The days shown; null for all, as printed. */
  readonly range: TimeRange | null;
  /** The tracks and confidences shown; null for all. */
  readonly track: readonly Track[] | null;
  readonly confidence: readonly Confidence[] | null;
  /** The id of the only place or person shown; null for all. */
  readonly place: string | null;
  readonly person: string | null;
}

/** The view of everything, as printed. */
export const wholeView: View = {
  range: null,
  track: null,
  confidence: null,
  place: null,
  person: null,
};

/** Whether any filter leaves out events. */
export const isFiltered = (view: View): boolean => filterNames.some((name) => view[name] !== null);

/** Whether two views have the same filters. */
export const hasSameFilters = (a: View, b: View): boolean =>
  filterNames.every((name) => String(a[name]) === String(b[name]));

/** Whether a view is what the printed drawing shows. */
export const isWhole = (view: View): boolean => view.range === null && !isFiltered(view);

/** A selection as a filter: null if it leaves out nothing. */
export const asFilter = <T>(chosen: readonly T[], all: readonly T[]): readonly T[] | null =>
  all.every((one) => chosen.includes(one)) ? null : all.filter((one) => chosen.includes(one));

/** Whether an event passes the filters. The range does not matter. */
const passes = (event: MovingEvent, { track, confidence, place, person }: View): boolean =>
  (track === null || track.includes(event.track)) &&
  (confidence === null || confidence.includes(event.confidence)) &&
  (place === null || event.places.includes(place)) &&
  (person === null || event.people.includes(person));

/** The events that pass the filters of a view, at any time. */
export const filterEvents = <E extends MovingEvent>(
  events: readonly E[],
  view: View,
): readonly E[] => (isFiltered(view) ? events.filter((event) => passes(event, view)) : events);

/** Whether any part of an event is in a range; null is no range, in which everything is. */
export const isInRange = ({ from, to }: MovingEvent, range: TimeRange | null): boolean =>
  range === null || (from < range.to && to > range.from);

/** "23 of 61 events" */
export function countLabel(events: readonly MovingEvent[], view: View): string {
  const shown = filterEvents(events, view).filter((event) => isInRange(event, view.range)).length;
  return `${shown} of ${count(events.length, 'event')}`;
}

/** The ways to step from event to event. */
export type Step = 'previous' | 'next' | 'first' | 'last';

/** The step of each key. */
export const stepKeys: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  Home: 'first',
  End: 'last',
};

/**
 * The event that a step leads to, in order of time, among those that pass the filters. At the ends
 * it stays. From an event that does not pass, it goes to the nearest one that does. Null if there
 * is none.
 */
export function stepFrom(
  events: readonly MovingEvent[],
  view: View,
  id: string | null,
  step: Step,
): MovingEvent | null {
  const shown = filterEvents(events, view);
  if (step === 'last') return shown.at(-1) ?? null;
  if (step === 'first' || id === null) return shown[0] ?? null;
  const order = new Map(events.map((event, index) => [event.id, index]));
  const here = order.get(id) ?? -1;
  const isBeyond = (event: MovingEvent) => {
    const there = order.get(event.id) ?? -1;
    return step === 'next' ? there > here : there < here;
  };
  const beyond = shown.filter(isBeyond);
  const found = step === 'next' ? beyond[0] : beyond.at(-1);
  return (
    found ?? shown.find((event) => event.id === id) ?? shown.at(step === 'next' ? -1 : 0) ?? null
  );
}
