import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/markdown/blocks.ts';

const blocks = (...body: readonly string[]) =>
  blocksOf({ file: 'content/articles/lead.md', body: body.join('\n'), bodyLine: 10 }).map(
    ({ line, text, isQuotation }) => [line, text, isQuotation],
  );

test('paragraphs, headings, items and cells are blocks, with the line on which each starts', () => {
  expect(
    blocks('## The road', '', 'One.[@a]', '', '- Two', '', '| a | b |', '|---|---|', '| 1 | 2 |'),
  ).toEqual([
    [10, 'The road', false],
    [12, 'One.', false],
    [14, 'Two', false],
    [16, 'a', false],
    [16, 'b', false],
    [18, '1', false],
    [18, '2', false],
  ]);
});

test('words keep their lines, with links set and citations left out', () => {
  expect(blocks('It [began', 'there](event:push).[@a;', '@b] It', 'ended.')).toEqual([
    [10, 'It began\nthere.\n It\nended.', false],
  ]);
});

test('a block quotation is a quotation, in all its paragraphs', () => {
  expect(blocks('> "Yes."', '>', '> No.[@a]', '', 'So he said.')).toEqual([
    [10, '"Yes."', true],
    [12, 'No.', true],
    [14, 'So he said.', false],
  ]);
});

test('a caption is a block of its own', () => {
  expect(blocks('![The road](map:2016-02-02#ratyan)')).toEqual([[10, 'The road', false]]);
});
