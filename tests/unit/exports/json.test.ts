import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { corpusJson, eventsJson } from '../../../src/exports/json.ts';
import { corpusSchemaJson } from '../../../src/exports/json-schema.ts';
import { folderOfRecords, wholeSiteContent } from '../../site/content.ts';
import { oddPublication, oddTitles, wholePublication } from './publications.ts';

type Records = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const schema = JSON.parse(corpusSchemaJson(wholePublication())) as Readonly<
  Record<string, unknown>
>;
const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
const isCorpus = ajv.compile(schema);

describe.each([
  ['a whole story', wholePublication],
  ['odd content', oddPublication],
] as const)('the corpus as JSON, of %s', (_, publication) => {
  test('is what its schema says', () => {
    isCorpus(JSON.parse(corpusJson(publication())));
    expect(isCorpus.errors).toBeNull();
  });
});

test('the corpus as JSON holds every record with its text', () => {
  const corpus = JSON.parse(corpusJson(wholePublication())) as Records;
  for (const folder of ['articles', 'events', 'places', 'people'] as const) {
    const written = folderOfRecords(folder, wholeSiteContent);
    expect(corpus[folder]?.map(({ id }) => id as string).toSorted()).toEqual(
      written.map(({ id }) => id).toSorted(),
    );
    for (const { id, body } of written) {
      const record = corpus[folder]?.find((one) => one['id'] === id);
      expect((record?.['body'] as string).trim()).toBe(body.trim());
    }
  }
});

test('the corpus as JSON says nothing of files and lines', () => {
  const text = corpusJson(wholePublication());
  expect(text).not.toMatch(/"(?:file|line|lines|bodyLine|facts|draft)":/);
  expect(text).not.toContain('content/events');
});

test.each([
  ['a misspelt key', { titel: 'x' }],
  ['a date in words', { date: '5 February 2016' }],
  ['a confidence that does not exist', { confidence: 'rumoured' }],
  ['an id with capitals', { id: 'Ratyan' }],
])('the schema refuses an event with %s', (_, change) => {
  const corpus = JSON.parse(corpusJson(wholePublication())) as Records;
  const [first, ...others] = corpus['events'] ?? [];
  expect(isCorpus({ ...corpus, events: [{ ...first, ...change }, ...others] })).toBe(false);
});

test('the schema explains every key of every record', () => {
  const kinds = schema['$defs'] as Record<
    string,
    { readonly properties: Record<string, { readonly description?: string }> }
  >;
  const silent = Object.entries(kinds).flatMap(([kind, { properties }]) =>
    Object.entries(properties)
      .filter(([, { description }]) => !description)
      .map(([key]) => `${kind}.${key}`),
  );
  expect(Object.keys(kinds)).toHaveLength(11);
  expect(silent).toEqual([]);
});

test('the events as JSON hold odd titles as they are, and formulas too: JSON starts none', () => {
  const { events } = JSON.parse(eventsJson(oddPublication())) as Records;
  expect(events?.map(({ title }) => title)).toEqual(Object.values(oddTitles));
});

test('the events as JSON hold every event once', () => {
  const { events } = JSON.parse(eventsJson(wholePublication())) as Records;
  expect(events).toHaveLength(folderOfRecords('events', wholeSiteContent).length);
});
