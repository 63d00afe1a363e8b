import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../../src/model/check-numbers.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { formatProblems } from '../../../src/model/problem.ts';
import { aFigure, anEvent, buildCorpus, nothingElse } from './build-corpus.ts';

const problemsOf = (parts: Partial<Corpus>, context = nothingElse): string =>
  formatProblems(checkNumbers(buildCorpus(parts), context));

const refersTo = (...words: readonly string[]) =>
  anEvent(
    'push',
    {},
    {
      references: words.map((each, nth) => ({
        kind: 'figure' as const,
        id: 'dead',
        words: each,
        line: 12 + nth,
      })),
    },
  );

describe('the digits of a reference to a figure', () => {
  const figures = [aFigure('dead', { value: 'more than 1,500, of 24,000' }, 7)];

  test('stand in its value', () => {
    const events = [refersTo('more than 900', '1,500', '150 of the 1500')];
    expect(problemsOf({ figures, events })).toMatchInlineSnapshot(`
      "content/events/push.md:12  "more than 900" refers to figure:dead, of which the value is "more than 1,500, of 24,000".
          Write the number of the figure, or correct value: at content/figures.yaml:7.
      content/events/push.md:14  "150 of the 1500" refers to figure:dead, of which the value is "more than 1,500, of 24,000".
          Write the number of the figure, or correct value: at content/figures.yaml:7."
    `);
  });

  test('may be written otherwise, or left out', () => {
    const events = [
      refersTo('1500', 'more than 1,500', 'the 24\u00a0000', 'many', 'fifteen hundred'),
    ];
    expect(problemsOf({ figures, events })).toBe('');
  });
});

describe('a contradiction', () => {
  test('is told by both figures, and of no figure by itself', () => {
    const figures = [
      aFigure('ours', { contradictedBy: ['theirs', 'ours'] }, 3),
      aFigure('theirs', {}, 15),
    ];
    expect(problemsOf({ figures })).toMatchInlineSnapshot(`
      "content/figures.yaml:3  The figure "ours" is contradicted by "theirs", which does not say so of it.
          Write "ours" behind contradictedBy: of "theirs" as well, at content/figures.yaml:15.
      content/figures.yaml:3  The figure "ours" is said to contradict itself.
          Write the id of the other number, or take it out."
    `);
  });

  test('that both tell is right, and one that could not be read may tell it', () => {
    const figures = [
      aFigure('ours', { contradictedBy: ['theirs', 'gone'] }),
      aFigure('theirs', { contradictedBy: ['ours'] }),
    ];
    expect(problemsOf({ figures })).toBe('');
    const oneSided = [aFigure('ours', { contradictedBy: ['theirs'] }), aFigure('theirs')];
    const invalid = new Set(['figure:theirs']);
    expect(problemsOf({ figures: oneSided }, { ...nothingElse, invalid })).toBe('');
  });
});
