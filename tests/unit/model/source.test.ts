import { expect, test } from 'vitest';
import { detailsOf, publisherOf, readingNote, titleOf } from '../../../src/model/source.ts';
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
