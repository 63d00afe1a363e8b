import { describe, expect, test } from 'vitest';
import { faultsOf } from '../faults-of.ts';

describe('no passage is without a source because it was taken for something else', () => {
  test('a paragraph with a line --- below it', () => {
    expect(faultsOf('The army took it.\nNobody says so.\n---\n\nMore.[@a]')).toMatchInlineSnapshot(`
      "
      made.md:12  The line --- makes a heading of "The army took it. Nobody says so.", which stands right above it.
          Leave an empty line between the two. A heading is written as "## Words".
      "
    `);
  });

  test('a sentence that begins with a number', () => {
    expect(faultsOf('2016. It was the year of the truce.[@a]')).toMatchInlineSnapshot(`
      "
      made.md:10  "2016. It was the year of the truce." begins a numbered list, and its number is no part of the text.
          A list begins with 1. Where a sentence begins with the number, write 2016\\. instead.
      "
    `);
  });

  test('code', () => {
    const markdown =
      '    And [Mayir](place:mayir) fell.[@a]\n\n```\nThe army took it.\n```\n\n~~~\n~~~';
    expect(faultsOf(markdown)).toMatchInlineSnapshot(`
      "
      made.md:10  "And [Mayir](place:mayir) fell.[@a]" is indented by four spaces or more, which makes code of it.
          Begin the paragraph at the start of the line.
      made.md:12  The block of code "The army took it." has no place here.
          Take away the lines of backticks (\`\`\`) or ~~~ around it.
      made.md:16  The block of code "" has no place here.
          Take away the lines of backticks (\`\`\`) or ~~~ around it.
      "
    `);
  });

  test('a cell beyond the last column', () => {
    const markdown =
      '| Day | Strikes |\n| --- | --- |\n| 1 | 80[@a] |\n| 2 | 90 | so it was said[@b] |';
    expect(faultsOf(markdown)).toMatchInlineSnapshot(`
      "
      made.md:13  The row "2 90 so it was said" has 3 cells, and the table 2 columns.
          What stands in the last would be left out. Add a column to the heads and to the line below them; a stroke that is meant is written \\|.
      "
    `);
  });
});
