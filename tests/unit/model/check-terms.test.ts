import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/markdown/blocks.ts';
import { inspectBody } from '../../../src/markdown/inspect.ts';
import { termProblems } from '../../../src/model/check-terms.ts';
import { compareTerms } from '../../../src/model/term.ts';
import { anArticle, aTerm, buildCorpus } from './build-corpus.ts';

const terms = [
  aTerm('hnc', { otherNames: ['High Negotiations Committee'], person: 'committee' }),
  aTerm('2254', { name: '2254', event: 'vote' }),
  aTerm('tow', {}),
  aTerm('besieged', { name: 'besieged' }),
];

/** What the check says of an article with a text, each with its line from the text's own first. */
function saidOf(body: string): readonly (readonly [line: number, hint: string])[] {
  const article = { ...anArticle('lead'), body, bodyLine: 1, facts: inspectBody(body, 1) };
  const corpus = buildCorpus({ terms, articles: [article] });
  return termProblems(corpus, blocksOf(article)).map(({ line, hint, severity }) => {
    expect(severity).toBe('warning');
    return [line, hint];
  });
}

test.each([
  ['The HNC came.', [[1, 'Write it as [HNC](term:hnc) where it first stands.']]],
  ['It came.\n\nThe [HNC](term:hnc) came. The HNC went.', []],
  [
    'The HNC came.\n\nThe [HNC](term:hnc) went.',
    [[1, 'Write it as [HNC](term:hnc) where it first stands.']],
  ],
  ['The [committee](person:committee) came. The HNC went.', []],
  ['By [the vote](event:vote), 2254 was its number.', []],
  [
    'The High\nNegotiations Committee came.',
    [[1, 'Write it as [High Negotiations Committee](term:hnc) where it first stands.']],
  ],
  ['Besieged towns.', [[1, 'Write it as [Besieged](term:besieged) where it first stands.']]],
  ['They tow the HNCs away.', []],
  ['## The HNC\n\n> The HNC came.', []],
  ['| side |\n| --- |\n| the HNC |', [[3, 'Write it as [HNC](term:hnc) where it first stands.']]],
] as const)('of %j it says %j', (body, said) => {
  expect(saidOf(body)).toEqual(said);
});

test('terms stand in the order of their names, numbers last', () => {
  expect(terms.toSorted(compareTerms).map(({ id }) => id)).toEqual([
    'besieged',
    'hnc',
    'tow',
    '2254',
  ]);
});
