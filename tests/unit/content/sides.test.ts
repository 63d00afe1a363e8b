import { expect, test } from 'vitest';
import { loadCorpus } from '../../../src/content/load.ts';
import { mentionsOf } from '../../../src/model/mentions.ts';
import { good, problemsWith, writeContent } from './write-content.ts';

const lead = 'articles/lead.md';
const sides = `- id: army
  name: the army
  holder: government and allies
  members: [de-mistura, a militia]
  patrons: [Russia]
  seat: a delegation
  sources: [ap-20160202]
- id: rebels
  name: rebel groups
  noSeat: not invited
  sources: [ap-20160202]
`;
const withSides = (text: string, spot = '![Who fought.](sides:)') => ({
  'sides.yaml': text,
  [lead]: `${good[lead]}\n${spot}\n`,
});

test('sides that an article shows have no problems', () => {
  expect(problemsWith(withSides(sides))).toBe('');
  expect(problemsWith(withSides(sides, '![Who fought.](sides:rebels,army)'))).toBe('');
});

test('a story without sides is asked for none', () => {
  expect(loadCorpus(writeContent(good)).corpus.sides).toEqual([]);
});

test('what is wrong with a side is told with its line and the nearest right thing', () => {
  const text = sides
    .replace('holder: government and allies', 'holder: goverment and allies')
    .replace('de-mistura', 'de-mistora')
    .replace('[ap-20160202]', '[ap-20160203]')
    .replace('members: [', 'members: [observers, ')
    .replace('noSeat: not invited', 'noSeats: not invited');
  expect(problemsWith(withSides(text))).toMatchInlineSnapshot(`
    "content/sides.yaml:3  holder: "goverment and allies" is none of the holders of the story.
        Did you mean "government and allies"? content/story.yaml:27 has: government and allies, rebel groups, SDF/YPG, ISIS, contested, divided.
    content/sides.yaml:4  The person "de-mistora" does not exist.
        Did you mean "de-mistura"? People and organisations are the files in content/people/.
    content/sides.yaml:4  The person "observers" does not exist.
        People and organisations are the files in content/people/. A name in words has a capital letter, or more words than one: "Russia", "rebel groups".
    content/sides.yaml:7  The source "ap-20160203" does not exist.
        Did you mean "ap-20160202"? Sources are the entries of content/sources.yaml.
    content/sides.yaml:10  There is no key "noSeats" here.
        Did you mean "noSeat"? The keys are: id, name, holder, members, patrons, seat, noSeat, sources."
  `);
});

test('a side says whether it had a seat, and says it once', () => {
  const text = sides
    .replace('  seat: a delegation\n', '')
    .replace('noSeat: not invited', 'noSeat: not invited\n  seat: an envoy');
  expect(problemsWith(withSides(text))).toMatchInlineSnapshot(`
    "content/sides.yaml:1  The side "army" does not say whether it had a seat at the talks.
        Write how, as in seat: a delegation of its own; or why not, as in noSeat: not invited.
    content/sides.yaml:9  The side "rebels" has a seat, and noSeat as well.
        Delete one of the two."
  `);
});

test('a side has a source', () => {
  const text = sides.replace('[ap-20160202]', '[]');
  expect(problemsWith(withSides(text))).toMatchInlineSnapshot(`
    "content/sides.yaml:7  sources: [] is not right.
        Name at least one: sources: [upi-20160215]."
  `);
});

test('two sides do not share an id', () => {
  const text = sides.replace('id: rebels', 'id: army');
  expect(problemsWith(withSides(text))).toMatchInlineSnapshot(`
    "content/sides.yaml:8  The side id "army" is taken already, at content/sides.yaml:1.
        Give one of the two another id."
  `);
});

test('a graphic of a side that does not exist', () => {
  expect(problemsWith(withSides(sides, '![Who.](sides:army,rebel)'))).toMatchInlineSnapshot(`
    "content/articles/lead.md:11  The side "rebel" does not exist.
        Did you mean "rebels"? Sides are the entries of content/sides.yaml."
  `);
});

test('a graphic of sides where none are written', () => {
  const files = { [lead]: withSides('')[lead] };
  expect(problemsWith(files)).toMatchInlineSnapshot(`
    "content/articles/lead.md:11  The graphic of the sides would show nothing.
        Sides are the entries of content/sides.yaml."
  `);
});

test('a graphic of sides that is not well formed', () => {
  const spot = '![Who.](sides:Army)\n\n![](sides:army)\n\n[Who](sides:)\n\n![Who.](side:army)';
  expect(problemsWith(withSides(sides, spot))).toMatchInlineSnapshot(`
    "content/articles/lead.md:11  The graphic of the sides "sides:Army" is not right: "Army" is not the id of a side.
        Write it as ![what it shows](sides:), or with some of them as ![what it shows](sides:government,rebels).
    content/articles/lead.md:13  The graphic of the sides "sides:army" has no caption.
        Say in a sentence what to see, between the square brackets: ![what it shows](sides:), or with some of them as ![what it shows](sides:government,rebels).
    content/articles/lead.md:15  "sides:" is written as a link, so nothing would be drawn.
        Put "!" before it, in a paragraph of its own: ![what it shows](sides:).
    content/articles/lead.md:17  There is no graphic of the kind "side:".
        Did you mean "sides:"? Write it as ![what it shows](sides:), or with some of them as ![what it shows](sides:government,rebels)."
  `);
});

test('whoever stands in a graphic of sides is mentioned by its article', () => {
  const files = { ...good, ...withSides(sides, '![Who.](sides:army)') };
  const { corpus } = loadCorpus(writeContent(files));
  expect(mentionsOf(corpus, 'person', 'de-mistura').articles.map(({ id }) => id)).toEqual(['lead']);
  expect(mentionsOf(corpus, 'person', 'sohr').articles).toEqual([]);
});
