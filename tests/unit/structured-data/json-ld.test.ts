import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { articleData } from '../../../src/structured-data/article-data.ts';
import { jsonLd } from '../../../src/structured-data/json-ld.ts';
import { eventData, personData, placeData } from '../../../src/structured-data/record-data.ts';
import {
  buildCorpus,
  anArticle,
  anEvent,
  aPerson,
  aPlace,
  aSource,
  says,
} from '../model/build-corpus.ts';

const absolute = (path: string) => `https://two-clocks.example${path}`;

const hard = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '"Talks" that are \'none\' \\ & &quot;',
  'Ratyan (رتيان) 🕊️ \u2028 \u0000',
  'x'.repeat(200),
];

describe.each(hard)('the words %j', (words) => {
  test('come out of the page as they went in, and close nothing', () => {
    const text = jsonLd([{ '@type': 'Event', name: words }]);
    const { childNodes } = parseFragment(`<script type="application/ld+json">${text}</script>`);
    expect(childNodes.length).toBe(1);
    const [script] = childNodes;
    const [inside] = script && 'childNodes' in script ? script.childNodes : [];
    const read = JSON.parse(inside && 'value' in inside ? inside.value : '') as {
      readonly '@graph': readonly { readonly name: string }[];
    };
    expect(read['@graph'][0]?.name).toBe(words);
  });
});

test('an event without a place has no location', () => {
  const event = anEvent('x', { places: [] });
  expect(
    eventData({ corpus: buildCorpus({ events: [event] }), absolute }, event),
  ).not.toHaveProperty('location');
});

test.each([
  ['2016-02-02', { startDate: '2016-02-02' }],
  ['2016-02', { startDate: '2016-02' }],
  ['2016-02-05/2016-02-08', { startDate: '2016-02-05', endDate: '2016-02-08' }],
])('an event of %s begins and ends then', (date, dates) => {
  const event = anEvent('x', { date });
  const data = eventData({ corpus: buildCorpus({ events: [event] }), absolute }, event);
  expect(data).toMatchObject(dates);
  if (!('endDate' in dates)) expect(data).not.toHaveProperty('endDate');
});

test('an event says how sure it is, and who claims it', () => {
  const event = anEvent('x', { confidence: 'disputed', claimedBy: 'Al-Masdar News' });
  const corpus = buildCorpus({ events: [event] });
  expect(eventData({ corpus, absolute }, event)).toMatchObject({
    disambiguatingDescription: 'disputed, claimed by Al-Masdar News',
  });
});

test('an event gives the coordinates of each of its places', () => {
  const place = aPlace('hardatnin');
  const event = anEvent('x', { places: ['hardatnin'] });
  const corpus = buildCorpus({ events: [event], places: [place] });
  expect(eventData({ corpus, absolute }, event)).toMatchObject({
    location: [{ geo: { latitude: 36.3657, longitude: 37.1024 } }],
  });
});

test('an article tells its corrections, its sources and whom it mentions', () => {
  const corrections = [{ date: '2026-12-01', was: 'The date was wrong.' }];
  const article = anArticle('x', { corrections }, says('@a', 'event:y', 'event:y'));
  const corpus = buildCorpus({
    articles: [article],
    events: [anEvent('y')],
    sources: [aSource('a')],
  });
  const data = articleData({ corpus, absolute }, article, absolute('/cards/articles/x.png'));
  expect(data).toMatchObject({
    '@type': 'AnalysisNewsArticle',
    dateModified: '2026-12-01',
    correction: [{ text: 'The date was wrong.', datePublished: '2026-12-01' }],
    mentions: [{ '@type': 'Event', '@id': 'https://two-clocks.example/events/y/' }],
  });
  expect(data).toHaveProperty('citation.length', 1);
  expect(data).toHaveProperty('mentions.length', 1);
});

test('what an article mentions is what the page at that address describes', () => {
  const corpus = buildCorpus({
    events: [anEvent('y')],
    places: [aPlace('hardatnin')],
    people: [aPerson('sohr')],
  });
  const article = anArticle('x', {}, says('event:y', 'place:hardatnin', 'person:sohr'));
  const publication = { corpus, absolute };
  const described = (
    JSON.parse(
      jsonLd([
        ...corpus.events.map((event) => eventData(publication, event)),
        ...corpus.places.map((place) => placeData(publication, place)),
        ...corpus.people.map((person) => personData(publication, person)),
      ]),
    ) as { readonly '@graph': readonly Readonly<Record<string, string>>[] }
  )['@graph'].map((data) => ({ type: data['@type'], id: data['@id'] }));
  expect(articleData(publication, article, absolute('/x.png'))).toMatchObject({
    mentions: described.map(({ type, id }) => ({ '@type': type, '@id': id })),
  });
});

test('a place and a person give every other spelling of their names once', () => {
  const publication = { corpus: buildCorpus(), absolute };
  const names = {
    nameArabic: 'حردتنين',
    otherNames: ['Hardatneen', 'Hardatin'],
    originSpelling: 'Hardatin',
  };
  const alternateName = ['Hardatneen', 'Hardatin', 'حردتنين'];
  expect(placeData(publication, aPlace('x', names))).toMatchObject({ alternateName });
  expect(personData(publication, aPerson('x', names))).toMatchObject({ alternateName });
});

test('a place gives its code and its number in gazetteers', () => {
  const place = aPlace('x', { pcode: 'C1647', geonames: 170063 });
  expect(placeData({ corpus: buildCorpus(), absolute }, place)).toMatchObject({
    identifier: { '@type': 'PropertyValue', propertyID: 'OCHA P-code', value: 'C1647' },
    sameAs: 'https://sws.geonames.org/170063/',
  });
  const unknown = placeData({ corpus: buildCorpus(), absolute }, aPlace('x'));
  expect(Object.keys(unknown)).not.toContain('identifier');
  expect(Object.keys(unknown)).not.toContain('sameAs');
});

test.each([
  ['person', 'jobTitle'],
  ['organisation', 'disambiguatingDescription'],
] as const)('the role of a %s stands by itself, and the description says it once', (kind, key) => {
  const summary = 'President of Syria. His government sent its delegation to Geneva.';
  const record = aPerson('x', { kind, role: 'President of Syria' }, { summary });
  expect(personData({ corpus: buildCorpus(), absolute }, record)).toMatchObject({
    description: summary,
    [key]: 'President of Syria',
  });
});
