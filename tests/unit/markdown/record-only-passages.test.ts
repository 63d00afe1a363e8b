import { expect, test } from 'vitest';
import { recordOnlyPassages } from '../../../src/markdown/record-only-passages.ts';

test('paragraphs, items and tables without a citation are found, with their lines', () => {
  const body = [
    'It began.[@a]',
    '',
    'The army [took it](event:taken).',
    '',
    '- cited[@a]',
    '- and [not](event:taken)',
    '',
    '| a |',
    '|---|',
    '| b |',
    '',
    '![A map](map:2016-02-02#ratyan)',
  ].join('\n');
  expect(recordOnlyPassages(body, 10)).toEqual([
    { line: 12, words: '"The army took it."' },
    { line: 15, words: '"and not"' },
    { line: 17, words: '"a b"' },
  ]);
});
