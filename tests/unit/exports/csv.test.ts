import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { controlCsv, eventsCsv, placesCsv, statementsCsv } from '../../../src/exports/csv.ts';
import { downloads } from '../../../src/exports/downloads.ts';
import { placesGeoJson } from '../../../src/exports/geojson.ts';
import { withoutFormulas } from '../../../src/exports/table.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { eventSchema } from '../../../src/model/event.ts';
import { statementSchema } from '../../../src/model/statement.ts';
import {
  aControlRecord,
  aPlace,
  anEvent,
  aSource,
  aStatement,
  buildCorpus,
  says,
} from '../model/build-corpus.ts';
import { folderOfRecords, wholeSiteContent } from '../../site/content.ts';
import { oddPublication, oddTitles, publish, wholePublication } from './publications.ts';

const read = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { columns: true, bom: true });

/** What Excel, LibreOffice and Google Sheets take for a formula at the start of a cell. */
const startsFormula = /^[=+\-@]/;

describe('the events as CSV', () => {
  const rows = read(eventsCsv(wholePublication()));

  test('hold every event once', () => {
    const ids = folderOfRecords('events', wholeSiteContent).map(({ id }) => id);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });
});

describe('the days of an event as CSV', () => {
  test.each([
    ['2016-02-05', '2016-02-05', '2016-02-05', '2016-02-05', '2016-02-05'],
    ['2016-02-05/2016-02-06', '2016-02-05', '2016-02-06', '2016-02-05', '2016-02-06'],
    ['2016-02-05/2016-02-06?', '2016-02-05', '', '2016-02-05', '2016-02-06'],
    ['2016-02-15?', '', '', '2016-02-15', '2016-02-15'],
    ['[2016-02-15,2016-02-16]', '', '', '2016-02-15', '2016-02-16'],
    ['2016-02', '', '', '2016-02-01', '2016-02-29'],
    ['2016-02-05/..', '2016-02-05', '', '2016-02-05', ''],
  ])('%s: from %j to %j, between %s and %s', (date, start, end, earliest, latest) => {
    const corpus = buildCorpus({ events: [anEvent('battle', { date })] });
    expect(read(eventsCsv(publish(corpus)))[0]).toMatchObject({
      date,
      start,
      end,
      earliest,
      latest,
    });
  });
});

test('control as CSV says of no day that a place was held so where that is not certain', () => {
  const control = [
    aControlRecord('misqan', '2016-01-31'),
    aControlRecord('misqan', '[2016-02-15,2016-02-16]', { from: 'rebel groups', to: 'ISIS' }),
  ];
  const corpus = buildCorpus({ places: [aPlace('misqan')], control });
  const [before, after] = read(controlCsv(publish(corpus)));
  expect(before).toMatchObject({
    start: '2016-01-31',
    end: '',
    earliest: '2016-01-31',
    latest: '2016-02-15',
  });
  expect(after).toMatchObject({
    date: '[2016-02-15,2016-02-16]',
    start: '',
    end: '2016-02-28',
    earliest: '2016-02-15',
    latest: '2016-02-28',
  });
});

test('an event as CSV has every key that an editor may write', () => {
  const [row = {}] = read(eventsCsv(oddPublication()));
  // The text in Markdown is in the corpus as JSON alone, as the page of the data says.
  const keys = Object.keys(eventSchema.shape).filter((key) => key !== 'draft');
  expect(Object.keys(row)).toEqual(expect.arrayContaining(keys));
});

test('an event as CSV says why it is sure, what is disputed, and which party speaks', () => {
  const event = anEvent(
    'hospitals',
    {
      order: 2,
      confidence: 'confirmed',
      grounds: 'official document',
      disputed: 'who fired on them',
      unknown: 'how many fell; and where',
      places: ['bashkoy'],
      formerly: ['clinics'],
      corrections: [{ date: '2026-12-01', was: 'The day was wrong.' }],
    },
    says('@sana', '@reuters'),
  );
  const corpus = buildCorpus({
    events: [event],
    places: [aPlace('bashkoy', { position: { lat: 36.3, lon: 37.2, certainty: 'low' } })],
    sources: [
      aSource('sana', { publisher: 'SANA', party: 'Syrian government' }),
      aSource('reuters'),
    ],
  });
  expect(read(eventsCsv(publish(corpus)))[0]).toMatchObject({
    order: '2',
    grounds: 'official document',
    disputed: 'who fired on them',
    unknown: 'how many fell; and where',
    lat: '36.3',
    lon: '37.2',
    certainty: 'low',
    sources: 'sana; reuters',
    publishers: 'SANA; Reuters',
    parties: 'Syrian government',
    formerly: 'clinics',
    corrections: '2026-12-01: The day was wrong.',
  });
});

describe('the statements as CSV', () => {
  const statement = aStatement(9, {
    others: '=HYPERLINK("x"), said another',
    sources: ['sana', 'reuters'],
    events: ['battle', 'truce'],
  });
  const corpus = buildCorpus({
    statements: [statement, aStatement(10)],
    sources: [aSource('sana', { publisher: 'SANA' }), aSource('reuters', { via: 'Yahoo News' })],
  });
  const rows = read(statementsCsv(publish(corpus)));

  test('have every key that an editor may write', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual(
      expect.arrayContaining(Object.keys(statementSchema.shape)),
    );
  });

  test('stand in the order of the report, each with its sources, its records and its address', () => {
    expect(rows.map(({ id }) => id)).toEqual(['9', '10']);
    expect(rows[0]).toMatchObject({
      statement: statement.statement,
      others: `'${statement.others}`,
      sources: 'sana; reuters',
      publishers: 'SANA; Reuters, via Yahoo News',
      events: 'battle; truce',
      people: '',
      page: expect.stringMatching(/\/statements\/#statement-9$/) as string,
    });
  });
});

test('a story without statements offers no file of them', () => {
  const filesOf = (corpus: Corpus) => downloads(publish(corpus)).map(({ file }) => file);
  expect(filesOf(buildCorpus({ statements: [aStatement(1)] }))).toContain('statements.csv');
  expect(filesOf(buildCorpus())).not.toContain('statements.csv');
});

test('odd titles, lines and scripts come back from CSV as they were', () => {
  const rows = read(eventsCsv(oddPublication()));
  const { formula, plus, minus, at, ...harmless } = oddTitles;
  for (const [id, title] of Object.entries(harmless))
    expect(rows.find((row) => row['id'] === id)?.['title']).toBe(title);
  for (const [id, title] of Object.entries({ formula, plus, minus, at }))
    expect(rows.find((row) => row['id'] === id)?.['title']).toBe(`'${title}`);
  expect(rows[0]?.['note']).toBe(
    'First line, with "quotes"\nsecond line; \'=1+1\r\n\r\n\'-third 🕰️ حردتنين',
  );
});

test('an event without a place has empty cells for it', () => {
  const rows = read(eventsCsv(oddPublication()));
  expect(rows.find(({ id }) => id === 'long')).toMatchObject({
    places: '',
    placeNames: '',
    lat: '',
    lon: '',
  });
});

test.each([
  ['events', eventsCsv],
  ['places', placesCsv],
  ['control', controlCsv],
  ['statements', statementsCsv],
] as const)('no cell of %s can start a formula, wherever a spreadsheet splits it', (_, write) => {
  for (const publication of [oddPublication(), wholePublication()]) {
    const text = write(publication).replace('\uFEFF', '');
    const commas: string[][] = parse(text);
    // As in a country where lists are written with semicolons: quotes then mean nothing mid-cell.
    const semicolons = text.split(/\r\n|[\r\n;\t]/);
    const cells = [...commas.flat(), ...semicolons];
    const isNumber = (cell: string) => /^-?\d+(?:\.\d+)?$/.test(cell);
    expect(cells.filter((cell) => startsFormula.test(cell.trimStart()) && !isNumber(cell))).toEqual(
      [],
    );
  }
});

test('a longitude west of Greenwich stays a number', () => {
  const rows = read(placesCsv(oddPublication()));
  expect(rows.find(({ id }) => id === 'new-york')?.['lon']).toBe('-73.9681');
});

test.each([
  ['=1+1', "'=1+1"],
  ['a;=1+1', "a;'=1+1"],
  ['a; =1+1', "a; '=1+1"],
  ['a\n=1+1', "a\n'=1+1"],
  ['a\r\n\r\nb', 'a\r\n\r\nb'],
  ['\t=1+1', "'\t'=1+1"],
  ['＝1', "'＝1"],
  ['a = b', 'a = b'],
  ['2-3', '2-3'],
  ['', ''],
])('%j is written as %j', (text, written) => {
  expect(withoutFormulas(text)).toBe(written);
});

test('a stretch of control ends the day before the next begins, the last with the records', () => {
  const rows = read(controlCsv(oddPublication()));
  expect(rows.map(({ start, end, encircled }) => [start, end, encircled])).toEqual([
    ['2016-01-31', '2016-02-01', 'true'],
    ['2016-02-02', '2016-02-28', 'false'],
  ]);
});

test('a CSV says that it is UTF-8, and ends its lines as the standard wants', () => {
  const text = placesCsv(wholePublication());
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(read(text).find(({ id }) => id === 'hardatnin')?.['nameArabic']).toBe('حردتنين');
});

test('places have their numbers in gazetteers, as CSV and as GeoJSON', () => {
  const publication = publish(
    buildCorpus({ places: [aPlace('nubl', { pcode: 'C1655', geonames: 166331 }), aPlace('mill')] }),
  );
  expect(read(placesCsv(publication))).toMatchObject([
    { id: 'nubl', pcode: 'C1655', geonames: '166331' },
    { id: 'mill', pcode: '', geonames: '' },
  ]);
  const { features } = JSON.parse(placesGeoJson(publication)) as {
    readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
  };
  expect(features[0]?.properties).toMatchObject({ pcode: 'C1655', geonames: 166331 });
});
