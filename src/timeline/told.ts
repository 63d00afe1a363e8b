import type { Confidence } from '../model/confidence.ts';
import { dayNumber, firstDay, lastDay, type Day, type PartialDate } from '../model/date.ts';
import type { Track } from '../model/track.ts';
import { stretchOf, type Stretch } from './axis.ts';
import type { MovingEvent } from './view.ts';

/** An event with what its card says, all of it read from the finished drawing. */
export interface ToldEvent extends MovingEvent {
  /** Its place in the list, which is in order of time. */
  readonly order: number;
  /** The address of its own page. */
  readonly href: string;
  readonly claimedBy: string | null;
  /** Who published what it rests on: `AP, Reuters`. */
  readonly sources: string | null;
}

/** All that a finished drawing tells. */
export interface Told {
  /** In order of time, each once. */
  readonly events: readonly ToldEvent[];
  readonly byId: ReadonlyMap<string, ToldEvent>;
  /** The whole of it. */
  readonly limits: Stretch;
  /** The links of events in the drawing, by id. */
  readonly links: ReadonlyMap<string, HTMLAnchorElement>;
  /** 1 for the first timeline of a page. */
  readonly ordinal: number;
}

/** The stretch that an element tells of itself in `data-from` and `data-to`; null if it does not. */
export function stretchTold({ dataset: { from, to } }: HTMLElement): Stretch | null {
  return from && to ? stretchOf({ from: from as Day, to: to as Day }) : null;
}

/** Reads the finished drawing in a `<time-line>`: the list of its events, and its span. */
export function readTold(root: HTMLElement): Told {
  const byId = new Map<string, ToldEvent>();
  const links = new Map<string, HTMLAnchorElement>();
  for (const item of root.querySelectorAll<HTMLElement>('[data-event]')) {
    const link = item.querySelector('a');
    const event = link && readEvent(item, link, byId.size);
    if (!event || byId.has(event.id)) continue;
    byId.set(event.id, event);
    links.set(event.id, link);
  }
  const all = [...document.querySelectorAll(root.localName)];
  return {
    events: [...byId.values()],
    byId,
    limits: stretchTold(root) ?? { from: 0, to: 1 },
    links,
    ordinal: all.indexOf(root) + 1,
  };
}

function readEvent({ dataset }: HTMLElement, link: HTMLAnchorElement, order: number): ToldEvent {
  const date = (dataset['date'] ?? '') as PartialDate;
  return {
    id: dataset['event'] ?? '',
    title: (link.querySelector('.title') ?? link).textContent.trim(),
    date,
    track: dataset['track'] as Track,
    confidence: dataset['confidence'] as Confidence,
    from: dayNumber(firstDay(date)),
    to: dayNumber(lastDay(date)) + 1,
    places: dataset['places']?.split(' ') ?? [],
    people: dataset['people']?.split(' ') ?? [],
    order,
    href: link.href,
    claimedBy: dataset['claimedBy'] ?? null,
    sources: dataset['sources'] ?? null,
  };
}
