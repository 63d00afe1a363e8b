import { expect, test } from 'vitest';
import { checkDoubles } from '../../../src/model/check-doubles.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { formatProblems } from '../../../src/model/problem.ts';
import {
  aControlRecord,
  aFigure,
  anArticle,
  anEvent,
  aPerson,
  aPlace,
  aSource,
  aTerm,
  buildCorpus,
  deniedBy,
} from './build-corpus.ts';

const problemsOf = (parts: Partial<Corpus>): string =>
  formatProblems(checkDoubles(buildCorpus(parts)));

test('no id or name stands twice in a list', () => {
  const accusation = deniedBy('Russia');
  const found = problemsOf({
    events: [
      anEvent('push', {
        places: ['mayir', 'kafin', 'mayir'],
        people: ['hnc', 'hnc'],
        accuses: [{ ...accusation, sources: ['afp', 'afp'] }],
      }),
    ],
    control: [aControlRecord('mayir', '2016-01-31', { sources: ['afp', 'ap', 'afp'] }, 7)],
    figures: [aFigure('dead', { contradictedBy: ['ours', 'ours'] }, 5)],
  });
  expect(found).toMatchInlineSnapshot(`
    "content/control.yaml:7  "afp" stands in sources twice.
        Keep one of the two.
    content/events/push.md:1  "afp" stands in sources twice.
        Keep one of the two.
    content/events/push.md:1  "hnc" stands in people twice.
        Keep one of the two.
    content/events/push.md:1  "mayir" stands in places twice.
        Keep one of the two.
    content/figures.yaml:5  "ours" stands in contradictedBy twice.
        Keep one of the two."
  `);
});

test('no two records of a kind have one name, title, position or address', () => {
  const elsewhere = { position: { lat: 36.5, lon: 37, certainty: 'high' } };
  const found = problemsOf({
    places: [
      aPlace('a', { name: 'Mayir' }),
      aPlace('b', { name: 'mayir', ...elsewhere }),
      aPlace('c', { name: 'Kafin', ...elsewhere }),
    ],
    people: [aPerson('x', { name: 'The envoy' }), aPerson('y', { name: 'The envoy' })],
    terms: [aTerm('hnc'), aTerm('hnc-too', { name: 'HNC' })],
    articles: [anArticle('one'), anArticle('two')],
    events: [
      anEvent('push', { title: 'The push' }),
      anEvent('push-again', { title: 'The push' }),
      anEvent('another'),
      anEvent('later', { title: 'The push', date: '2016-02-03' }),
    ],
    sources: [
      aSource('afp', { url: 'https://www.example.org/a/' }, 3),
      aSource('ap', { url: 'http://example.org/a' }, 9),
      aSource('un'),
      aSource('un-too'),
    ],
  });
  expect(found).toMatchInlineSnapshot(`
    "content/events/push-again.md:1  "The push" of 2016-02-02 stands at content/events/push.md:1 already.
        Two records cannot share it. Keep one of the two, or correct the one that is wrong.
    content/people/y.md:1  name: "The envoy" stands at content/people/x.md:1 already.
        Two records cannot share it. Keep one of the two, or correct the one that is wrong.
    content/places/b.md:1  name: "mayir" stands at content/places/a.md:1 already.
        Two records cannot share it. Keep one of the two, or correct the one that is wrong.
    content/places/c.md:1  lat: 36.5, lon: 37 stands at content/places/b.md:1 already.
        Two records cannot share it. Keep one of the two, or correct the one that is wrong.
    content/sources.yaml:9  url: "example.org/a" stands at content/sources.yaml:3 already.
        Two records cannot share it. Keep one of the two, or correct the one that is wrong.
    content/terms/hnc-too.md:1  name: "HNC" stands at content/terms/hnc.md:1 already.
        Two records cannot share it. Keep one of the two, or correct the one that is wrong."
  `);
});

test('a place and a person may have one name, and one event several days', () => {
  const found = problemsOf({
    places: [aPlace('palais', { name: 'Palais' })],
    people: [aPerson('palais', { name: 'Palais' })],
    events: [
      anEvent('push', { title: 'The push' }),
      anEvent('push-again', { title: 'The push', date: '2016-02-03' }),
    ],
  });
  expect(found).toBe('');
});
