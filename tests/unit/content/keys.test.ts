import { expect, test } from 'vitest';
import { loadCorpus } from '../../../src/content/load.ts';
import { edited, good, problemsWith, writeContent } from './write-content.ts';

const event = 'events/hardatnin-taken.md';

test('no mark of Markdown is left in a key, where none is read', () => {
  const front =
    'note: So [AFP](event:hardatnin-taken) said.[@ap-20160202]\n' +
    'corrections:\n  - date: 2026-12-01\n    was: It said *three* where the report has four.\nconfidence:';
  const files = {
    [event]: good[event]
      .replace('title: Hardatnin reported taken', 'title: Hardatnin **reported** taken')
      .replace('confidence:', () => front),
  };
  expect(problemsWith(files)).toMatchInlineSnapshot(`
    "content/events/hardatnin-taken.md:2  In a key "**reported**" would be printed as it is.
        Keys hold plain words: cite and refer in the body. Brackets that are meant are written \\[ and \\].
    content/events/hardatnin-taken.md:7  In a key "[@ap-20160202]" would be printed as it is.
        Keys hold plain words: cite and refer in the body. Brackets that are meant are written \\[ and \\].
    content/events/hardatnin-taken.md:7  In a key "[AFP](event:hardatnin-taken)" would be printed as it is.
        Keys hold plain words: cite and refer in the body. Brackets that are meant are written \\[ and \\].
    content/events/hardatnin-taken.md:10  In a key "*three*" would be printed as it is.
        Keys hold plain words: cite and refer in the body. Brackets that are meant are written \\[ and \\]."
  `);
});

test('nor in a table, but for brackets that are meant', () => {
  const files = edited(
    'figures.yaml',
    'Strikes in two days',
    String.raw`Strikes \[sorties\] [in] all`,
  );
  expect(problemsWith(files)).toMatchInlineSnapshot(`
    "content/figures.yaml:5  In a key "[in]" would be printed as it is.
        Keys hold plain words: cite and refer in the body. Brackets that are meant are written \\[ and \\]."
  `);
  const meant = edited('figures.yaml', 'Strikes in two days', String.raw`Strikes \[sorties\]`);
  const { corpus, problems } = loadCorpus(writeContent({ ...good, ...meant }));
  expect(problems).toEqual([]);
  expect(corpus.figures[0]?.what).toBe('Strikes [sorties]');
});

test('nor in a name', () => {
  const files = edited('people/de-mistura.md', 'name: Staffan', 'name: So ~~Staffan~~');
  expect(problemsWith(files)).toMatchInlineSnapshot(`
    "content/people/de-mistura.md:2  In a key "~~Staffan~~" would be printed as it is.
        Keys hold plain words: cite and refer in the body. Brackets that are meant are written \\[ and \\]."
  `);
});
