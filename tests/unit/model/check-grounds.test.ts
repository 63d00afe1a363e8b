import { expect, test } from 'vitest';
import { checkGrounds } from '../../../src/model/check-grounds.ts';
import { formatProblems } from '../../../src/model/problem.ts';
import { anEvent, aSource, buildCorpus, nothingElse, says as cites } from './build-corpus.ts';

const sources = [aSource('afp'), aSource('ap'), aSource('un', { kind: 'official document' })];
const confirmed = { confidence: 'confirmed' };

test('an event that is confirmed on one source says why', () => {
  const corpus = buildCorpus({
    sources,
    events: [
      anEvent('alone', confirmed, cites('@afp')),
      anEvent('grounded', { ...confirmed, grounds: 'both sides' }, cites('@afp')),
      anEvent('documented', confirmed, cites('@un')),
      anEvent('twofold', confirmed, cites('@afp', '@ap')),
      anEvent('reported', {}, cites('@afp')),
    ],
  });
  expect(formatProblems(checkGrounds(corpus, nothingElse))).toMatchInlineSnapshot(`
    "content/events/alone.md:1  confidence: confirmed rests on one source, afp, and no grounds are given.
        Write grounds: and one of: both sides, monitor and state media, official document, own announcement; or cite another source, or write confidence: reported."
  `);
  expect(checkGrounds(corpus, { ...nothingElse, invalid: new Set(['source']) })).toEqual([]);
});
