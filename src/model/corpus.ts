import type { Article } from './article.ts';
import { citedSources, type WithBody } from './body.ts';
import type { ControlRecord } from './control.ts';
import { compareDates, covers, firstDay, lastDay, overlaps, type Day } from './date.ts';
import type { Event } from './event.ts';
import type { Track } from './track.ts';
import type { Figure } from './figure.ts';
import type { ReferenceKind, SourceId } from './id.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import type { Story } from './story.ts';
import type { Span } from './span.ts';

/** All of it, checked: every id in it leads somewhere. */
export interface Corpus {
  /** What makes it this story and no other. */
  readonly story: Story;
  readonly articles: readonly Article[];
  /** In order of time. */
  readonly events: readonly Event[];
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
  readonly control: readonly ControlRecord[];
}

/** How many records of each kind a corpus holds. */
export const sizesOf = (corpus: Corpus): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(corpus).flatMap(([name, records]) =>
      Array.isArray(records) ? [[name, records.length]] : [],
    ),
  );

/** A record that a body can refer to. */
export type Referable =
  | { readonly kind: 'event'; readonly record: Event }
  | { readonly kind: 'place'; readonly record: Place }
  | { readonly kind: 'person'; readonly record: Person }
  | { readonly kind: 'figure'; readonly record: Figure };

const byId = <T extends { readonly id: string }>(records: readonly T[], id: string): T | null =>
  records.find((record) => record.id === id) ?? null;

export const findEvent = (corpus: Corpus, id: string): Event | null => byId(corpus.events, id);
export const findPlace = (corpus: Corpus, id: string): Place | null => byId(corpus.places, id);
export const findPerson = (corpus: Corpus, id: string): Person | null => byId(corpus.people, id);
export const findSource = (corpus: Corpus, id: string): Source | null => byId(corpus.sources, id);
export const findFigure = (corpus: Corpus, id: string): Figure | null => byId(corpus.figures, id);

/** The record behind a reference; null when there is none. */
export function findReferable(corpus: Corpus, kind: ReferenceKind, id: string): Referable | null {
  switch (kind) {
    case 'event':
      return wrap('event', findEvent(corpus, id));
    case 'place':
      return wrap('place', findPlace(corpus, id));
    case 'person':
      return wrap('person', findPerson(corpus, id));
    case 'figure':
      return wrap('figure', findFigure(corpus, id));
  }
}

const wrap = <Kind extends ReferenceKind, Found>(kind: Kind, record: Found | null) =>
  record && ({ kind, record } as const);

/** A record that is a Markdown file and has a page of its own. */
export type Paged =
  | { readonly kind: 'article'; readonly record: Article }
  | { readonly kind: 'event'; readonly record: Event }
  | { readonly kind: 'place'; readonly record: Place }
  | { readonly kind: 'person'; readonly record: Person };

/** Every record that is a Markdown file. */
export const allRecords = (corpus: Corpus): readonly Paged[] => [
  ...corpus.articles.map((record) => ({ kind: 'article', record }) as const),
  ...corpus.events.map((record) => ({ kind: 'event', record }) as const),
  ...corpus.places.map((record) => ({ kind: 'place', record }) as const),
  ...corpus.people.map((record) => ({ kind: 'person', record }) as const),
];

/** Order of events: in time, the talks before the ground, then as an editor orders the day. */
export const compareEvents = (a: Event, b: Event): number =>
  compareDates(a.date, b.date) ||
  b.track.localeCompare(a.track) ||
  a.order - b.order ||
  a.id.localeCompare(b.id);

/** Events of one day, in order: not those of which only the month or the year is known. */
export const eventsOn = (corpus: Corpus, day: Day, track?: Track): readonly Event[] =>
  corpus.events.filter((event) => covers(event.date, day) && (!track || event.track === track));

/** Events of a span of days: all whose date falls in any of it, in order. */
export const eventsIn = (corpus: Corpus, { from, to }: Span, track?: Track): readonly Event[] =>
  corpus.events.filter(
    (event) => overlaps(event.date, from, to) && (!track || event.track === track),
  );

/** The first and the last day of any event; null for a corpus without events. */
export function spanOf({ events }: Corpus): Span | null {
  const starts = events.map(({ date }) => firstDay(date)).sort();
  const ends = events.map(({ date }) => lastDay(date)).sort();
  const [from, to] = [starts[0], ends.at(-1)];
  return from && to ? { from, to } : null;
}

/** The sources that a record rests on, each once, in order of citation. */
export const sourcesOf = (
  corpus: Corpus,
  record: WithBody | { readonly sources: readonly SourceId[] },
): readonly Source[] =>
  ('sources' in record ? record.sources : citedSources(record)).flatMap(
    (id) => findSource(corpus, id) ?? [],
  );

/** Whether a record rests on one source only, and that one is not an official document. */
export function isSingleSource(corpus: Corpus, record: Event | Figure | ControlRecord): boolean {
  const sources = sourcesOf(corpus, record);
  return sources.length === 1 && sources[0]?.kind !== 'official document';
}

/** The article that leads the home page: the one marked so, else the newest. */
export const leadArticle = ({ articles }: Corpus): Article | null =>
  articles.find(({ lead }) => lead) ?? articles[0] ?? null;
