import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/content/load.ts';
import { readContent } from '../../../src/content/read.ts';
import { EditingFault } from '../../../src/editing/command.ts';
import { offsetOnDisk } from '../../../src/editing/line-ends.ts';
import { edited, renameOf } from '../../../src/editing/rename.ts';
import { writeFiles } from '../../../src/editing/write-files.ts';
import { formatProblems } from '../../../src/model/problem.ts';
import { good, writeContent, type Files } from '../content/write-content.ts';

/** The files of a folder as a rename would leave them. */
function renamed(root: string, ...written: readonly string[]): Readonly<Record<string, string>> {
  const content = readContent(root);
  const { edits, move } = renameOf(content, written);
  return Object.fromEntries(
    [...content.texts].map(([file, text]) => [
      (move?.from === file ? move.to : file).replace(/^content\//, ''),
      edited(
        text,
        edits.filter((edit) => edit.file === file),
      ),
    ]),
  );
}

const folder = (files: Files = {}) => writeContent({ ...good, ...files });

/** An article with a body, in the place of the good one. */
const lead = (body: string, keys = '') => ({
  'articles/lead.md': good['articles/lead.md']
    .replace('lead: true\n', `lead: true\n${keys}`)
    .replace(/(?<=\n---\n\n)[^]*$/, () => body),
});

/** The article after its event, place and sources got other ids. */
const leadAfter = (body: string, written: readonly string[], keys = ''): string =>
  renamed(folder(lead(body, keys)), ...written)['articles/lead.md'] ?? '';

const whole = 'tests/fixtures/content/whole-site';

test.each([
  ['event', 'ratyan'],
  ['place', 'ratyan'],
  ['place', 'aleppo'],
  ['person', 'hnc'],
  ['source', 'reuters-20160202'],
  ['figure', 'war-dead-un'],
  ['article', 'the-road-north'],
  ['term', 'hnc'],
])('the %s %s can be renamed in a whole story, which stays without a fault', (kind, id) => {
  const before = loadCorpus(whole).problems;
  const picture = 'pictures/road.jpg';
  const after = writeContent({
    ...renamed(whole, kind, id, 'a-new-name'),
    [picture]: readFileSync(join(whole, picture)),
  });
  expect(formatProblems(loadCorpus(after).problems)).toBe(formatProblems(before));
});

test('a rename back gives the story as it was, but for the old addresses', () => {
  const there = writeContent(renamed(whole, 'event', 'ratyan', 'a-new-name'));
  const back = renamed(there, 'event', 'a-new-name', 'ratyan');
  const before = Object.fromEntries(
    [...readContent(whole).texts].map(([file, text]) => [file.replace('content/', ''), text]),
  );
  const { 'events/ratyan.md': own = '', ...others } = back;
  const { 'events/ratyan.md': ownBefore = '', ...othersBefore } = before;
  expect(others).toEqual(othersBefore);
  expect(own.replace('formerly: [a-new-name]\n', '')).toBe(ownBefore);
});

test('a record of another kind with the same id keeps it', () => {
  const after = renamed(whole, 'event', 'ratyan', 'ratyan-falls');
  expect(after).toHaveProperty(['places/ratyan.md']);
  expect(Object.values(after).join('\n')).toContain('(place:ratyan)');
  expect(Object.values(after).join('\n')).not.toContain('(event:ratyan)');
});

describe('in a text', () => {
  test.each([
    ['[words](event:hardatnin-taken).[@ap-20160202]', '[words](event:taken).[@ap-20160202]'],
    ['[event:hardatnin-taken](event:hardatnin-taken)', '[event:hardatnin-taken](event:taken)'],
    ['[a *b*](event:hardatnin-taken "c")', '[a *b*](event:taken "c")'],
    ['[words](/events/hardatnin-taken/)', '[words](/events/taken/)'],
    ['[words](/timeline/#event-hardatnin-taken)', '[words](/timeline/#event-taken)'],
    ['> [words](event:hardatnin-taken)', '> [words](event:taken)'],
    ['| a |\n| - |\n| [w](event:hardatnin-taken) |', '| a |\n| - |\n| [w](event:taken) |'],
    ['`[words](event:hardatnin-taken)`', '`[words](event:hardatnin-taken)`'],
    ['[words](event:hardatnin-taken-2)', '[words](event:hardatnin-taken-2)'],
    ['[words](place:hardatnin-taken)', '[words](place:hardatnin-taken)'],
  ])('%j', (body, expected) => {
    const after = leadAfter(`${body}\n`, ['event', 'hardatnin-taken', 'taken']);
    expect(after.split('\n---\n\n')[1]).toBe(`${expected}\n`);
  });

  test('a citation among others, and not one that begins alike', () => {
    const body = 'So.[@ap-20160202;\n@ap-20160202-b] Then[@ap-20160202][@reuters-20160202]\n';
    expect(leadAfter(body, ['source', 'ap-20160202', 'ap-1']).split('\n---\n\n')[1]).toBe(
      'So.[@ap-1;\n@ap-20160202-b] Then[@ap-1][@reuters-20160202]\n',
    );
  });

  test('a map', () => {
    const body = '![The road](map:2016-02-02#azaz,hardatnin,hardatnin-2)\n';
    expect(leadAfter(body, ['place', 'hardatnin', 'h']).split('\n---\n\n')[1]).toBe(
      '![The road](map:2016-02-02#azaz,h,hardatnin-2)\n',
    );
  });

  test('a key point, however it is quoted', () => {
    const keys = [
      'keyPoints:',
      '  - It fell.[@ap-20160202-b; @ap-20160202]',
      "  - 'It''s so: [taken](event:hardatnin-taken).[@ap-20160202]'",
      '  - "So \\"it\\" is.[@ap-20160202]"',
      '',
    ].join('\n');
    expect(leadAfter('So.\n', ['source', 'ap-20160202', 'ap-1'], keys)).toContain(
      keys
        .replaceAll('@ap-20160202;', '@ap-1;')
        .replace('; @ap-20160202]', '; @ap-1]')
        .replace(".[@ap-20160202]'", ".[@ap-1]'")
        .replace('.[@ap-20160202]"', '.[@ap-1]"'),
    );
    expect(leadAfter('So.\n', ['event', 'hardatnin-taken', 'taken'], keys)).toContain(
      keys.replace('event:hardatnin-taken', 'event:taken'),
    );
  });
});

test.each([
  ['kind: village\n', 'kind: village\n', 'formerly: [hardatnin]\n---'],
  ['kind: village\n', 'kind: village\nformerly: [a]\n', 'formerly: [a, hardatnin]\n'],
  [
    'kind: village\n',
    'kind: village\nformerly:\n  - a\n  - b\n',
    'formerly:\n  [a, b, hardatnin]\n',
  ],
  ['kind: village\n', 'kind: village\nformerly: [new-name]\n', 'formerly: [hardatnin]\n'],
])('the old address is kept: %j with %j', (from, to, expected) => {
  const place = good['places/hardatnin.md'].replace(from, to);
  const root = folder({ 'places/hardatnin.md': place });
  const after = renamed(root, 'place', 'hardatnin', 'new-name')['places/new-name.md'];
  expect(after).toContain(expected);
});

test.each([
  [['place', 'hardatnin'], 'Say the kind, the id, and the new id. Write npm run rename'],
  [['plaice', 'hardatnin', 'x'], '"plaice" is no kind of record that can be renamed. Did you mean'],
  [['place', 'hardatni', 'x'], 'There is no place "hardatni". Did you mean "hardatnin"? Places'],
  [
    ['place', 'hardatnin', 'Tal Jibbin'],
    '"Tal Jibbin" cannot be an id. An id has small letters, digits and single hyphens: tal-jibbin.',
  ],
  [['source', 'ap-20160202', 'geo-ocha'], 'The id "geo-ocha" is taken by content/sources.yaml:11'],
  [['place', 'hardatnin', 'hardatnin'], 'The id "hardatnin" is taken by itself'],
])('of %j nothing is renamed, and the editor is told why', (written, message) => {
  try {
    renamed(folder(), ...written);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof EditingFault)) throw error;
    expect(`${error.message} ${error.hint}`).toContain(message);
  }
});

test('nothing is renamed while a file cannot be read, for it may name the record', () => {
  const root = folder({ 'events/broken.md': '---\ntitle: "x\n---\n' });
  expect(() => renamed(root, 'place', 'hardatnin', 'x')).toThrow(/not all of the content/);
});

test('a reference in a form that cannot be followed stops the rename', () => {
  const root = folder(lead('[words](event:hardatnin&#45;taken)\n'));
  expect(() => renamed(root, 'event', 'hardatnin-taken', 'x')).toThrow(/cannot be changed here/);
});

test('the offset of a letter on disk counts the mark and the line ends of Windows', () => {
  const written = '\uFEFFa\r\nb\r\nc';
  expect([0, 2, 4].map((offset) => written[offsetOnDisk(written, offset)])).toEqual([
    'a',
    'b',
    'c',
  ]);
});

/** What the command prints. */
const command = (root: string, ...written: readonly string[]): string =>
  execFileSync(process.execPath, ['src/editing/rename-record.ts', ...written], {
    env: { ...process.env, CONTENT_DIR: root },
    encoding: 'utf8',
  });

describe('the command', () => {
  test('lists what it would change, and changes nothing, when it is only asked', () => {
    const root = folder();
    expect(command(root, 'place', 'hardatnin', 'harda', '--dry')).toMatchInlineSnapshot(`
      "content/control.yaml:1  harda
      content/control.yaml:6  harda
      content/events/hardatnin-taken.md:5  harda
      content/events/hardatnin-taken.md:10  harda
      content/places/hardatnin.md:10  formerly: [hardatnin]
      content/places/hardatnin.md would be content/places/harda.md

      5 places in 3 files would be changed; nothing was.
      "
    `);
    expect(readdirSync(join(root, 'places'))).toEqual(['hardatnin.md']);
  });

  test('changes files with the line ends of Windows to the byte', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const root = folder({ 'control.yaml': windows(good['control.yaml']) });
    command(root, 'place', 'hardatnin', 'harda');
    expect(readFileSync(join(root, 'control.yaml'), 'utf8')).toBe(
      windows(good['control.yaml'].replaceAll('place: hardatnin', 'place: harda')),
    );
    expect(readdirSync(join(root, 'places'))).toEqual(['harda.md']);
  });
});

test('of several files all are written, or none', () => {
  const root = writeContent({ 'a.md': 'a', 'b.md': 'b' });
  const path = (name: string) => join(root, name);
  const changes = [
    { from: path('a.md'), to: path('c.md'), text: 'A' },
    { from: path('b.md'), to: path('b.md'), text: 'B' },
  ];
  mkdirSync(path('.b.md.next'));
  expect(() => {
    writeFiles(changes);
  }).toThrow();
  expect(readdirSync(root).sort()).toEqual(['.b.md.next', 'a.md', 'b.md']);
  writeFileSync(path('d.md'), 'd');
  expect(() => {
    writeFiles([{ from: path('a.md'), to: path('d.md'), text: 'A' }]);
  }).toThrow(/is there already/);
  expect(readFileSync(path('d.md'), 'utf8')).toBe('d');
});
