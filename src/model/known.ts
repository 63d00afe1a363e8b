import { deniersOf } from './accusation.ts';
import type { Reference } from './body.ts';
import { findEvent, findFigure, findPlace, compareEvents, type Corpus } from './corpus.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import { isApproximate, type Place } from './place.ts';

/** Something uncertain about an event, as a phrase. */
export interface Doubt {
  readonly event: Event;
  readonly words: string;
}

/** Figures on one topic that contradict each other or are denied. */
export interface DisputedNumbers {
  readonly topic: Figure['topic'];
  readonly figures: readonly Figure[];
  /** Who denies them, each once. */
  readonly deniedBy: readonly string[];
}

/**
 * What is certain and what is not among the records that a text refers to; events in order of time.
 */
export interface Known {
  readonly confirmed: readonly Event[];
  readonly reported: readonly Event[];
  readonly disputed: readonly Doubt[];
  readonly numbers: readonly DisputedNumbers[];
  readonly unknown: readonly Doubt[];
  /** Places whose position is an estimate. */
  readonly approximate: readonly Place[];
}

/**
 * Sorts the records that a text refers to by certainty. The words come only from the records, so
 * that articles cannot contradict them.
 */
export function knownOf(
  corpus: Corpus,
  mentions: readonly Pick<Reference, 'kind' | 'id'>[],
): Known {
  const mentioned = <T>(kind: Reference['kind'], find: (id: string) => T | null): readonly T[] => [
    ...new Set(
      mentions.flatMap((mention) => (mention.kind === kind ? (find(mention.id) ?? []) : [])),
    ),
  ];
  const events = [...mentioned('event', (id) => findEvent(corpus, id))].sort(compareEvents);
  const figures = mentioned('figure', (id) => findFigure(corpus, id));
  const places = mentioned('place', (id) => findPlace(corpus, id));
  return {
    confirmed: events.filter(({ confidence }) => confidence === 'confirmed'),
    reported: events.filter(({ confidence }) => confidence === 'reported'),
    disputed: events.flatMap((event) => {
      const words = event.disputed ?? (event.confidence === 'disputed' ? event.title : undefined);
      return words === undefined ? [] : [{ event, words }];
    }),
    numbers: numbersIn(figures.filter(({ confidence }) => confidence === 'disputed')),
    unknown: events.flatMap((event) =>
      event.unknown === undefined ? [] : [{ event, words: event.unknown }],
    ),
    approximate: places.filter(isApproximate),
  };
}

/** Numbers by topic, in order of first mention. */
const numbersIn = (figures: readonly Figure[]): readonly DisputedNumbers[] =>
  [...new Set(figures.map(({ topic }) => topic))].map((topic) => {
    const ofTopic = figures.filter((figure) => figure.topic === topic);
    const deniedBy = [...new Set(ofTopic.flatMap(deniersOf))];
    return { topic, figures: ofTopic, deniedBy };
  });
