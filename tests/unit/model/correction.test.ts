import { expect, test } from 'vitest';
import { anArticle } from './build-corpus.ts';

test('corrections stand newest first, in whatever order they were written', () => {
  const corrections = [
    { date: '2026-11-25', was: 'Oldest.' },
    { date: '2026-12-03', was: 'Newest.' },
    { date: '2026-11-30', was: 'Between, made last.' },
    { date: '2026-11-30', was: 'Between, made first.' },
  ];
  const read = anArticle('lead', { corrections });
  expect(read.corrections.map(({ was }) => was)).toEqual([
    'Newest.',
    'Between, made last.',
    'Between, made first.',
    'Oldest.',
  ]);
});
