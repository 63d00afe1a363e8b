import { describe, expect, test } from 'vitest';
import { corpusOf, loadCorpus, readEntries } from '../../../src/content/load.ts';
import { readContent } from '../../../src/content/read.ts';
import { parseCount } from '../../../src/markdown/parse.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { recordOnlyPassages } from '../../../src/markdown/record-only-passages.ts';
import { allTexts } from '../../../src/model/corpus.ts';
import { edited, good, problemsWith, writeContent } from './write-content.ts';

const event = 'events/hardatnin-taken.md';

describe('reading a content folder', () => {
  test('gives every record with its collection, id and file', () => {
    const { records, problems } = readContent(writeContent(good));
    expect(problems).toEqual([]);
    expect(records.map(({ collection, id, file, line }) => [collection, id, file, line])).toEqual([
      ['articles', 'lead', 'content/articles/lead.md', 1],
      ['control', null, 'content/control.yaml', 1],
      ['control', null, 'content/control.yaml', 6],
      ['events', 'hardatnin-taken', 'content/events/hardatnin-taken.md', 1],
      ['figures', null, 'content/figures.yaml', 1],
      ['pages', 'about', 'content/pages/about.md', 1],
      ['people', 'de-mistura', 'content/people/de-mistura.md', 1],
      ['places', 'hardatnin', 'content/places/hardatnin.md', 1],
      ['sources', null, 'content/sources.yaml', 1],
      ['sources', null, 'content/sources.yaml', 6],
      ['sources', null, 'content/sources.yaml', 11],
      ['story', null, 'content/story.yaml', 1],
    ]);
  });

  test('gives the line of each key and of the body', () => {
    const raw = readContent(writeContent(good)).records.find(({ id }) => id === 'hardatnin');
    expect(raw?.lines).toMatchObject({
      name: 2,
      position: 5,
      'position.lat': 6,
      'position.lon': 7,
    });
    expect(raw?.bodyLine).toBe(11);
  });

  test('gives the same for line ends of Windows and a byte order mark', () => {
    const windows = { [event]: `\uFEFF${good[event].replaceAll('\n', '\r\n')}` };
    const read = (files: typeof windows | typeof good) =>
      readContent(writeContent({ ...good, ...files })).records;
    expect(read(windows)).toEqual(read(good));
  });

  test('passes over hidden files', () => {
    const hidden = { '.DS_Store': 'x', 'events/.ratyan.md.swp': 'x', 'events/.gitkeep': '' };
    expect(problemsWith(hidden)).toBe('');
  });

  test('does not mind an empty table, or a folder that is not there', () => {
    const { corpus, problems } = loadCorpus(
      writeContent({
        'story.yaml': good['story.yaml'],
        'pages/about.md': good['pages/about.md'],
        'figures.yaml': '[]\n',
        'control.yaml': '# No record yet.\n',
      }),
    );
    expect(problems).toEqual([]);
    expect(corpus.figures).toEqual([]);
    expect(corpus.control).toEqual([]);
  });

  test('asks for the story where there is none, and for keys where it is a list', () => {
    expect(problemsWith({ 'story.yaml': null })).toMatchInlineSnapshot(`
      "content/story.yaml:1  There is no content/story.yaml.
          It says what the story is called and who publishes it: "name: Two Clocks" and so on."
    `);
    expect(problemsWith({ 'story.yaml': '- name: Two Clocks\n' })).toMatchInlineSnapshot(`
      "content/story.yaml:1  This file is not a set of keys.
          story.yaml holds keys, such as "name: Two Clocks", and no list."
    `);
  });
});

describe('a corpus', () => {
  test('holds what was written, in the shape of its schemas', () => {
    const { corpus } = loadCorpus(writeContent(good));
    const [taken] = corpus.events;
    expect(taken).toMatchObject({
      id: 'hardatnin-taken',
      date: '2016-02-02',
      places: ['hardatnin'],
      draft: false,
      file: 'content/events/hardatnin-taken.md',
      bodyLine: 9,
    });
    expect(taken?.facts.citations.map(({ id, line }) => [id, line])).toEqual([
      ['reuters-20160202', 10],
      ['ap-20160202', 10],
    ]);
    expect(corpus.control.map(({ to, line }) => [to, line])).toEqual([
      ['rebel groups', 1],
      ['government and allies', 6],
    ]);
  });

  test('has its events in order of time', () => {
    const files = { 'events/a-later-one.md': good[event].replace('2016-02-02', '2016-02-03') };
    const { corpus } = loadCorpus(writeContent({ ...good, ...files }));
    expect(corpus.events.map(({ id }) => id)).toEqual(['hardatnin-taken', 'a-later-one']);
  });

  test('has its articles with the lead first, then the newest', () => {
    const plain = good['articles/lead.md'].replace('lead: true\n', '');
    const files = {
      'articles/a-old.md': plain.replace('2026-11-22', '2026-11-20'),
      'articles/b-new.md': plain.replace('2026-11-22', '2026-11-23'),
    };
    const { corpus } = loadCorpus(writeContent({ ...good, ...files }));
    expect(corpus.articles.map(({ id }) => id)).toEqual(['lead', 'b-new', 'a-old']);
  });

  test('leaves drafts out, except where they are asked for', () => {
    const draft = {
      'events/draft.md': good[event].replace('confidence:', 'draft: true\nconfidence:'),
    };
    const root = writeContent({ ...good, ...draft });
    expect(loadCorpus(root).corpus.events).toHaveLength(1);
    expect(loadCorpus(root, { drafts: true }).corpus.events).toHaveLength(2);
    expect(loadCorpus(root).problems).toEqual([]);
  });

  test('finds the files that links and pictures lead to', () => {
    const publicFolder = writeContent({ 'graphics/road.png': 'x', 'paper.pdf': 'x' });
    const files = edited('articles/lead.md', 'that day', 'that day ([paper](/paper.pdf))');
    expect(problemsWith(files, { publicFolder })).toBe('');
    expect(problemsWith(files)).toContain('There is no page /paper.pdf');
  });
});

test('each text is parsed once, however often it is checked and written out', () => {
  const root = writeContent({
    ...good,
    'events/once.md': good[event].replace('State media said', 'State media in one place said'),
  });
  const before = parseCount();
  const entries = readEntries(root);
  const { corpus } = corpusOf(entries);
  corpusOf(entries, { drafts: true });
  const texts = allTexts(corpus).map(({ body }) => body);
  for (const body of texts) {
    renderBody(body, corpus, { href: (path) => path });
    recordOnlyPassages(body, 1);
  }
  // The other texts of the folder were parsed by the tests above.
  expect(parseCount() - before).toBe(1);
  expect(texts.length).toBeGreaterThan(4);
});
