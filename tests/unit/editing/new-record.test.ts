import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCorpus, readEntries } from '../../../src/content/load.ts';
import { EditingFault } from '../../../src/editing/command.ts';
import { takenAtIn } from '../../../src/editing/taken-ids.ts';
import { newRecord, type Request } from '../../../src/editing/new-record.ts';
import { skeletonOf } from '../../../src/editing/skeleton.ts';
import { appendEntry } from '../../../src/editing/append-entry.ts';
import { schemas } from '../../../src/model/schemas.ts';
import type { Collection } from '../../../src/model/kinds.ts';
import { good, writeContent } from '../content/write-content.ts';

const root = (files: Readonly<Record<string, string>> = {}) => writeContent({ ...good, ...files });

/** Begins a record in a content folder, as the command does. */
function begin(folder: string, written: readonly string[], options: Partial<Request> = {}) {
  const { raw } = readEntries(folder);
  const { story } = loadCorpus(folder).corpus;
  const surroundings = { story, today: '2026-11-27', takenAt: takenAtIn(raw) };
  return newRecord({ written, isBare: false, ...options }, surroundings);
}

/** What the command says when it does nothing. */
function faultOf(written: readonly string[], options: Partial<Request> = {}): string {
  try {
    begin(root(), written, options);
  } catch (error) {
    if (error instanceof EditingFault) return `${error.message} ${error.hint}`;
    throw error;
  }
  return '';
}

test('an event is begun with its title and date, each key explained by its schema', () => {
  const { path, text } = begin(root(), ['event', 'Fighting reaches Mayir', '2016-02-04']);
  expect(path).toBe('events/fighting-reaches-mayir.md');
  expect(text).toContain('\ntitle: Fighting reaches Mayir\n');
  expect(text).toContain('\ndate: 2016-02-04\n');
  expect(text).toContain(`## ${schemas.events.shape.track.description ?? ''}\ntrack:\n`);
  expect(text).toContain('\n# places:\n');
  expect(text).toContain('\ndraft: true\n');
});

test('what a place chooses from the story is told', () => {
  const { text } = begin(root(), ['place', 'Mayir']);
  expect(text).toMatch(/^## Where it lies: .*\n?.*One of: [^\n]*aleppo-north/m);
});

test('one of the bare kind has the keys that it needs and no word more', () => {
  const { text } = begin(root(), ['person', 'Riyad Hijab'], { isBare: true });
  expect(text).toBe('---\nname: Riyad Hijab\nkind:\nside:\nrole:\ndraft: true\n---\n\n');
});

test.each([
  [['event', 'Talks: “open”, or not?', '2016-02'], 'events/talks-open-or-not.md'],
  [
    ['event', 'Ja’afari meets Téll’s elders', '2016-02-01?'],
    'events/jaafari-meets-tells-elders.md',
  ],
  [
    ['article', 'Why the government and the opposition both said that nothing had begun'],
    'articles/why-the-government-and-the-opposition-both-said.md',
  ],
])('the id of %j is made of its words', (written, path) => {
  expect(begin(root(), written).path).toBe(path);
});

test('the id of a source has its publisher and day', () => {
  const { id, text } = begin(root(), ['source', 'Al Jazeera', '2016-02-05']);
  expect(id).toBe('al-jazeera-20160205');
  expect(text).toMatch(/^## [^]*?\n- id: al-jazeera-20160205\n/);
});

test('an article is dated today where no day is written', () => {
  expect(begin(root(), ['article', 'Why']).text).toContain('\ndate: 2026-11-27\n');
});

describe.each([
  ['event', 'A road is cut', '2016-02-03'],
  ['article', 'What the road meant', '2026-11-27'],
  ['place', 'Mayir'],
  ['person', 'Riyad Hijab'],
  ['term', 'HNC'],
])('a new %s', (...written) => {
  test('lacks what only an editor knows, and keeps no site from being built', () => {
    const folder = root();
    const { path, text } = begin(folder, written);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    for (const drafts of [false, true]) {
      const { problems } = loadCorpus(folder, { drafts });
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const others = problems.filter(
        ({ message }) => !/nothing behind|body is empty/.test(message),
      );
      expect(others).toEqual([]);
    }
  });
});

test('a text that refers to a draft that is only begun is an error, as with any draft', () => {
  const folder = root({
    'articles/lead.md': good['articles/lead.md'].replace('event:hardatnin-taken', 'event:begun'),
    'events/begun.md': '---\ntitle: Begun\ntrack:\ndraft: true\n---\n',
  });
  const errors = loadCorpus(folder).problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message)).toEqual([
    'event:begun is a draft, which readers do not see.',
  ]);
});

test.each([
  ['source', 'Reuters', '2016-02-05'],
  ['figure', 'Strikes on one day', '2016-02-05'],
])('a new %s comes at the end of its table', (...written) => {
  const folder = root();
  const { path, text } = begin(folder, written);
  const before = readFileSync(join(folder, path), 'utf8');
  writeFileSync(join(folder, path), appendEntry(before, text));
  const { problems } = loadCorpus(folder);
  expect(problems.filter(({ message }) => !message.includes('nothing behind'))).toEqual([]);
  expect(problems.every(({ line }) => line > before.split('\n').length)).toBe(true);
});

test.each([
  ['a list', '- id: a\n', '- id: a\n- id: b\n  x:\n'],
  ['a list without an end of line', '# Head\n- id: a', '# Head\n- id: a\n- id: b\n  x:\n'],
  ['an indented list', '# Head\n\n  - id: a\n', '# Head\n\n  - id: a\n  - id: b\n    x:\n'],
  ['lines of Windows', '- id: a\r\n', '- id: a\r\n- id: b\r\n  x:\r\n'],
  ['nothing but comments', '# Head\n', '# Head\n- id: b\n  x:\n'],
  ['an empty list', '# Head\n[]\n', '# Head\n\n- id: b\n  x:\n'],
  ['nothing', '', '- id: b\n  x:\n'],
  ['a comment at its end', '- id: a\n# End\n', '- id: a\n# End\n- id: b\n  x:\n'],
])('an entry is added to %s', (_, table, expected) => {
  expect(appendEntry(table, '- id: b\n  x:\n')).toBe(expected);
});

test.each(['id: a\n', '[{id: a}]\n', '- id: "a\n'])('no entry is added to %j', (table) => {
  expect(() => appendEntry(table, '- id: b\n')).toThrow(EditingFault);
});

test.each(Object.keys(schemas) as Collection[])(
  'a skeleton of %s has every key, and stays readable when the marks are taken away',
  (collection) => {
    const beginning = { given: {}, choices: () => null, isBare: false };
    const lines = skeletonOf(collection, beginning).flat();
    const bare = lines
      .filter((line) => !/^[\s#]*## /.test(line))
      .map((line) => line.replaceAll('# ', ''));
    expect(Object.keys(parse(bare.join('\n')) as object)).toEqual(
      Object.keys(schemas[collection].shape),
    );
  },
);

test.each([
  [[], 'Say what to begin. npm run new -- event "title" date'],
  [['evnet', 'X'], '"evnet" is nothing that can be begun. Did you mean "event"? The kinds are'],
  [['event'], 'The title of the event is missing. Write npm run new -- event "title" date.'],
  [['event', 'Fighting', 'reaches', '2016-02-04'], 'There is more behind the command than title'],
  [['place', 'Mayir', '2016-02-04'], 'There is more behind the command than name. Put the name'],
  [['event', 'X', '2016-02-30'], 'date: "2016-02-30" is not right. "2016-02-30" is not in the'],
  [['article', 'X', '2016-02'], 'date: "2016-02" is not right.'],
  [['place', 'ماير'], 'No id can be made of these words.'],
  [['place', 'Hardatnin'], 'The id "hardatnin" is taken by content/places/hardatnin.md:1. Nothing'],
  [['source', 'Reuters', '2016-02-02'], 'The id "reuters-20160202" is taken by content/sources'],
])('of %j nothing is begun, and the editor is told why', (written, message) => {
  expect(faultOf(written)).toContain(message);
});

test('an id that a record had formerly is taken', () => {
  const folder = root({
    'places/hardatnin.md': good['places/hardatnin.md'].replace(
      'kind:',
      'formerly: [hardatneen]\nkind:',
    ),
  });
  expect(() => begin(folder, ['place', 'Hardatneen'])).toThrow(
    /taken by content\/places\/hardatnin/,
  );
});

test('an id of the editor’s own is used, and told when it cannot be one', () => {
  expect(begin(root(), ['place', 'ماير'], { id: 'mayir' }).path).toBe('places/mayir.md');
  expect(faultOf(['place', 'X'], { id: 'Tell_Jibbin' })).toContain('--id tell-jibbin.');
});
