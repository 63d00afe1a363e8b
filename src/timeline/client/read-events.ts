import type { Confidence } from '../../model/confidence.ts';
import { dayNumber, firstDay, lastDay, type Day, type PartialDate } from '../../model/date.ts';
import type { Track } from '../../model/track.ts';
import { stretchOf, type Stretch } from '../layout/axis.ts';
import type { MovingEvent } from '../layout/view.ts';
import type { OrderedEvent } from '../draw/moving.ts';
import type { TrackLabels } from '../draw/timeline.ts';

/**
 * An event as the list item of a finished drawing tells it. What only its label or card says is
 * read when that is made: of ten thousand events few are ever labelled.
 */
export class ToldEvent implements MovingEvent, OrderedEvent {
  readonly id: string;
  readonly date: PartialDate;
  readonly track: Track;
  readonly confidence: Confidence;
  readonly from: number;
  readonly to: number;
  /** Its place in the list, which is in order of time. */
  readonly order: number;
  /** The link to its page in the finished drawing. */
  readonly link: HTMLAnchorElement;
  readonly #item: HTMLElement;

  constructor(item: HTMLElement, link: HTMLAnchorElement, order: number) {
    const read = (name: string) => item.getAttribute(`data-${name}`) ?? '';
    this.id = read('event');
    this.date = read('date') as PartialDate;
    this.track = read('track') as Track;
    this.confidence = read('confidence') as Confidence;
    this.from = dayNumber(firstDay(this.date));
    this.to = dayNumber(lastDay(this.date)) + 1;
    this.order = order;
    this.link = link;
    this.#item = item;
  }

  get title(): string {
    return (this.link.querySelector('.title') ?? this.link).textContent.trim();
  }

  get href(): string {
    return this.link.getAttribute('href') ?? '';
  }

  get places(): readonly string[] {
    return this.#item.dataset['places']?.split(' ') ?? [];
  }

  get people(): readonly string[] {
    return this.#item.dataset['people']?.split(' ') ?? [];
  }

  get claimedBy(): string | null {
    return this.#item.dataset['claimedBy'] ?? null;
  }

  /** Who published what it rests on: `AP, Reuters`. */
  get sources(): string | null {
    return this.#item.dataset['sources'] ?? null;
  }
}

/** All that a finished drawing tells. */
export interface Told {
  /** In order of time, each once. */
  readonly events: readonly ToldEvent[];
  readonly byId: ReadonlyMap<string, ToldEvent>;
  /** The whole of it. */
  readonly limits: Stretch;
  /** What each clock is called. */
  readonly labels: TrackLabels;
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
  for (const item of root.querySelectorAll<HTMLElement>('[data-event]')) {
    const link = item.querySelector('a');
    if (!link || byId.has(item.dataset['event'] ?? '')) continue;
    const event = new ToldEvent(item, link, byId.size);
    byId.set(event.id, event);
  }
  return {
    events: [...byId.values()],
    byId,
    limits: stretchTold(root) ?? { from: 0, to: 1 },
    labels: { talks: root.dataset['talks'] ?? '', offensive: root.dataset['offensive'] ?? '' },
    ordinal: [...document.querySelectorAll(root.localName)].indexOf(root) + 1,
  };
}
