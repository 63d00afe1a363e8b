import { expect, test } from 'vitest';
import { publisherOf, titleOf } from '../../../src/model/source.ts';
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
