import type { Confidence } from '../../model/confidence.ts';
import { count } from '../../model/count.ts';
import type { Track } from '../../model/track.ts';
import type { TimeRange } from './axis.ts';
import type { TimelineEvent } from './types.ts';
import { filterNames, type ViewKey } from './view-keys.ts';

/** An event as a moving timeline needs it, read from the finished drawing. */
export interface MovingEvent extends TimelineEvent {
  /** Where it begins and ends, in days since 1 January 1970. */
  readonly from: number;
  readonly to: number;
  /** Ids of the places where it happened and of those who acted; empty where not told. */
  readonly places: readonly string[];
  readonly people: readonly string[];
}

/** What a reader looks at. Nothing in it changes; a gesture makes another. */
export interface View extends Readonly<Record<ViewKey, unknown>> {
  /** The days shown; null for all of the timeline, as it was printed. */
  readonly range: TimeRange | null;
  /** The tracks and confidences shown; null for all of them. */
  readonly track: readonly Track[] | null;
  readonly confidence: readonly Confidence[] | null;
  /** The id of the one place or person shown alone; null for all. */
  readonly place: string | null;
  readonly person: string | null;
}

/** Everything, as it was printed. */
export const wholeView: View = {
  range: null,
  track: null,
  confidence: null,
  place: null,
  person: null,
};

/** Whether any filter leaves events out. */
export const isFiltered = (view: View): boolean => filterNames.some((name) => view[name] !== null);

/** Whether two views leave the same events out. */
export const hasSameFilters = (a: View, b: View): boolean =>
  filterNames.every((name) => String(a[name]) === String(b[name]));

/** Whether the printed drawing shows this view. */
export const isWhole = (view: View): boolean => view.range === null && !isFiltered(view);

/** A choice among all there are as a filter: null when nothing is left out. */
export const asFilter = <T>(chosen: readonly T[], all: readonly T[]): readonly T[] | null =>
  all.every((one) => chosen.includes(one)) ? null : all.filter((one) => chosen.includes(one));

/** Whether an event passes the filters; the range does not matter. */
const passes = (event: MovingEvent, { track, confidence, place, person }: View): boolean =>
  (track === null || track.includes(event.track)) &&
  (confidence === null || confidence.includes(event.confidence)) &&
  (place === null || event.places.includes(place)) &&
  (person === null || event.people.includes(person));

/** The events that pass the filters of a view, wherever they lie in time. */
export const filterEvents = <E extends MovingEvent>(
  events: readonly E[],
  view: View,
): readonly E[] => (isFiltered(view) ? events.filter((event) => passes(event, view)) : events);

/** Whether any part of an event lies in a range; in none, everything does. */
export const isInRange = ({ from, to }: MovingEvent, range: TimeRange | null): boolean =>
  range === null || (from < range.to && to > range.from);

/** "23 of 61 events" */
export function countLabel(events: readonly MovingEvent[], view: View): string {
  const shown = filterEvents(events, view).filter((event) => isInRange(event, view.range)).length;
  return `${shown} of ${count(events.length, 'event')}`;
}

/** The ways to step from event to event. */
export type Step = 'previous' | 'next' | 'first' | 'last';

/** Which of its keys takes which step. */
export const stepKeys: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  Home: 'first',
  End: 'last',
};

/**
 * The event a step leads to, among those that pass the filters, in order of time. At either end it
 * stays; from an event that is filtered out it goes to the one nearest in order. Null when there
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
