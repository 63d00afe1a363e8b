import type { Article } from './article.ts';
import type { WithBody } from './body.ts';
import type { Corpus } from './corpus.ts';
import type { Event } from './event.ts';

/**
 * The articles that share the most records with an article, best first, `most` at most. Articles
 * that share none are left out.
 */
export function relatedArticles(
  { articles }: Corpus,
  article: Article,
  most: number,
): readonly Article[] {
  const own = recordsIn(article);
  return best(articles, most, (other) =>
    other.id === article.id ? 0 : [...recordsIn(other)].filter((name) => own.has(name)).length,
  );
}

/**
 * The events most related to an article among those that it does not refer to, `most` at most, in
 * order of time. A record that both name counts for more if fewer events name it: a place of two
 * events says more than the army, which is in half of them (inverse document frequency).
 */
export function relatedEvents(
  { events }: Corpus,
  article: Article,
  most: number,
): readonly Event[] {
  const own = recordsIn(article);
  const names = new Map(events.map((event) => [event, recordsOf(event)]));
  const howOften = new Map<string, number>();
  for (const name of [...names.values()].flatMap((set) => [...set]))
    howOften.set(name, (howOften.get(name) ?? 0) + 1);
  const chosen = best(events, most, (event) =>
    own.has(`event:${event.id}`)
      ? 0
      : [...(names.get(event) ?? [])]
          .filter((name) => own.has(name))
          .reduce((sum, name) => sum + 1 / (howOften.get(name) ?? 1), 0),
  );
  return events.filter((event) => chosen.includes(event));
}

/** The items with the highest scores, highest first, without those of score 0. */
const best = <T>(all: readonly T[], most: number, scoreOf: (one: T) => number): readonly T[] =>
  all
    .map((one) => ({ one, score: scoreOf(one) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);

/** The records that an event names in its keys and in its text. */
const recordsOf = (event: Event): ReadonlySet<string> =>
  new Set([
    ...event.places.map((id) => `place:${id}`),
    ...event.people.map((id) => `person:${id}`),
    ...recordsIn(event),
  ]);

/** Names of the records that a text refers to: `event:ratyan`. */
const recordsIn = ({ facts }: WithBody): ReadonlySet<string> =>
  new Set(facts.references.map(({ kind, id }) => `${kind}:${id}`));
