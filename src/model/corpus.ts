import type { z } from 'astro/zod';
import type { Article } from './article.ts';
import { citedSources, type WithBody, type Written } from './body.ts';
import type { ControlRecord } from './control.ts';
import { count } from './count.ts';
import { compareDates, covers, firstDay, lastKnownDay, overlaps, type Day } from './date.ts';
import type { Event } from './event.ts';
import type { Track } from './track.ts';
import type { Figure } from './figure.ts';
import {
  folderKinds,
  kinds,
  pagedKinds,
  referenceKinds,
  type CollectionOf,
  type FolderKind,
  type ListedKind,
  type PagedKind,
  type ReferenceKind,
} from './kinds.ts';
import type { SourceId } from './id.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { schemas } from './schemas.ts';
import type { Source } from './source.ts';
import type { Story } from './story.ts';
import type { Span } from './span.ts';

/** A record of a kind: what its schema says, where it was written and, in a Markdown file, its text. */
export type RecordOf<K extends ListedKind> = z.output<(typeof schemas)[CollectionOf<K>]> &
  (K extends FolderKind ? WithBody & { readonly id: string & z.core.$brand<K> } : Written);

/**
 * All of it, checked: every id in it leads somewhere. The story itself, and a list of each kind by
 * the name of its collection; events stand in order of time, and so do chapters.
 */
export type Corpus = { readonly story: Story } & {
  readonly [K in ListedKind as CollectionOf<K>]: readonly RecordOf<K>[];
};

/** How many records of each kind a corpus holds. */
export const recordCounts = (corpus: Corpus): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(corpus).flatMap(([name, records]) =>
      Array.isArray(records) ? [[name, records.length]] : [],
    ),
  );

/** How many records of a kind a corpus holds, in words: "61 events", "1 person", "58 control records". */
export function countInWords(corpus: Corpus, kind: ListedKind): string {
  const { collection } = kinds[kind];
  const { length } = corpus[collection];
  return kind === 'control' ? count(length, 'control record') : count(length, kind, collection);
}

/** A record that a body can refer to, with its kind. */
export type Referable = {
  [K in ReferenceKind]: { readonly kind: K; readonly record: RecordOf<K> };
}[ReferenceKind];

const byId = <T extends { readonly id: string }>(records: readonly T[], id: string): T | null =>
  records.find((record) => record.id === id) ?? null;

export const findEvent = (corpus: Corpus, id: string): Event | null => byId(corpus.events, id);
export const findPlace = (corpus: Corpus, id: string): Place | null => byId(corpus.places, id);
export const findPerson = (corpus: Corpus, id: string): Person | null => byId(corpus.people, id);
export const findSource = (corpus: Corpus, id: string): Source | null => byId(corpus.sources, id);
/** The place that distances are counted from; null where the story names none. */
export const centreOf = (corpus: Corpus): Place | null =>
  corpus.story.map.centre === undefined
    ? null
    : (findPlace(corpus, corpus.story.map.centre) ?? null);

export const findFigure = (corpus: Corpus, id: string): Figure | null => byId(corpus.figures, id);

export const findArticle = (corpus: Corpus, id: string): Article | null =>
  byId(corpus.articles, id);

/** Every record that a body can refer to. */
export const allReferables = (corpus: Corpus): readonly Referable[] =>
  referenceKinds.flatMap((kind) =>
    corpus[kinds[kind].collection].map((record) => ({ kind, record }) as Referable),
  );

/** The record behind a reference; null when there is none. */
export function findReferable(corpus: Corpus, kind: ReferenceKind, id: string): Referable | null {
  const record = byId<{ readonly id: string }>(corpus[kinds[kind].collection], id);
  return record && ({ kind, record } as Referable);
}

/** A record that is a Markdown file and has a page of its own, with its kind. */
export type Paged = {
  [K in PagedKind]: { readonly kind: K; readonly record: RecordOf<K> };
}[PagedKind];

/** The title of a record's page. */
export const pageTitleOf = (record: Paged['record']): string =>
  'title' in record ? record.title : record.name;

/** Every record that has a page of its own. */
export const allRecords = (corpus: Corpus): readonly Paged[] =>
  pagedKinds.flatMap((kind) =>
    corpus[kinds[kind].collection].map((record) => ({ kind, record }) as Paged),
  );

/** Every record that is a Markdown file, of some kinds or of all. */
export const allTexts = (
  corpus: Corpus,
  of: readonly FolderKind[] = folderKinds,
): readonly RecordOf<FolderKind>[] =>
  of.flatMap((kind): readonly RecordOf<FolderKind>[] => corpus[kinds[kind].collection]);

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
  const ends = events.map(({ date }) => lastKnownDay(date)).sort();
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
