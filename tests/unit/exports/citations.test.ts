import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/exports/bibtex.ts';
import { citationFiles } from '../../../src/exports/citation-files.ts';
import { cslJson, sourceItem, type CslItem } from '../../../src/exports/csl.ts';
import { downloads } from '../../../src/exports/downloads.ts';
import { tableOfRecords, wholeSiteContent } from '../../site/content.ts';
import { anArticle, anEvent, aPlace, aSource, buildCorpus } from '../model/build-corpus.ts';
import { publish, wholePublication } from './publications.ts';

/** What another program reads in a file of citations. */
const readBy = (text: string) => new Cite(text).data as readonly Partial<CslItem>[];

/** Titles that formats of citations stumble over. */
const odd = [
  'Talks & war: 50 % of {half} the "front" #1 costs $5_000',
  'حردتنين تغيّر أيدي',
  'Ratyān, Hardatnīn and Tall Rif‘at: “a push”',
  'A \\command{with} ^braces^ ~ and } one { more',
  'Straße, señor, Č, ğ, ı, 🕰️',
];

const oddItems = odd.map((title, index) => sourceItem(aSource(`odd-${index}`, { title })));

describe('read back by another program', () => {
  test.each(odd.map((title, index) => [title, index] as const))(
    'the title %s is the same in both formats',
    (title, index) => {
      expect(readBy(bibtex(oddItems))[index]?.title).toBe(title);
      expect(readBy(cslJson(oddItems))[index]?.title).toBe(title);
    },
  );

  test.each([
    ['2016-02-02', [[2016, 2, 2]]],
    ['2016-02', [[2016, 2]]],
    ['2016', [[2016]]],
    [
      '2016-02-05/2016-02-08',
      [
        [2016, 2, 5],
        [2016, 2, 8],
      ],
    ],
  ])('a date of %s is as precise as it was', (date, parts) => {
    const item = sourceItem(aSource('dated', { date }));
    expect(readBy(bibtex([item]))[0]?.issued).toEqual({ 'date-parts': parts });
    expect(readBy(cslJson([item]))[0]?.issued).toEqual({ 'date-parts': parts });
  });

  test('an address, an organisation and the day on which it was opened are the same', () => {
    const url = 'https://example.org/a_b?c=1&d=50%25#e~f{g}';
    const publisher = 'Ministry of Peace and War, Section & Office';
    const read = { read: 'whole', opened: '2026-11-25' };
    const item = sourceItem(aSource('x', { kind: 'official document', publisher, url, ...read }));
    const [back] = readBy(bibtex([item]));
    expect(back?.URL).toBe('https://example.org/a_b?c=1&d=50%25#e~f%7Bg%7D');
    expect(back?.author).toEqual([{ family: publisher }]);
    expect(back?.publisher).toBe(publisher);
    expect(back?.accessed).toEqual({ 'date-parts': [[2026, 11, 25]] });
  });

  test.each(['sources.bib', 'sources.json'])('%s holds every source once', (file) => {
    const written = tableOfRecords('sources', wholeSiteContent);
    const text = downloads(wholePublication()).find((one) => one.file === file)?.text ?? '';
    expect(written.length).toBeGreaterThan(5);
    expect(readBy(text).map(({ id }) => id)).toEqual(written.map(({ id }) => id));
  });
});

test('sources.csv holds every source once, with the address of its copy', () => {
  const archived = { url: 'https://archive.example/1', day: '2016-02-03' };
  const sources = [aSource('reuters', { party: ['Russia', 'Iran'], archived }), aSource('ap')];
  const file = downloads(publish(buildCorpus({ sources }))).find(
    (one) => one.file === 'sources.csv',
  );
  const rows = parse(file?.text ?? '', { bom: true, columns: true }) as readonly object[];
  expect(rows).toMatchObject([
    { id: 'reuters', party: 'Russia; Iran', archivedUrl: archived.url, archivedDay: archived.day },
    { id: 'ap', party: '', archivedUrl: '' },
  ]);
});

test('a story without sources offers no file of them', () => {
  const files = downloads(publish(buildCorpus())).map(({ file }) => file);
  expect(files.filter((file) => file.startsWith('sources.'))).toEqual([]);
});

describe('a source as an item', () => {
  test('of an agency names it as author, and where its report was read', () => {
    const source = aSource('x', { publisher: 'AFP', via: 'Yahoo News', kind: 'wire' });
    expect(sourceItem(source)).toMatchObject({
      type: 'article-newspaper',
      author: [{ literal: 'AFP' }],
      'container-title': 'Yahoo News',
    });
  });

  test('of a newspaper stands in it, and has no author that we know of', () => {
    const item = sourceItem(aSource('x', { publisher: 'The Guardian', kind: 'newspaper' }));
    expect(item['container-title']).toBe('The Guardian');
    expect(item.author).toBeUndefined();
  });

  test.each([
    ['Arabic', 'ar'],
    ['Russian', 'ru'],
    [undefined, 'en'],
    ['Northern Kurdish of Afrin', 'Northern Kurdish of Afrin'],
  ])('in %s has the code %s', (language, code) => {
    expect(sourceItem(aSource('x', { ...(language && { language }) })).language).toBe(code);
  });

  test('with a title of ours has it in square brackets', () => {
    const source = aSource('x', { title: 'Report on the push', titleParaphrased: true });
    expect(sourceItem(source).title).toBe('[Report on the push]');
  });

  test.each(['[2016-02-15, 2016-02-16]', '2016-02-15?'])(
    'of %s is not certain of its day',
    (date) => {
      expect(sourceItem(aSource('x', { date })).issued?.circa).toBe(true);
    },
  );

  test('of which a copy is known says in which archive', () => {
    const source = aSource('x', { archived: { url: 'https://archive.example/1' } });
    expect(sourceItem(source)).toMatchObject({
      archive: 'archive.example',
      archive_location: 'https://archive.example/1',
    });
  });
});

test('each page that one can share has its citation in both formats, which say the same', () => {
  const corpus = buildCorpus({
    articles: [anArticle('lead', { title: 'Talks & “war”', date: '2026-11-22' })],
    events: [anEvent('ratyan', { title: 'Ratyan taken' })],
    places: [aPlace('ratyan', { name: 'Ratyan' })],
  });
  const files = citationFiles(publish(corpus));
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
  for (const [path, title] of [
    ['articles/lead', 'Talks & "war"'],
    ['events/ratyan', 'Ratyan taken'],
    ['places/ratyan', 'Ratyan'],
  ] as const) {
    const expected = {
      title,
      issued: { 'date-parts': [[2026, 11, 22]] },
      URL: `https://example.org/press/${path}/`,
      language: 'en-GB',
    };
    expect(readBy(textOf(`/citations/${path}.json`))).toMatchObject([
      { ...expected, author: [{ literal: 'Two Clocks' }], 'container-title': 'Two Clocks' },
    ]);
    expect(readBy(textOf(`/citations/${path}.bib`))).toMatchObject([
      { ...expected, author: [{ family: 'Two Clocks' }] },
    ]);
  }
});
