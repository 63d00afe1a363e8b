import type { Confidence } from '../../model/confidence.ts';
import { dayNumber, firstDay, lastDay, type Day, type PartialDate } from '../../model/date.ts';
import type { Track } from '../../model/track.ts';
import type { OrderedEvent } from '../draw/moving.ts';
import type { TrackLabels } from '../draw/timeline.ts';
import { rangeOfSpan, type TimeRange } from '../layout/axis.ts';
import type { MovingEvent } from '../layout/view.ts';

/** An event, parsed from its list item in the printed timeline. */
export interface ParsedEvent extends MovingEvent, OrderedEvent {
  /** The link to its page in the printed timeline. */
  readonly link: HTMLAnchorElement;
}

/** A printed timeline, parsed. */
export interface ParsedTimeline {
  /** In order of time, each once. */
  readonly events: readonly ParsedEvent[];
  readonly byId: ReadonlyMap<string, ParsedEvent>;
  /** The whole range of the timeline. */
  readonly limits: TimeRange;
  /** The names of the two tracks. */
  readonly labels: TrackLabels;
  /** 1 for the first timeline of a page. */
  readonly ordinal: number;
}

/** Parses the printed timeline in a `<time-line>`: the list of its events, and its span. */
export function parseTimeline(root: HTMLElement): ParsedTimeline {
  const byId = new Map<string, ParsedEvent>();
  for (const item of root.querySelectorAll<HTMLElement>('[data-event]')) {
    const link = item.querySelector('a');
    if (!link || byId.has(item.dataset['event'] ?? '')) continue;
    const event = parseEvent(item, link, byId.size);
    byId.set(event.id, event);
  }
  return {
    events: [...byId.values()],
    byId,
    limits: printedRange(root) ?? { from: 0, to: 1 },
    labels: { talks: root.dataset['talks'] ?? '', offensive: root.dataset['offensive'] ?? '' },
    ordinal: [...document.querySelectorAll(root.localName)].indexOf(root) + 1,
  };
}

function parseEvent({ dataset }: HTMLElement, link: HTMLAnchorElement, order: number): ParsedEvent {
  const id = dataset['event'] ?? '';
  const date = dataset['date'] as PartialDate;
  return {
    id,
    title: (link.querySelector('.title') ?? link).textContent.trim(),
    href: link.getAttribute('href') ?? '',
    date,
    from: dayNumber(firstDay(date)),
    to: dayNumber(lastDay(date)) + 1,
    order,
    track: dataset['track'] as Track,
    confidence: dataset['confidence'] as Confidence,
    places: dataset['places']?.split(' ') ?? [],
    people: dataset['people']?.split(' ') ?? [],
    claimedBy: dataset['claimedBy'] ?? null,
    link,
  };
}

/** The range in an element's `data-from` and `data-to`; null if it has none. */
export function printedRange({ dataset: { from, to } }: HTMLElement): TimeRange | null {
  return from && to ? rangeOfSpan({ from: from as Day, to: to as Day }) : null;
}
