import { describe, expect, test } from 'vitest';
import { sourceId } from '../../../src/model/id.ts';
import { citationsOf, isEmpty, mentionsOf, type Backlinks } from '../../../src/model/mentions.ts';
import {
  aControlRecord,
  aFigure,
  anArticle,
  anEvent,
  aPerson,
  aPlace,
  aSource,
  aStatement,
  buildCorpus,
  mapOf,
  says,
} from './build-corpus.ts';

/** `{ events: ['push'] }`: the ids of what is listed, without the kinds that have none. */
const idsOf = (backlinks: Backlinks) =>
  Object.fromEntries(
    Object.entries(backlinks).flatMap(
      ([kind, records]: [string, readonly { readonly id?: string; readonly place?: string }[]]) =>
        records.length > 0 ? [[kind, records.map(({ id, place }) => id ?? place)]] : [],
    ),
  );

const corpus = buildCorpus({
  articles: [
    anArticle('lead', {}, says('event:push', 'person:envoy', 'figure:strikes', '@ap')),
    anArticle('road', {}, mapOf('hardatnin', 'ratyan')),
  ],
  events: [
    anEvent('push', { places: ['hardatnin'], people: ['envoy'] }, says('event:push', '@reuters')),
    anEvent('ratyan', {}, says('place:hardatnin', 'event:push')),
  ],
  places: [
    aPlace('hardatnin', {
      position: { lat: 36.4, lon: 37.1, source: 'gazetteer', certainty: 'high' },
    }),
    aPlace('ratyan', {}, says('event:ratyan', 'place:ratyan', 'place:hardatnin')),
  ],
  people: [aPerson('envoy', {}, says('person:envoy', 'event:push'))],
  sources: [aSource('reuters'), aSource('ap'), aSource('gazetteer'), aSource('unused')],
  figures: [
    aFigure('strikes', { sources: ['ap'], contradictedBy: ['sorties'] }),
    aFigure('sorties', { sources: ['reuters'] }),
  ],
  statements: [
    aStatement(9, { sources: ['reuters'], events: ['push'], people: ['envoy'] }),
    aStatement(10, { sources: ['ap'], places: ['ratyan'], figures: ['strikes'] }),
  ],
  control: [aControlRecord('hardatnin', '2016-01-31', { sources: ['ap'] })],
});

describe('what mentions a record', () => {
  test('a place: by front matter, by body, by a map, by control', () => {
    expect(idsOf(mentionsOf(corpus, 'place', 'hardatnin'))).toEqual({
      articles: ['road'],
      events: ['push', 'ratyan'],
      places: ['ratyan'],
      control: ['hardatnin'],
    });
  });

  test('an event, not counting its own body', () => {
    expect(idsOf(mentionsOf(corpus, 'event', 'push'))).toEqual({
      articles: ['lead'],
      events: ['ratyan'],
      people: ['envoy'],
      statements: ['9'],
    });
  });

  test('a person, not counting their own page', () => {
    expect(idsOf(mentionsOf(corpus, 'person', 'envoy'))).toEqual({
      articles: ['lead'],
      events: ['push'],
      statements: ['9'],
    });
  });

  test('a person and a source: by an accusation and by its answer', () => {
    const accused = buildCorpus({
      events: [
        anEvent('raid', {
          accuses: [
            {
              by: 'Turkey',
              to: 'army',
              date: '2016-02-02',
              says: 'It did.',
              sources: ['ap'],
              answers: [
                { by: 'envoy', date: '2016-02-03', says: 'It did not.', sources: ['reuters'] },
              ],
            },
          ],
        }),
      ],
    });
    for (const id of ['army', 'envoy'])
      expect(idsOf(mentionsOf(accused, 'person', id))).toEqual({ events: ['raid'] });
    for (const id of ['ap', 'reuters'])
      expect(idsOf(citationsOf(accused, sourceId.parse(id)))).toEqual({ events: ['raid'] });
  });

  test('a figure: by a body, and by the figure that it contradicts', () => {
    expect(idsOf(mentionsOf(corpus, 'figure', 'strikes'))).toEqual({
      articles: ['lead'],
      statements: ['10'],
    });
    expect(idsOf(mentionsOf(corpus, 'figure', 'sorties'))).toEqual({ figures: ['strikes'] });
  });

  test('a place does not mention itself, but the event of its id mentions it no less', () => {
    expect(idsOf(mentionsOf(corpus, 'place', 'ratyan'))).toEqual({
      articles: ['road'],
      statements: ['10'],
    });
    expect(idsOf(mentionsOf(corpus, 'event', 'ratyan'))).toEqual({ places: ['ratyan'] });
  });

  test('nothing, where nothing does', () => {
    expect(isEmpty(mentionsOf(corpus, 'person', 'nobody'))).toBe(true);
    expect(isEmpty(mentionsOf(corpus, 'place', 'hardatnin'))).toBe(false);
  });
});

describe('what rests on a source', () => {
  test.each([
    [
      'ap',
      { articles: ['lead'], figures: ['strikes'], statements: ['10'], control: ['hardatnin'] },
    ],
    ['reuters', { events: ['push'], figures: ['sorties'], statements: ['9'] }],
    ['gazetteer', { places: ['hardatnin'] }],
    ['unused', {}],
  ])('on %s: %j', (id, expected) => {
    expect(idsOf(citationsOf(corpus, sourceId.parse(id)))).toEqual(expected);
  });
});
