import { describe, expect, test } from 'vitest';
import { strayCharacters } from '../../../src/model/characters.ts';
import { edited, good, problemsWith } from './write-content.ts';

const lead = 'articles/lead.md';
const event = 'events/hardatnin-taken.md';
const style = `- words: [regime]
  reason: It judges.
  write: government
`;

describe('a character that no text may hold is named, with where it stands', () => {
  test('in a body', () => {
    expect(problemsWith(edited(lead, 'The army', 'The army\u000b'))).toMatchInlineSnapshot(`
      "content/articles/lead.md:9:9  U+000B (vertical tab, which Word writes for a line break) stands after "The army".
          No reader sees it, and feeds may break on it. Delete it, or press Enter there."
    `);
  });

  test('several in one file, all at once', () => {
    const files = {
      [lead]: good[lead]
        .replace('The talks stood still\n', 'The \u202etalks stood still\n')
        .replace('that day', '\ufffdthat \u200bd\u200bay'),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/lead.md:2:12  U+202E (right-to-left override) stands after "title: The".
          It turns the letters after it round, on pages and in lists. Delete it: Arabic names need none.
      content/articles/lead.md:9:50  U+FFFD (replacement character) stands after "(event:hardatnin-taken)".
          It stands for what was lost when the text was copied. Write what stood there.
      content/articles/lead.md:9:56  U+200B (zero width space) stands after ":hardatnin-taken) <U+FFFD>that", 2 times in this line.
          No reader sees it, and no search finds the word that it stands in. Delete it."
    `);
  });

  test('in front matter, at the start of a line and after Arabic', () => {
    const files = edited(event, 'track: offensive', '\ufefftrack: offensive\nnote: حردتنين\u200f.');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:4:1  U+FEFF (byte order mark) stands at the start of the line.
          No reader sees it, and no search finds the word that it stands in. Delete it.
      content/events/hardatnin-taken.md:5:14  U+200F (right-to-left mark) stands after "note: حردتنين".
          It turns the letters after it round, on pages and in lists. Delete it: Arabic names need none."
    `);
  });

  test('in tables', () => {
    const files = {
      ...edited('sources.yaml', 'Syrian army takes villages', 'Syrian army\u0007 takes villages'),
      ...edited('figures.yaml', 'the Observatory', 'the\u2060 Observatory'),
      'control.yaml': good['control.yaml'].replace('- place', '# Kept\u2028by hand\n- place'),
      'style.yaml': style.replace('judges', 'jud\u00adges'),
      ...edited('story.yaml', 'name: Two Clocks', 'name: Two \u0000Clocks'),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/control.yaml:1:7  U+2028 (line separator) stands after "# Kept".
          No reader sees it, and feeds may break on it. Delete it, or press Enter there.
      content/figures.yaml:6:14  U+2060 (word joiner) stands after "saidBy: the".
          No reader sees it, and no search finds the word that it stands in. Delete it.
      content/sources.yaml:3:21  U+0007 (bell) stands after "title: Syrian army".
          No reader sees it, and feeds may break on it. Delete it, or press Enter there.
      content/story.yaml:2:11  U+0000 (null) stands after "name: Two".
          No reader sees it, and feeds may break on it. Delete it, or press Enter there.
      content/style.yaml:2:17  U+00AD (soft hyphen) stands after "reason: It jud".
          No reader sees it, and no search finds the word that it stands in. Delete it."
    `);
  });

  test('in the name of a file and of a folder', () => {
    const files = { 'events/rat\u200byan.md': good[event], 'pla\u202eces/x.md': good[event] };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/rat<U+200B>yan.md:1  The name "rat<U+200B>yan.md" holds U+200B (zero width space).
          No reader sees it, and no search finds the word that it stands in. Delete it. Rename the file.
      content/pla<U+202E>ces:1  The name "pla<U+202E>ces" holds U+202E (right-to-left override).
          It turns the letters after it round, on pages and in lists. Delete it: Arabic names need none. Rename the file."
    `);
  });

  test('written as a code', () => {
    const files = {
      [lead]: good[lead]
        .replace('title: The talks stood still', 'title: "The talks \\u200bstood still"')
        .replace('that day', 'that &#8238;day&ZeroWidthSpace;'),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/lead.md:2  title: a code in the text stands for U+200B (zero width space).
          No reader sees it, and no search finds the word that it stands in. Delete it.
      content/articles/lead.md:9  A code in the text stands for U+200B (zero width space).
          No reader sees it, and no search finds the word that it stands in. Delete it.
      content/articles/lead.md:9  A code in the text stands for U+202E (right-to-left override).
          It turns the letters after it round, on pages and in lists. Delete it: Arabic names need none."
    `);
  });

  test('and does not hide what else is wrong', () => {
    const files = edited(lead, 'event:hardatnin-taken', 'event:hardat\u200bneen-taken');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/articles/lead.md:9  event:hardatneen-taken does not exist.
          Did you mean "event:hardatnin-taken"? Events are the files in content/events/.
      content/articles/lead.md:9:39  U+200B (zero width space) stands after "Hardatnin](event:hardat".
          No reader sees it, and no search finds the word that it stands in. Delete it."
    `);
  });
});

describe('what looks like a key or a date, and is none, is named', () => {
  test('a space that does not break, after a key', () => {
    const files = edited(event, 'title: Hardatnin', 'title:\u00a0Hardatnin');
    expect(problemsWith(files).replaceAll('\u00a0', '⍽')).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:2  Cannot read this: title:⍽Hardatnin reported taken
          Write a key, a colon and a space: "title: Hardatnin reported taken". Column 7 holds U+00A0, a space that is none of the keyboard: write a plain space."
    `);
  });

  test('a hyphen that does not break, in a date', () => {
    const files = edited(event, 'date: 2016-02-02', 'date: 2016\u201102\u201102');
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "content/events/hardatnin-taken.md:3  date: "2016‑02‑02" is not right.
          "2016‑02‑02" is not a date. Write 2016-02-05, 2016-02 or 2016. Column 11 holds U+2011, a hyphen that is none of the keyboard: write a plain hyphen (-)."
    `);
  });
});

describe('what a text may hold', () => {
  test.each([
    ['a joiner between Arabic letters', 'می\u200cخواهم'],
    ['Arabic with its marks', 'رِتْيَان، حَلَب؟'],
    ['letters with strokes, dots and half rings', 'Tall Rifʿat, al-Ṭabqa, Ḥalab, Kürt Dağı'],
    ['letters of accents that stand by themselves', 'Re\u0301tyan'],
    ['a space that does not break', '10\u00a0km'],
    ['an emoji with its form', '🕊\ufe0f'],
    ['tabs and line ends', 'a\tb\nc'],
    ['other scripts', 'Рубрика, 中文, हिन्दी'],
  ])('%s', (_, text) => {
    expect(strayCharacters(text)).toEqual([]);
  });

  test.each([
    ['a joiner between Latin letters', 'Rat\u200cyan'],
    ['a joiner after the last letter of an Arabic word', 'حلب\u200c and'],
  ])('not %s', (_, text) => {
    expect(strayCharacters(text)).toHaveLength(1);
  });
});

/** Character by character as XML 1.0, production 2, has it: what it does not name, no feed may hold. */
const isXmlCharacter = (code: number): boolean =>
  [0x9, 0xa, 0xd].includes(code) ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

test('every character that XML forbids is found, and every one that turns or hides letters', () => {
  const passed = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    const isHidden =
      /^[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\p{Zl}\p{Zp}]$/u.test(
        character,
      );
    const mayStand = /^[\t\n\p{Variation_Selector}]$/u.test(character);
    if ((isXmlCharacter(code) && !isHidden) || mayStand) continue;
    if (strayCharacters(`a${character}b`).length === 0) passed.push(code.toString(16));
  }
  expect(passed).toEqual([]);
});
