import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../../src/model/body.ts';
import { formatProblems } from '../../../src/model/problem.ts';
import {
  patternOf,
  styleProblems,
  styleSchema,
  type StyleEntry,
} from '../../../src/model/style.ts';

const entry = (keys: Readonly<Record<string, unknown>>): StyleEntry => ({
  ...styleSchema.parse({ reason: 'It judges.', write: '"government"', ...keys }),
  file: 'content/style.yaml',
  line: 1,
  lines: {},
});

const block = (text: string, isQuotation = false): TextBlock => ({
  kind: 'paragraph',
  file: 'content/events/ratyan.md',
  line: 12,
  text,
  isQuotation,
});

describe('a word of the list', () => {
  test.each([
    [['regime'], 'the regime attacked', ['regime']],
    [['regime'], 'The Regime’s army', ['Regime']],
    [['regime'], 'a regimen, and regimes', []],
    [['game'], 'an end-game', ['game']],
    [['game'], 'a gamekeeper', []],
    [['terroris*'], 'terrorist, terrorism, terror', ['terrorist', 'terrorism']],
    [['so-called'], 'the so-called state', ['so-called']],
    [['claimed victory'], 'claimed\nvictory', ['claimed\nvictory']],
    [['hero'], 'Hérault and heroes', []],
    [['e.g.'], 'exg, or e.g. this', ['e.g.']],
  ])('%j is looked for in %j', (words, text, found) => {
    expect([...text.matchAll(patternOf({ words }))].map(([written]) => written)).toEqual(found);
  });
});

describe('the warnings', () => {
  const regime = entry({ words: ['regime'], exceptInQuotation: true });
  const clearly = entry({ words: ['clearly'], write: 'nothing' });
  const find = (text: string, isQuotation?: boolean) =>
    styleProblems([block(text, isQuotation)], [regime, clearly]);

  test('say file and line, the word, why, and what to write', () => {
    const problems = find('The army\nof the Regime\nclearly attacked.');
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "content/events/ratyan.md:13  warning: The style avoids "Regime". It judges.
          Write "government". Between quotation marks it may stand.
      content/events/ratyan.md:14  warning: The style avoids "clearly". It judges.
          Write nothing."
    `);
  });

  test.each([
    ['He spoke of "the regime" again.', 0],
    ['He spoke of “the regime” again.', 0],
    ['"Yes", said the regime.', 1],
    ['A mark that does not close: "the regime.', 1],
    ['"It was clearly so."', 1],
  ])('in %j are %i', (text, count) => {
    expect(find(text)).toHaveLength(count);
  });

  test('are one for words of two entries at one place, of the entry that stands first', () => {
    const change = entry({ words: ['regime change'], write: 'nothing' });
    const problems = styleProblems([block('A regime change, clearly.')], [change, regime, clearly]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('"regime change"'),
      expect.stringContaining('"clearly"'),
    ]);
  });

  test('pass over words that may be quoted, in a block that is a quotation', () => {
    expect(find('The regime clearly attacked.', true)).toHaveLength(1);
  });
});
