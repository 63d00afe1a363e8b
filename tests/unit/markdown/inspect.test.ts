import { describe, expect, test } from 'vitest';
import { inspectBody } from '../../../src/markdown/inspect.ts';
import { faultsOf } from './faults-of.ts';

const inspect = (markdown: string) => inspectBody(markdown, 10);

describe('what a body says', () => {
  test('references are listed with the line of the file on which they stand', () => {
    const { references } = inspect(
      '[a](event:a)\nand [b](place:b)\n\n- [c](figure:c) [a](event:a)',
    );
    expect(references).toEqual([
      { kind: 'event', id: 'a', words: 'a', line: 10 },
      { kind: 'place', id: 'b', words: 'b', line: 11 },
      { kind: 'figure', id: 'c', words: 'c', line: 13 },
      { kind: 'event', id: 'a', words: 'a', line: 13 },
    ]);
  });

  test('an id that cannot be one is still a reference, so that the nearest can be named', () => {
    expect(inspect('[a](event:Ratyan_)').references).toEqual([
      { kind: 'event', id: 'Ratyan_', words: 'a', line: 10 },
    ]);
  });

  test('citations are listed with the line on which each id stands', () => {
    const { citations, faults } = inspect(
      'One\ntwo.[@a; @b;\n@c] And **so\non.[@d]**\n\n> Quoted\n> twice.[@e]\n\n| a[@f] |\n| - |\n| b[@g] |',
    );
    expect(citations.map(({ id, line }) => `${id} ${line}`)).toEqual([
      'a 11',
      'b 11',
      'c 12',
      'd 13',
      'e 16',
      'f 18',
      'g 20',
    ]);
    expect(faults).toEqual([]);
  });

  test('links to the site and to the web, and pictures, are listed', () => {
    const { links, pictures } = inspect(
      '[a](/about/#x) [b](https://example.org) [c](mailto:a@example.org) [@s]\n\n![d](../pictures/d.png)',
    );
    expect(links.map(({ url }) => url)).toEqual([
      '/about/#x',
      'https://example.org',
      'mailto:a@example.org',
    ]);
    expect(pictures).toMatchObject([{ id: 'd', name: 'd.png', words: 'd', line: 12 }]);
  });

  test('graphics are listed with what they show', () => {
    const { graphics, faults } = inspect(
      '![A week](timeline:2016-01-29/2016-02-05)\n\n![A day](map:2016-02-02#b,c)\n\n![Bare](map:2016-02-02)',
    );
    expect(graphics).toEqual([
      { kind: 'timeline', caption: 'A week', range: '2016-01-29/2016-02-05', line: 10 },
      { kind: 'map', caption: 'A day', day: '2016-02-02', places: ['b', 'c'], line: 12 },
      { kind: 'map', caption: 'Bare', day: '2016-02-02', places: [], line: 14 },
    ]);
    expect(faults).toEqual([]);
  });

  test('the summary is the first paragraph as plain words, set as it is printed', () => {
    const { summary } = inspect(
      '## Heading\n\n![A](map:2016-02-02)\n\nOn 2 February "[the *talks*](event:a)"\nbegan.[@b; @c] `So` it\'s said.\n\nNext.[@d]',
    );
    expect(summary).toBe('On 2\u00A0February “the talks” began. So it’s said.');
  });

  test('words are counted in paragraphs, lists, quotations and tables', () => {
    const { wordCount } = inspect(
      '## Not counted\n\nOne two - three.[@a; @b]\n\n- four\n\n> five\n\n| six |\n| --- |\n| [seven](event:a) |\n\n![not counted](map:2016-02-02)\n\n```\nnot counted\n```',
    );
    expect(wordCount).toBe(7);
  });

  test.each(['', '\n\n', '<!-- to be written -->', '## A heading', '---'])(
    'the body %j is empty',
    (markdown) => {
      expect(inspect(markdown).isEmpty).toBe(true);
    },
  );

  test.each(['Words.', '![A](map:2016-02-02)', '![A](../pictures/a.png)'])(
    'the body %j is not empty',
    (markdown) => {
      expect(inspect(markdown).isEmpty).toBe(false);
    },
  );
});

describe('what is wrong with a body', () => {
  test('nothing is wrong with a body that is written as it should be', () => {
    const markdown = [
      'It began at 10:30, 3:2.[@a; @b] It ended [there](place:a).',
      '## A heading[@a]',
      '![A week](timeline:2016-01-29/2016-02-05)',
      '- One.[@a]\n- [Two](event:b), [then](/about/)',
      '> Said one.\n>\n> Said another.[@a]',
      '| Day |\n| --- |\n| 1[@a] |',
      '### Code\n\n`[@a, b]` is code.[@a]\n\n---',
      'Mail to a.b@example.org or <https://example.org>.[@a]',
      'A bracket \\[that\\] is meant, and a \\* too, *here* and **[*there*](event:a)**.[@a]',
      'It went on in\n2016. It still does.[@a]',
      '1. One.[@a]\n2. Two.[@a]',
      '[https://example.org/a_b](https://example.org/a_b) holds a*b* and snake_case.[@a]',
    ].join('\n\n');
    expect(inspect(markdown).faults).toEqual([]);
  });

  test('every passage of prose needs a citation or a reference', () => {
    const markdown = [
      'This paragraph of more than sixty letters, on its own, rests on nothing at all.',
      'A link to [a page](/about/) or to [the web](https://example.org) is no source.',
      '- a point[@a]\n- another point\n  - a third',
      '> Quoted.\n>\n> And quoted.',
      '| Day | Strikes |\n| --- | --- |\n| 1 | 80 |',
    ].join('\n\n');
    expect(faultsOf(markdown)).toMatchInlineSnapshot(`
      "
      made.md:10  The paragraph "This paragraph of more than sixty letters, on its own,…" has neither a citation nor a reference.
          Cite a source, as [@reuters-20160202], or refer to a record, as [the talks opened](event:un-declares-start).
      made.md:12  The paragraph "A link to a page or to the web is no source." has neither a citation nor a reference.
          Cite a source, as [@reuters-20160202], or refer to a record, as [the talks opened](event:un-declares-start).
      made.md:15  The paragraph "another point" has neither a citation nor a reference.
          Cite a source, as [@reuters-20160202], or refer to a record, as [the talks opened](event:un-declares-start).
      made.md:16  The paragraph "a third" has neither a citation nor a reference.
          Cite a source, as [@reuters-20160202], or refer to a record, as [the talks opened](event:un-declares-start).
      made.md:18  The quotation "Quoted. And quoted." has neither a citation nor a reference.
          Cite a source, as [@reuters-20160202], or refer to a record, as [the talks opened](event:un-declares-start).
      made.md:22  The table "Day Strikes 1 80" has neither a citation nor a reference.
          Cite a source, as [@reuters-20160202], or refer to a record, as [the talks opened](event:un-declares-start).
      "
    `);
  });

  test('raw HTML is refused, with what to write instead', () => {
    const markdown = [
      'A <b>word</b>, <a href="/x">a link</a>,<br>an <em>other</em> <span>x</span>.[@a]',
      '<img src="/road.png" alt="">',
      '<!-- Check this\nagain -->',
      '<div>\nText\n</div>',
      'A stray </i> tag.[@a]',
    ].join('\n\n');
    expect(faultsOf(markdown)).toMatchInlineSnapshot(`
      "
      made.md:10  "<a href="/x">" is HTML, which is not allowed here.
          Write a link as [words](address).
      made.md:10  "<b>" is HTML, which is not allowed here.
          Write strong words as **words**.
      made.md:10  "<br>" is HTML, which is not allowed here.
          Make two paragraphs, with an empty line between them.
      made.md:10  "<em>" is HTML, which is not allowed here.
          Write stressed words as *words*.
      made.md:10  "<span>" is HTML, which is not allowed here.
          Write it in plain Markdown, or leave it out.
      made.md:12  "<img src="/road.png" alt="">" is HTML, which is not allowed here.
          Write a picture as ![what is seen](../pictures/road.jpg).
      made.md:14  The comment "<!-- Check this" has no place here.
          Delete it: what is in the file is for readers.
      made.md:17  "<div>" is HTML, which is not allowed here.
          Write it in plain Markdown, or leave it out.
      made.md:21  "</i>" is HTML, which is not allowed here.
          Write stressed words as *words*.
      "
    `);
  });

  test('citations that are not well formed are quoted, and mended where it is clear how', () => {
    const markdown = [
      'One.[@a, b] Two.[@]\nThree.[@Bad_Id] Four.[@a @b] Five.[see @a]',
      'Six.[@a; p. 3] Seven @reuters-20160202 says. Eight.[@a;]',
      'Nine.[-@a] [Ten [@a]](event:b) Eleven.[@b',
      'Twelve.[^1]\n\n[^1]: https://example.org\n[@z]: https://example.org\n[x]: /about/',
    ].join('\n\n');
    expect(faultsOf(markdown)).toMatchInlineSnapshot(`
      "
      made.md:10  "[@]" was not understood as a citation.
          Write the ids of sources, each with @, and semicolons between them: [@reuters-20160202; @ap-20160202].
      made.md:10  "[@a, b]" was not understood as a citation.
          Write [@a; @b].
      made.md:11  "[@a @b]" was not understood as a citation.
          Write [@a; @b].
      made.md:11  "[@Bad_Id]" was not understood as a citation.
          Write [@bad-id].
      made.md:11  "[see @a]" was not understood as a citation.
          Write [@a].
      made.md:13  "[@a; p. 3]" was not understood as a citation.
          Write the ids of sources, each with @, and semicolons between them: [@reuters-20160202; @ap-20160202].
      made.md:13  "[@a;]" was not understood as a citation.
          Write [@a].
      made.md:13  "@reuters-20160202" was not understood as a citation.
          Write [@reuters-20160202].
      made.md:15  "[-@a]" was not understood as a citation.
          Write [@a].
      made.md:15  "[@a]" stands inside the words of a link.
          Put the citation behind the link: [words](event:some-id).[@reuters-20160202]
      made.md:15  "[@b" was not understood as a citation.
          Write [@b].
      made.md:19  The line "[^1]: https://example.org" is not printed: it defines an address for later.
          There are no footnotes: cite a source as [@reuters-20160202].
      made.md:20  The line "[@z]: https://example.org" is not printed: it defines an address for later.
          Describe sources in content/sources.yaml, and cite them in the text.
      made.md:21  The line "[x]: /about/" is not printed: it defines an address for later.
          Write the address where the words are: [words](/about/).
      "
    `);
  });

  test('a source that a body defines itself is refused where it is defined, cited or not', () => {
    expect(faultsOf('One.[@a]\n\n[@a]: https://example.org')).toMatchInlineSnapshot(`
      "
      made.md:10  "[@a] [@a]" cites @a twice.
          Write [@a].
      made.md:12  The line "[@a]: https://example.org" is not printed: it defines an address for later.
          Describe sources in content/sources.yaml, and cite them in the text.
      "
    `);
  });

  test('links that lead nowhere a reader may go are refused', () => {
    const markdown = [
      '[a](evnt:ratyan) [b](Place:ratyan) [c](venue:geneva) [d](article:road) [e](source:ap)',
      '[f](javascript:alert) [g](javascript:alert(1)) [h](data:text/html,x) [i](file:///etc)',
      '[j](//example.org) [k](www.example.org/a) [l](about/) [m](#note-1) [n](ftp://example.org)',
      '[](event:ratyan) [o]() [p](event:) <event:ratyan> [](/about/)',
      '[q](timeline:2016-01-29/2016-02-05) [r](event:two words) [s](event:ratyan',
    ].join('\n\n');
    expect(faultsOf(markdown)).toMatchInlineSnapshot(`
      "
      made.md:10  There is no reference of the kind "article:", in "article:road".
          Write the address: /articles/road/.
      made.md:10  There is no reference of the kind "evnt:", in "evnt:ratyan".
          Did you mean "event:ratyan"? The kinds are event:, place:, person:, term:, figure:, statement: and day:.
      made.md:10  There is no reference of the kind "Place:", in "Place:ratyan".
          Did you mean "place:ratyan"? The kinds are event:, place:, person:, term:, figure:, statement: and day:.
      made.md:10  There is no reference of the kind "source:", in "source:ap".
          Cite a source as [@ap].
      made.md:10  There is no reference of the kind "venue:", in "venue:geneva".
          The kinds are event:, place:, person:, term:, figure:, statement: and day:.
      made.md:12  The address "data:text/html,x" is not allowed.
          A link leads to a record, to a page such as /about/, or to an address with https://.
      made.md:12  The address "file:///etc" is not allowed.
          A link leads to a record, to a page such as /about/, or to an address with https://.
      made.md:12  The address "javascript:alert(1)" is not allowed.
          A link leads to a record, to a page such as /about/, or to an address with https://.
      made.md:12  There is no reference of the kind "javascript:", in "javascript:alert".
          The kinds are event:, place:, person:, term:, figure:, statement: and day:.
      made.md:14  The address "//example.org" does not say from where it counts.
          Begin it with https://: "https://example.org".
      made.md:14  The address "#note-1" does not say from where it counts.
          Begin an address on this site with a slash, such as /about/, and one elsewhere with https://.
      made.md:14  The address "about/" does not say from where it counts.
          Begin an address on this site with a slash, such as /about/, and one elsewhere with https://.
      made.md:14  The address "ftp://example.org" is not allowed.
          A link leads to a record, to a page such as /about/, or to an address with https://.
      made.md:14  The address "www.example.org/a" does not say from where it counts.
          Begin it with https://: "https://www.example.org/a".
      made.md:16  A link has no address.
          Write it between the round brackets.
      made.md:16  The link to "/about/" has no words.
          Write them between the square brackets: [words](/about/).
      made.md:16  The link to "event:ratyan" has no words.
          Write them between the square brackets: [words](event:ratyan).
      made.md:16  The reference "event:" names no record.
          Write the id of one behind the colon, such as [words](event:some-id).
      made.md:16  The reference <event:ratyan> has no words of its own.
          Write [words](event:ratyan).
      made.md:18  "[r](event:two words)" was not understood as a link.
          Write [words](address), without spaces in the address and with both brackets closed.
      made.md:18  "[s](event:ratyan" was not understood as a link.
          Write [words](address), without spaces in the address and with both brackets closed.
      made.md:18  "timeline:2016-01-29/2016-02-05" is written as a link, so nothing would be drawn.
          Put "!" before it, in a paragraph of its own: ![what it shows](timeline:2016-01-29/2016-02-05).
      "
    `);
  });

  test('graphics and pictures that cannot be drawn are refused', () => {
    const markdown = [
      '![A](timeline:2016-01-29)',
      '![B](timeline:2016-02-05/2016-01-29)',
      '![C](timeline:2016-01-29/2016-02-30)',
      '![D](timeline:2016-01-29/2016-02-05#a)',
      '![E](map:2016-02)',
      '![F](map:2016-02-31#a)',
      '![G](map:)',
      '![](map:2016-02-02)',
      'H ![H](map:2016-02-02)[@a]',
      '- ![I](map:2016-02-02)',
      '![J](/j.png)\n\n![](../pictures/k.png)',
      '![L](https://example.org/l.png)',
      '![M](mpa:2016-02-02)',
      '![N](event:ratyan)',
      '![O](map:2016-02-02#a, b)',
    ].join('\n\n');
    expect(faultsOf(markdown)).toMatchInlineSnapshot(`
      "
      made.md:10  The timeline "timeline:2016-01-29" is not right: "2016-01-29" is not a range of two days.
          Write it as ![what it shows](timeline:2016-01-29/2016-02-05).
      made.md:12  The timeline "timeline:2016-02-05/2016-01-29" is not right: "2016-02-05/2016-01-29" ends before it starts, or on the same day.
          Write it as ![what it shows](timeline:2016-01-29/2016-02-05).
      made.md:14  The timeline "timeline:2016-01-29/2016-02-30" is not right: "2016-02-30" is not in the calendar: February 2016 has 29 days.
          Write it as ![what it shows](timeline:2016-01-29/2016-02-05).
      made.md:16  The timeline "timeline:2016-01-29/2016-02-05#a" is not right: A timeline has no "#a".
          Write it as ![what it shows](timeline:2016-01-29/2016-02-05).
      made.md:18  The map "map:2016-02" is not right: "2016-02" is not one full day.
          Write it as ![what it shows](map:2016-02-02#hardatnin,tal-jibbin).
      made.md:20  The map "map:2016-02-31#a" is not right: "2016-02-31" is not in the calendar: February 2016 has 29 days.
          Write it as ![what it shows](map:2016-02-02#hardatnin,tal-jibbin).
      made.md:22  The map "map:" is not right: No date was written.
          Write it as ![what it shows](map:2016-02-02#hardatnin,tal-jibbin).
      made.md:24  The map "map:2016-02-02" has no caption.
          Say in a sentence what to see, between the square brackets: ![what it shows](map:2016-02-02#hardatnin,tal-jibbin).
      made.md:26  The map "map:2016-02-02" does not stand in a paragraph of its own.
          Put it on a line of its own, outside lists and quotations, with an empty line before and after.
      made.md:28  The map "map:2016-02-02" does not stand in a paragraph of its own.
          Put it on a line of its own, outside lists and quotations, with an empty line before and after.
      made.md:30  Nothing says whose the picture "/j.png" is.
          Put the file into content/pictures/, named in small letters and hyphens, describe it in content/pictures.yaml, and write ![what is seen](../pictures/road.jpg).
      made.md:32  The picture "../pictures/k.png" has no words.
          Say what it shows, for those who do not see it: ![what it shows](../pictures/k.png).
      made.md:34  The picture "https://example.org/l.png" is not on this site.
          Put the file into content/pictures/, named in small letters and hyphens, describe it in content/pictures.yaml, and write ![what is seen](../pictures/road.jpg).
      made.md:36  There is no graphic of the kind "mpa:".
          Did you mean "map:"? Write it as ![what it shows](map:2016-02-02#hardatnin,tal-jibbin).
      made.md:38  "event:ratyan" is a record, not a picture.
          Take the "!" away: [words](event:ratyan).
      made.md:40  "![O](map:2016-02-02#a, b)" was not understood as a link.
          Write [words](address), without spaces in the address and with both brackets closed.
      "
    `);
  });

  test('headings begin below the title and skip no level', () => {
    const markdown = '# One\n\n## Two\n\n#### Three\n\n### Four\n\n##\n\nFive\n====';
    expect(faultsOf(markdown)).toMatchInlineSnapshot(`
      "
      made.md:10  The heading "One" is of the first level, which is the title's.
          Write "## One".
      made.md:14  The heading "Three" skips a level: it has ####.
          Write "### Three".
      made.md:18  The heading "##" has no words.
          Write words behind it, or delete it.
      made.md:20  The heading "Five" is of the first level, which is the title's.
          Write "## Five".
      "
    `);
  });
});
