import { expect, test } from 'vitest';
import { changesInWords } from '../../../src/map/draw/day-words.ts';
import { day } from '../../../src/model/date.ts';
import { written } from './corpus.ts';

test.each([
  ['2016-01-30', 'Not recorded: the records run from 31 January to 28 February 2016.'],
  ['2016-01-31', 'How things stood when the records begin.'],
  [
    '2016-02-02',
    'Changed this day: Hardatnin, from rebel groups to government and allies, confirmed.',
  ],
  ['2016-02-07', 'No place is recorded as changing hands.'],
])('what is said of %s', (date, words) => {
  expect(changesInWords(written, day(date))).toBe(words);
});
