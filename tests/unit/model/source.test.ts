import { expect, test } from 'vitest';
import {
  addressOf,
  archivedWords,
  archiveSearchOf,
  detailsOf,
  publisherOf,
  readingNote,
  titleOf,
} from '../../../src/model/source.ts';
import { aSource } from './build-corpus.ts';

test('a source that was read where it was published names its publisher', () => {
  expect(publisherOf(aSource('reuters'))).toBe('Reuters');
});

test('a source that was read in a copy names where the copy stands', () => {
  expect(publisherOf(aSource('reuters', { via: 'Yahoo News' }))).toBe('Reuters, via Yahoo News');
});

test('a title stands as published', () => {
  expect(titleOf(aSource('reuters', { title: 'Talks open' }))).toBe('Talks open');
});

test('a title that is a description of ours stands in square brackets', () => {
  const source = aSource('sohr', { title: 'Report on the push', titleParaphrased: true });
  expect(titleOf(source)).toBe('[Report on the push]');
});

test('the details tell date, kind, language and who stands behind an outlet', () => {
  const source = aSource('sana', {
    date: '2016-02-02',
    kind: 'wire',
    language: 'Arabic',
    party: 'Syrian government',
    leaning: 'state news agency of Syria',
  });
  expect(detailsOf(source)).toBe(
    '2 February 2016, agency report, in Arabic, state news agency of Syria',
  );
});

test('a source of which nothing more is known is undated and of its kind', () => {
  expect(detailsOf(aSource('sohr', { kind: 'monitor' }))).toBe('undated, monitor');
});

test('a joint text is that of several parties', () => {
  const party = ['United States', 'Russia'];
  expect(aSource('terms', { party }).party).toEqual(party);
});

test.each([
  ['whole', 'Read whole on 25 November 2026'],
  ['part', 'Read in part on 25 November 2026'],
  ['quoted', 'Read as others quote it on 25 November 2026'],
])('a source that was read %s says so, with the day', (read, words) => {
  expect(readingNote(aSource('ap', { read, opened: '2026-11-25' }))).toBe(words);
});

test('a source that was not opened says that this site has it from a summary', () => {
  expect(readingNote(aSource('ap'))).toBe('Not opened again: this site has it from a summary');
});

const address = 'https://example.org/talks?page=2';
const archived = { url: 'https://archive.example/1' };

test.each([
  ['2016-02-02', '20160202'],
  ['2016-02', '201602'],
  ['2016', '2016'],
  [undefined, '*'],
])('a copy of a source of %s is looked for nearest to %s', (date, day) => {
  const source = aSource('reuters', { url: address, ...(date && { date }) });
  expect(archiveSearchOf(source)).toBe(`https://web.archive.org/web/${day}/${address}`);
});

test('no copy is looked for where one is known, or no address', () => {
  expect(archiveSearchOf(aSource('reuters', { url: address, archived }))).toBeNull();
  expect(archiveSearchOf(aSource('reuters'))).toBeNull();
});

test('a source is read at its address, else as a copy, of whose day is told what is known', () => {
  expect(addressOf(aSource('reuters', { url: address, archived }))).toBe(address);
  expect(addressOf(aSource('reuters', { archived }))).toBe(archived.url);
  expect(addressOf(aSource('reuters'))).toBeNull();
  expect(archivedWords(archived)).toBe('archived copy');
  const { archived: dated } = aSource('reuters', { archived: { ...archived, day: '2016-02-03' } });
  expect(dated && archivedWords(dated)).toMatch(/^archived copy of 3.February 2016$/);
});
