import { describe, expect, test } from 'vitest';
import { edited, good, problemsWith, type Files } from './write-content.ts';

const event = 'events/hardatnin-taken.md';
const place = 'places/hardatnin.md';
const lead = 'articles/lead.md';
const body = (text: string): Files => ({
  [event]: good[event].replace(/(?<=\n---\n\n)[^]*$/, () => text),
});
const cited = 'It was on 2 February.[@reuters-20160202; @ap-20160202]';
const dated = (date: string): Files => edited(event, 'date: 2016-02-02', `date: ${date}`);

describe('what only looks right is named by its code and column', () => {
  test.each([
    ['a space in a key', edited(event, 'track: offensive', 'track:\u00a0offensive')],
    ['a letter of a key', edited(event, 'track: offensive', 'tr\u0430ck: offensive')],
    ['a letter of an id', edited(lead, 'event:hardatnin', 'event:h\u0430rdatnin')],
    ['a hyphen in a citation', edited(lead, '@reuters-2016', '@reuters\u20112016')],
    ['a soft hyphen', edited(event, 'places: [hardatnin]', 'places: [hardat\u00adnin]')],
    ['a zero width space', edited(event, 'places: [hardatnin]', 'places: [hardat\u200bnin]')],
  ])('%s', (_, files) => {
    expect(problemsWith(files)).toMatchSnapshot();
  });
});

test.each(['2016', '2016-02-04–2016-02-06', '02/04/2016', '14/2/2016', '4 February 2016'])(
  'a date written as %s',
  (date) => {
    expect(problemsWith(dated(date))).toMatchSnapshot();
  },
);

test.each([
  ['indented by one', ' - id: ap-20160202'],
  ['without its dash', '  id: ap-20160202'],
])('an entry of a table %s', (_, line) => {
  expect(problemsWith(edited('sources.yaml', '- id: ap-20160202', line))).toMatchSnapshot();
});

test.each([
  'place:hardatnin.md',
  'places:hardatnin',
  'people:de-mistura',
  '../places/hardatnin.md',
  'place：hardatnin',
])('a reference written as %s', (url) => {
  expect(problemsWith(body(`See [this](${url}). ${cited}\n`))).toMatchSnapshot();
});

test('places of a map set apart by semicolons', () => {
  const files = body(`${cited}\n\n![The road](map:2016-02-02#hardatnin;nubl)\n`);
  expect(problemsWith(files)).toMatchSnapshot();
});

test('a number that is none', () => {
  expect(problemsWith(edited(place, 'lat: 36.3657', 'lat: .inf'))).toMatchSnapshot();
});

test('an article in the folder of events', () => {
  const files = { 'events/second.md': good[lead].replace('stood still', 'went on') };
  expect(problemsWith(files)).toMatchSnapshot();
});

test('a missing key is told in the words of the manual', () => {
  const files = edited('people/de-mistura.md', 'role: Special Envoy for Syria\n', '');
  expect(problemsWith(files)).toMatchSnapshot();
});

test('what editors and systems leave behind is passed over', () => {
  const names = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$notes.docx', 'a.md.orig', 'b.md~'];
  const more = ['.b.md.swp', '#b.md#', 'c.md.bak', '.~lock.sources.yaml#', 'd.md.lock'];
  const left = [...names, ...more].flatMap((name) => [name, `events/${name}`]);
  expect(problemsWith(Object.fromEntries(left.map((path) => [path, 'left behind'])))).toBe('');
});
