import { expect, test } from 'vitest';
import { embedsOfEvent, embedsOfPlace } from '../../../src/embeds/embeds.ts';
import { anEvent, aPlace, buildCorpus } from '../model/build-corpus.ts';

// Positions by GeoNames.
const ratyan = aPlace('ratyan', { position: { lat: 36.3471, lon: 37.0935, certainty: 'high' } });
const vienna = aPlace('vienna', { position: { lat: 48.2085, lon: 16.3721, certainty: 'high' } });
const corpus = buildCorpus({ places: [ratyan, vienna] });

test.each([
  ['in the key week, by the timeline', '2016-02-02', 'vienna', '/embed/timeline/#event-x'],
  ['later near Aleppo, by the map', '2016-02-10', 'ratyan', '/embed/map/#event-x'],
  [
    'into the days after it, by the timeline',
    '2016-02-05/2016-02-06',
    'ratyan',
    '/embed/timeline/#event-x',
  ],
  ['later elsewhere, by nothing', '2016-02-10', 'vienna', undefined],
  ['before the map begins, by nothing', '2015-11-10', 'ratyan', undefined],
])('an event %s', (_, date, place, path) => {
  const event = anEvent('x', { date, places: [place] });
  expect(embedsOfEvent(corpus, event).map((embed) => embed.path)).toEqual(path ? [path] : []);
});

test('an event without a place outside the key week has no embed', () => {
  expect(embedsOfEvent(corpus, anEvent('x', { date: '2016-02-20', places: [] }))).toEqual([]);
});

test('a place that the map does not draw has no embed', () => {
  expect(embedsOfPlace(corpus, ratyan).map(({ path }) => path)).toEqual([
    '/embed/map/#place-ratyan',
  ]);
  expect(embedsOfPlace(corpus, vienna)).toEqual([]);
});
