import { checksumOf } from '../checksum.ts';
import type { Article } from '../model/article.ts';
import { eventsOn, type Corpus, type Paged } from '../model/corpus.ts';
import { calendarDay } from '../model/date-schema.ts';
import type { Day } from '../model/date.ts';
import { mentionsOf } from '../model/mentions.ts';

type Record = Paged['record'];

/** The latest of some days; null if there are none. */
const latest = (days: readonly (Day | null | undefined)[]): Day | null =>
  days
    .filter((day) => day !== null && day !== undefined)
    .toSorted()
    .at(-1) ?? null;

/** The day on which an article was last published, changed or corrected. */
export const articleModified = ({ date, updated, corrections }: Article): Day =>
  latest([date, updated, ...corrections.map((correction) => correction.date)]) ?? date;

/** The day on which the first article, and so the site, was published; null if there is none. */
const firstPublished = ({ articles }: Corpus): Day | null =>
  articles.map(({ date }) => date).toSorted()[0] ?? null;

/**
 * The day on which a page last changed, from the content and never from the clock. An article
 * states it. A record changed when it was corrected or when an article that mentions it changed; a
 * day, when one of its events was corrected. Any other page changed with any of them. Null for a
 * site without articles, which is not published yet.
 */
export function modifiedOf(corpus: Corpus, path: string): Day | null {
  const [, folder = '', id = ''] = path.split('/');
  const first = firstPublished(corpus);
  const byId = <T extends Record>(records: readonly T[]): T | undefined =>
    records.find((record) => record.id === id);
  switch (id && folder) {
    case 'articles': {
      const article = byId(corpus.articles);
      return article ? articleModified(article) : first;
    }
    case 'events':
      return latest([first, recordModified(corpus, 'event', byId(corpus.events))]);
    case 'places':
      return latest([first, recordModified(corpus, 'place', byId(corpus.places))]);
    case 'people':
      return latest([first, recordModified(corpus, 'person', byId(corpus.people))]);
    case 'days': {
      const events = eventsOn(corpus, calendarDay.parse(id));
      return latest([first, ...events.flatMap(correctionsOf)]);
    }
    default:
      return corpusModified(corpus);
  }
}

/** The day on which anything was last published or corrected; null for a site without articles. */
export const corpusModified = (corpus: Corpus): Day | null =>
  latest([
    ...corpus.articles.map(articleModified),
    ...[...corpus.events, ...corpus.places, ...corpus.people].flatMap(correctionsOf),
  ]);

/** The checksum of the corpus, which differs whenever anything in it does. */
export const versionOf = (corpus: Corpus): string => checksumOf(JSON.stringify(corpus));

const correctionsOf = ({ corrections }: Record): readonly Day[] =>
  corrections.map(({ date }) => date);

function recordModified(
  corpus: Corpus,
  kind: 'event' | 'place' | 'person',
  record: Record | undefined,
): Day | null {
  if (!record) return null;
  const { articles } = mentionsOf(corpus, kind, record.id);
  return latest([...correctionsOf(record), ...articles.map(articleModified)]);
}

/** A day as a moment, for formats without days: midnight UTC. */
export const momentOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
