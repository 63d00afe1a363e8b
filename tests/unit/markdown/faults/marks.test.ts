import { describe, expect, test } from 'vitest';
import { faultsOf } from '../faults-of.ts';

/** A sentence that rests on a source, with something in it. */
const cited = (words: string): string => `The army said so: ${words} It went on.[@sana-20160205]`;

describe('no mark is left in a text', () => {
  test('of links whose brackets are not where they belong', () => {
    const markdown = [
      '[Mayir] (place:mayir)',
      '[[mayir]]',
      'Mayir](place:mayir)',
      '[Azaz(place:azaz)',
      '[opened the talks]event:talks-open)',
      '(Mayir)[place:mayir]',
      'the [place:mayir]',
      '[the [Mayir](place:mayir) fight](event:mayir)',
      '[the *second* week] (day:2016-02-08)',
    ].map(cited);
    expect(faultsOf(markdown.join('\n\n'))).toMatchInlineSnapshot(`
      "
      made.md:10  "[Mayir] (place:mayir)" was not understood as a link.
          Write [Mayir](place:mayir), without a space between the brackets.
      made.md:12  "[[mayir]]" was not understood as a link.
          Write [mayir](place:some-id), with the kind of the record before its id.
      made.md:14  "Mayir](place:mayir)" was not understood as a link.
          Write [Mayir](place:mayir).
      made.md:16  "[Azaz(place:azaz)" was not understood as a link.
          Write [Azaz](place:azaz).
      made.md:18  "[opened the talks]event:talks-open)" was not understood as a link.
          Write [opened the talks](event:talks-open).
      made.md:20  "(Mayir)[place:mayir]" was not understood as a link.
          Write [Mayir](place:mayir): the words stand in square brackets, the address in round ones.
      made.md:22  "[place:mayir]" would be printed as it is.
          Write [words](place:mayir).
      made.md:24  "[the [Mayir](place:mayir) fight](event:mayir)" was not understood as a link.
          A link cannot stand in the words of another. Write the two beside each other.
      made.md:26  "[the *second* week] (day:2016-02-08)" was not understood as a link.
          Write [the *second* week](day:2016-02-08), without a space between the brackets.
      "
    `);
  });

  test('of addresses and ids that stand there by themselves', () => {
    const markdown = [
      'place:mayir, and event:talks-open.',
      '**person:de-mistura** or [see figure:dead-1500](/figures/)',
      'source:afp-20160201 article:lead day:2016-02-03 map:2016-02-02#azaz,mayir',
      'see https://example.org/a?b=c. Or www.example.org, or',
    ].map(cited);
    expect(faultsOf(markdown.join('\n\n'))).toMatchInlineSnapshot(`
      "
      made.md:10  "event:talks-open" would be printed as it is.
          Write [words](event:talks-open).
      made.md:10  "place:mayir" would be printed as it is.
          Write [words](place:mayir).
      made.md:12  "figure:dead-1500" would be printed as it is.
          Write [words](figure:dead-1500).
      made.md:12  "person:de-mistura" would be printed as it is.
          Write [words](person:de-mistura).
      made.md:14  "article:lead" would be printed as it is.
          Write [words](/articles/lead/).
      made.md:14  "day:2016-02-03" would be printed as it is.
          Write [words](day:2016-02-03).
      made.md:14  "map:2016-02-02#azaz,mayir" would be printed as it is.
          Write ![what it shows](map:2016-02-02#azaz,mayir), in a paragraph of its own.
      made.md:14  "source:afp-20160201" would be printed as it is.
          Write [@afp-20160201].
      made.md:16  The address https://example.org/a?b=c would be printed as it is.
          Write [words](https://example.org/a?b=c), or cite a source.
      made.md:16  The address www.example.org would be printed as it is.
          Write [words](https://www.example.org), or cite a source.
      "
    `);
  });

  test('of citations', () => {
    const markdown = [
      'beaten.@reuters-20160203-lavrov] Then',
      '[afp-20160201] and [afp-20160201; ap-20160202].',
      'Text.@now-20160205 and',
    ].map(cited);
    expect(faultsOf(markdown.join('\n\n'))).toMatchInlineSnapshot(`
      "
      made.md:10  "@reuters-20160203-lavrov]" was not understood as a citation.
          Write [@reuters-20160203-lavrov].
      made.md:12  "[afp-20160201; ap-20160202]" was not understood as a citation.
          Write [@afp-20160201; @ap-20160202].
      made.md:12  "[afp-20160201]" was not understood as a citation.
          Write [@afp-20160201].
      made.md:14  "@now-20160205" was not understood as a citation.
          Write [@now-20160205].
      "
    `);
  });

  test('of what other editors know', () => {
    const markdown = [
      cited('~~three~~ four, * and **two, or _one.'),
      `- [ ] ${cited('x')}\n- [x] ${cited('y')}`,
      cited('`a'),
      '| Day | Strikes |\n| 1 | 80[@a] |',
      '##Head',
    ];
    expect(faultsOf(markdown.join('\n\n'))).toMatchInlineSnapshot(`
      "
      made.md:10  "_" would be printed as it is: it has no other to end or begin.
          Write *words* or **words**, with no space inside the marks; one that is meant is written \\_.
      made.md:10  "*" would be printed as it is: it has no other to end or begin.
          Write *words* or **words**, with no space inside the marks; one that is meant is written \\*.
      made.md:10  "**" would be printed as it is: it has no other to end or begin.
          Write *words* or **words**, with no space inside the marks; one that is meant is written \\*\\*.
      made.md:10  "~~three~~" would be printed as it is.
          Nothing is struck through. Delete it, and tell of it under corrections:.
      made.md:12  "[ ]" would be printed as it is: no list is ticked off here.
          Delete it: a point begins with "- " alone.
      made.md:13  "[x]" would be printed as it is: no list is ticked off here.
          Delete it: a point begins with "- " alone.
      made.md:15  "\`" would be printed as it is.
          Write code between \`backticks\`, and an apostrophe as '.
      made.md:17  "| Day | Strikes |" was not understood as a row of a table.
          Below the heads stands a line | --- | --- |, with a part for each column, and between the rows no empty line.
      made.md:20  "##Head" was not understood as a heading.
          Write "## Head", with a space.
      "
    `);
  });

  test('of brackets alone', () => {
    const markdown = [cited('[sic] he said'), cited('one] two'), cited('one\n[ two')];
    expect(faultsOf(markdown.join('\n\n'))).toMatchInlineSnapshot(`
      "
      made.md:10  "[sic]" is neither a link nor a citation.
          Write [words](address) or [@some-id]. Brackets that are meant are written \\[sic\\].
      made.md:12  "]" would be printed as it is: it has no other to close or open.
          Write [words](address) or [@some-id]. A bracket that is meant is written \\].
      made.md:15  "[" would be printed as it is: it has no other to close or open.
          Write [words](address) or [@some-id]. A bracket that is meant is written \\[.
      "
    `);
  });

  test('in headings, quotations, tables, lists and the words of links', () => {
    const markdown = [
      '## The [fight',
      `> Said one.\n> And [two].[@a]`,
      '| Day |\n| --- |\n| one ] [@a] |',
      `- ${cited('one\n  [two')}`,
      cited('[place:mayir](place:mayir)'),
    ];
    expect(faultsOf(markdown.join('\n\n'))).toMatchInlineSnapshot(`
      "
      made.md:10  "[" would be printed as it is: it has no other to close or open.
          Write [words](address) or [@some-id]. A bracket that is meant is written \\[.
      made.md:13  "[two]" is neither a link nor a citation.
          Write [words](address) or [@some-id]. Brackets that are meant are written \\[two\\].
      made.md:17  "]" would be printed as it is: it has no other to close or open.
          Write [words](address) or [@some-id]. A bracket that is meant is written \\].
      made.md:20  "[" would be printed as it is: it has no other to close or open.
          Write [words](address) or [@some-id]. A bracket that is meant is written \\[.
      made.md:22  The reference <place:mayir> has no words of its own.
          Write [words](place:mayir).
      "
    `);
  });

  test('in captions', () => {
    const markdown = [
      '![What AFP said.[@afp-20160203]](timeline:2016-01-29/2016-02-05)',
      '![The [road](place:azaz), *closed*, \\[sic\\]](map:2016-02-02)',
    ];
    expect(faultsOf(markdown.join('\n\n'))).toMatchInlineSnapshot(`
      "
      made.md:10  In a caption "[@afp-20160203]" would be printed as it is.
          A caption is plain words: cite and refer in a paragraph beside it. Brackets that are meant are written \\[ and \\].
      made.md:12  In a caption "[road](place:azaz)" would be printed as it is.
          A caption is plain words: cite and refer in a paragraph beside it. Brackets that are meant are written \\[ and \\].
      made.md:12  In a caption "*closed*" would be printed as it is.
          A caption is plain words: cite and refer in a paragraph beside it. Brackets that are meant are written \\[ and \\].
      "
    `);
  });
});
