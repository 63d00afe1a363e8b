import { describe, expect, test } from 'vitest';
import type { RecordKind } from '../../../src/model/kinds.ts';
import { knownOf } from '../../../src/model/known.ts';
import { aFigure, anEvent, aPlace, buildCorpus, deniedBy } from './build-corpus.ts';

const corpus = buildCorpus({
  events: [
    anEvent('push', { date: '2016-02-01', confidence: 'confirmed', disputed: 'what it was for' }),
    anEvent('missiles', { unknown: 'whether they arrived' }),
    anEvent('kafin', {
      title: 'Kafin announced taken',
      date: '2016-02-08',
      confidence: 'disputed',
      unknown: 'who held it',
    }),
    anEvent('ratyan', { date: '2016-02-05', confidence: 'confirmed' }),
  ],
  places: [
    aPlace('gate', { position: { lat: 36.6, lon: 37.1, certainty: 'low' } }),
    aPlace('hardatnin'),
  ],
  figures: [
    aFigure('strikes'),
    aFigure('dead-a', {
      topic: 'deaths in Russian strikes',
      confidence: 'disputed',
      accuses: [deniedBy('Russia')],
    }),
    aFigure('dead-b', {
      topic: 'deaths in Russian strikes',
      confidence: 'disputed',
      accuses: [deniedBy('Russia')],
    }),
  ],
});

const mention = (name: string) => {
  const [kind = '', id = ''] = name.split(':');
  return { kind: kind as RecordKind, id };
};
const known = (...names: readonly string[]) => knownOf(corpus, names.map(mention));
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('of the events that a text refers to', () => {
  test('the confirmed and the reported are told apart, each once and in order of time', () => {
    const found = known('event:ratyan', 'event:push', 'event:missiles', 'event:push');
    expect(ids(found.confirmed)).toEqual(['push', 'ratyan']);
    expect(ids(found.reported)).toEqual(['missiles']);
  });

  test('what is disputed and what is not known is told in the words of the event', () => {
    const found = known('event:missiles', 'event:push');
    expect(found.disputed.map(({ event, words }) => [event.id, words])).toEqual([
      ['push', 'what it was for'],
    ]);
    expect(found.unknown.map(({ event, words }) => [event.id, words])).toEqual([
      ['missiles', 'whether they arrived'],
    ]);
  });

  test('a disputed one that does not say what is disputed is told by its title', () => {
    expect(known('event:kafin').disputed.map(({ words }) => words)).toEqual([
      'Kafin announced taken',
    ]);
  });
});

test('events that the text does not refer to, and ids of nothing, do not count', () => {
  expect(known('event:nothing', 'place:hardatnin', 'figure:strikes')).toEqual({
    confirmed: [],
    reported: [],
    disputed: [],
    numbers: [],
    unknown: [],
    approximate: [],
  });
});

test('disputed figures are one dispute for each topic, with who denies it once', () => {
  const { numbers } = known('figure:dead-b', 'figure:strikes', 'figure:dead-a');
  expect(numbers.map(({ topic, figures, deniedBy }) => [topic, ids(figures), deniedBy])).toEqual([
    ['deaths in Russian strikes', ['dead-b', 'dead-a'], ['Russia']],
  ]);
});

test('places with an estimated point are named', () => {
  expect(ids(known('place:hardatnin', 'place:gate').approximate)).toEqual(['gate']);
});
