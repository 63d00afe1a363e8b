import { expect, test } from 'vitest';
import { yearProblems } from '../../../src/model/check-years.ts';
import { formatProblems } from '../../../src/model/problem.ts';
import { buildCorpus } from './build-corpus.ts';

const problemsOf = (text: string): string =>
  formatProblems(
    yearProblems(buildCorpus(), [
      { kind: 'paragraph', text, file: 'made.md', line: 4, isQuotation: false },
    ]),
  );

test('a year that no story of this time can name is reported', () => {
  const text = 'It began in 2916, on 2 February\n7016, and ended in mid-2066; it began in 0216.';
  expect(problemsOf(text)).toMatchInlineSnapshot(`
    "made.md:4  "in 2916" is no year of this story.
        Look at the digits. A number that is no year has a comma: 2,916.
    made.md:5  "February 7016" is no year of this story.
        Look at the digits. A number that is no year has a comma: 7,016.
    made.md:5  "in 0216" is no year of this story.
        Look at the digits. A number that is no year has a comma: 0,216.
    made.md:5  "mid-2066" is no year of this story.
        Look at the digits. A number that is no year has a comma: 2,066."
  `);
});

test.each([
  'Since 1915, in 1099 and until 2030.',
  'Resolution 2254 came before Resolution 2268.',
  'They held out in 3000 villages and after 2,500 days, in 4500.5 and in 12345.',
])('"%s" is no such year', (text) => {
  expect(problemsOf(text)).toBe('');
});
