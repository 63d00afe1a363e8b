import { describe, expect, test } from 'vitest';
import { choiceIn, isChosen, queryOf } from '../../../src/statements/choice.ts';

const told = { grade: 'disputed', topic: 'Geneva', by: 'The report' };

describe('a choice of statements', () => {
  test.each([
    [{}, true],
    [{ grade: '' }, true],
    [{ grade: 'disputed' }, true],
    [{ grade: 'confirmed' }, false],
    [{ grade: 'disputed', topic: 'Geneva' }, true],
    [{ grade: 'disputed', topic: 'the offensive' }, false],
    [{ by: 'The report' }, true],
  ])('%j holds a disputed one of the report on Geneva: %s', (choice, expected) => {
    expect(isChosen(choice, told)).toBe(expected);
  });

  test('stands in an address and is read from it', () => {
    const choice = { grade: 'disputed', by: 'Ahmed al-Seoud, to Reuters' };
    expect(queryOf(choice)).toBe('?grade=disputed&by=Ahmed+al-Seoud%2C+to+Reuters');
    expect(choiceIn(queryOf(choice))).toEqual(choice);
  });

  test('of all is no query, and a query of other things is no choice', () => {
    expect(queryOf({ grade: '', topic: '' })).toBe('');
    expect(choiceIn('?event=ratyan&grade=')).toEqual({});
  });
});
