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
import type { PictureFiles } from './picture.ts';
import type { Place } from './place.ts';
import type { schemas } from './schemas.ts';
import type { Source } from './source.ts';
import type { Story } from './story.ts';
import type { Span } from './span.ts';

/** A record of a kind: its validated data, its location and, for a Markdown file, its text. */
export type RecordOf<K extends ListedKind> = z.output<(typeof schemas)[CollectionOf<K>]> &
  (K extends FolderKind ? WithBody & { readonly id: string & z.core.$brand<K> } : Written);

/**
 * The whole content, checked, so that every id in it exists: the story, and a list for each kind.
 * Events and chapters are in order of time.
 */
export type Corpus = { readonly story: Story } & {
  readonly [K in ListedKind as CollectionOf<K>]: readonly RecordOf<K>[];
} & { readonly pictureFiles: PictureFiles };

/** How many records of each kind a corpus holds. */
export const recordCounts = (corpus: Corpus): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(corpus).flatMap(([name, records]) =>
      Array.isArray(records) ? [[name, records.length]] : [],
    ),
  );

/** The number of records of a kind, in words: "61 events", "1 person", "58 control records". */
export function countInWords(corpus: Corpus, kind: ListedKind): string {
  const { collection } = kinds[kind];
  const { length } = corpus[collection];
  return kind === 'control' ? count(length, 'control record') : count(length, kind, collection);
}

/** A record that bodies can refer to, with its kind. */
export type Referable = {
  [K in ReferenceKind]: { readonly kind: K; readonly record: RecordOf<K> };
}[ReferenceKind];

const byId = <T extends { readonly id: string }>(records: readonly T[], id: string): T | null =>
  records.find((record) => record.id === id) ?? null;

export const findEvent = (corpus: Corpus, id: string): Event | null => byId(corpus.events, id);
export const findPlace = (corpus: Corpus, id: string): Place | null => byId(corpus.places, id);
export const findPerson = (corpus: Corpus, id: string): Person | null => byId(corpus.people, id);
export const findSource = (corpus: Corpus, id: string): Source | null => byId(corpus.sources, id);
/** The place from which distances are measured; null if the story has none. */
export const centreOf = (corpus: Corpus): Place | null =>
  corpus.story.map.centre === undefined
    ? null
    : (findPlace(corpus, corpus.story.map.centre) ?? null);

export const findFigure = (corpus: Corpus, id: string): Figure | null => byId(corpus.figures, id);

export const findArticle = (corpus: Corpus, id: string): Article | null =>
  byId(corpus.articles, id);

/** Every record that bodies can refer to. */
export const allReferables = (corpus: Corpus): readonly Referable[] =>
  referenceKinds.flatMap((kind) =>
    corpus[kinds[kind].collection].map((record) => ({ kind, record }) as Referable),
  );

/** The record of a reference; null if it does not exist. */
export function findReferable(corpus: Corpus, kind: ReferenceKind, id: string): Referable | null {
  const record = byId<{ readonly id: string }>(corpus[kinds[kind].collection], id);
  return record && ({ kind, record } as Referable);
}

/** A record that is a Markdown file with a page of its own, and its kind. */
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

/** Every record that is a Markdown file, of all kinds or of some. */
export const allTexts = (
  corpus: Corpus,
  of: readonly FolderKind[] = folderKinds,
): readonly RecordOf<FolderKind>[] =>
  of.flatMap((kind): readonly RecordOf<FolderKind>[] => corpus[kinds[kind].collection]);

/**
 * The order of events: by time, the talks before the ground, then by the editors' order within a
 * day.
 */
export const compareEvents = (a: Event, b: Event): number =>
  compareDates(a.date, b.date) ||
  b.track.localeCompare(a.track) ||
  a.order - b.order ||
  a.id.localeCompare(b.id);

/** The events of a day, in order; without events known only by month or year. */
export const eventsOn = (corpus: Corpus, day: Day, track?: Track): readonly Event[] =>
  corpus.events.filter((event) => covers(event.date, day) && (!track || event.track === track));

/** The events of a span, in order: all whose date overlaps it. */
export const eventsIn = (corpus: Corpus, { from, to }: Span, track?: Track): readonly Event[] =>
  corpus.events.filter(
    (event) => overlaps(event.date, from, to) && (!track || event.track === track),
  );

/** The first and last day of all events; null for a corpus without events. */
export function spanOf({ events }: Corpus): Span | null {
  const starts = events.map(({ date }) => firstDay(date)).sort();
  const ends = events.map(({ date }) => lastKnownDay(date)).sort();
  const [from, to] = [starts[0], ends.at(-1)];
  return from && to ? { from, to } : null;
}

/** The sources of a record, each once, in order of citation. */
export const sourcesOf = (
  corpus: Corpus,
  record: WithBody | { readonly sources: readonly SourceId[] },
): readonly Source[] =>
  ('sources' in record ? record.sources : citedSources(record)).flatMap(
    (id) => findSource(corpus, id) ?? [],
  );

/** Whether a record has only one source, which is not an official document. */
export function isSingleSource(corpus: Corpus, record: Event | Figure | ControlRecord): boolean {
  const sources = sourcesOf(corpus, record);
  return sources.length === 1 && sources[0]?.kind !== 'official document';
}

/** The main article of the home page: the one marked as such, else the newest. */
export const leadArticle = ({ articles }: Corpus): Article | null =>
  articles.find(({ lead }) => lead) ?? articles[0] ?? null;
