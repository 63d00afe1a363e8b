import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import { count } from '../../model/count.ts';
import { dayNumber, formatDate, isNever, type PartialDate } from '../../model/date.ts';
import type { EmptyDay, Cluster, TimelineLayout } from '../layout/types.ts';
import { drawTicks } from './dates.ts';
import { drawEvent, drawTrack, type EventItem } from './event.ts';
import { drawLines } from './lines.ts';
import { drawTimeline, nothingRecorded, type TrackLabels } from './timeline.ts';

/** An event with its position in time and in the order of events. */
export interface OrderedEvent extends EventItem {
  /** Where it begins, in days since 1 January 1970. */
  readonly from: number;
  readonly order: number;
}

/**
 * The content of a moving drawing in order of time: events with labels, the event `apart` that has
 * a bare mark instead, clusters and empty days.
 */
export function drawMoving(
  layout: TimelineLayout,
  labels: TrackLabels,
  eventOf: (id: string) => OrderedEvent | undefined,
  apart: string | null,
): readonly Element[] {
  const shown = [...layout.labels.map(({ id }) => id), ...(apart === null ? [] : [apart])];
  const items = [
    ...shown.flatMap((id) => {
      const event = eventOf(id);
      if (!event) return [];
      const { from, order, track } = event;
      return [{ from, order, drawn: drawEvent(event, labels[track], { isApart: id === apart }) }];
    }),
    ...layout.clusters.map((one) => ({
      from: dayNumber(one.from),
      order: eventOf(one.ids[0] ?? '')?.order ?? 0,
      drawn: drawCluster(one, labels),
    })),
    ...layout.emptyDays.map((one) => ({
      from: dayNumber(one.day),
      order: Infinity,
      drawn: drawEmptyDay(one, labels),
    })),
  ].sort((a, b) => a.from - b.from || (a.order === b.order ? 0 : a.order - b.order));
  return drawTimeline({
    labels,
    lines: [drawLines(layout)],
    ticks: drawTicks(layout.ticks),
    items: items.map(({ drawn }) => drawn),
  });
}

/** The key of a cluster in a drawing, by which `mount` keeps its element. */
export const keyOfCluster = ({ track, from }: Cluster): string => `${track} from ${from}`;

/** The key of an empty day in a drawing, by which `mount` keeps its element. */
export const keyOfEmptyDay = ({ track, day }: EmptyDay): string => `${track} on ${day}`;

function drawCluster(cluster: Cluster, labels: TrackLabels): Element {
  const { from, to, count: several, track } = cluster;
  const end = isNever(to) ? '..' : to;
  const days = formatDate((from === to ? from : `${from}/${end}`) as PartialDate);
  const name = `${labels[track]}: ${count(several, 'event')}, ${days}: show`;
  return element(
    'li',
    { class: 'cluster', 'data-key': keyOfCluster(cluster), 'data-track': track },
    element('button', { type: 'button', 'aria-label': name }, String(several)),
  );
}

const drawEmptyDay = (empty: EmptyDay, labels: TrackLabels): Element =>
  element(
    'li',
    { class: 'empty', 'data-key': keyOfEmptyDay(empty) },
    drawTrack(`${labels[empty.track]}, ${formatDate(empty.day, { withoutYear: true })}`),
    nothingRecorded,
  );
