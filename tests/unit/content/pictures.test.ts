import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { good, problemsWith, type Files } from './write-content.ts';

const road = readFileSync('tests/fixtures/content/whole-site/pictures/road.jpg');
const entry = `- id: road
  caption: A road.
  credit: Jane Doe
  licence: CC BY 4.0
  source: https://example.org/road.jpg
`;

const withPicture = (
  files: Files = {},
  spot = '![A road runs north.](../pictures/road.jpg)',
): Files => ({
  'articles/lead.md': `${good['articles/lead.md']}\n${spot}\n`,
  'pictures/road.jpg': road,
  'pictures.yaml': entry,
  ...files,
});

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888' } })
    .png()
    .toBuffer();

test('a picture with a file and an entry has no problems', () => {
  expect(problemsWith(withPicture())).toBe('');
});

test('every key of an entry is required', () => {
  expect(problemsWith(withPicture({ 'pictures.yaml': '- id: road\n' }))).toMatchInlineSnapshot(`
    "content/pictures.yaml:1  The key "caption" is missing.
        The caption must be text. What a reader should know of it, as a sentence: what, where, when. Such as: The road north of the town, seen from the south in 2015.
    content/pictures.yaml:1  The key "credit" is missing.
        The credit must be text. Who made it, as its licence asks for. Such as: Jane Doe.
    content/pictures.yaml:1  The key "licence" is missing.
        The licence must be text. Under which terms it may be shown. Such as: CC BY-SA 4.0.
    content/pictures.yaml:1  The key "source" is missing.
        source must be an address with http or https. The address at which it was found. Such as: https://commons.wikimedia.org/wiki/File:Road.jpg."
  `);
});

test('a picture that no entry describes, or whose name is misspelt', () => {
  expect(problemsWith(withPicture({ 'pictures.yaml': null }))).toMatchInlineSnapshot(`
    "content/articles/lead.md:11  Nothing says whose the picture "road.jpg" is.
        Write an entry in content/pictures.yaml with id: road, caption, credit, licence and source. Pictures are the entries of content/pictures.yaml."
  `);
  const spot = '![A road.](../pictures/raod.jpg)';
  expect(problemsWith(withPicture({}, spot))).toMatchInlineSnapshot(`
    "content/articles/lead.md:11  There is no picture "raod.jpg".
        Did you mean "../pictures/road.jpg"? Pictures are the files in content/pictures/.
    content/pictures.yaml:1  warning: The picture "road" is shown in no text.
        Place it, as in ![what is seen](../pictures/road.jpg), or take it and its file away."
  `);
  const other = entry.replace('id: road', 'id: roads');
  expect(problemsWith(withPicture({ 'pictures.yaml': other }))).toMatchInlineSnapshot(`
    "content/articles/lead.md:11  Nothing says whose the picture "road.jpg" is.
        Is it "roads" there? Write an entry in content/pictures.yaml with id: road, caption, credit, licence and source. Pictures are the entries of content/pictures.yaml.
    content/pictures.yaml:1  The picture "roads" has no file.
        Did you mean "road"? The file is content/pictures/roads.jpg, or .png, .webp, .avif.
    content/pictures.yaml:1  warning: The picture "roads" is shown in no text.
        Place it, as in ![what is seen](../pictures/road.jpg), or take it and its file away."
  `);
});

test('a picture in a sentence, without words, or from elsewhere', () => {
  const spot =
    'It ![ran](../pictures/road.jpg) on.[@ap-20160202]\n\n![](../pictures/road.jpg)\n\n![A road.](pictures/Road.jpg)';
  expect(problemsWith(withPicture({}, spot))).toMatchInlineSnapshot(`
    "content/articles/lead.md:11  The picture "../pictures/road.jpg" does not stand in a paragraph of its own.
        Put it on a line of its own, outside lists and quotations, with an empty line before and after.
    content/articles/lead.md:13  The picture "../pictures/road.jpg" has no words.
        Say what it shows, for those who do not see it: ![what it shows](../pictures/road.jpg).
    content/articles/lead.md:15  The picture "pictures/Road.jpg" is not on this site.
        Put the file into content/pictures/, named in small letters and hyphens, describe it in content/pictures.yaml, and write ![what is seen](../pictures/road.jpg)."
  `);
});

test('a file that is no picture, or is cut off at its head', () => {
  const files = { 'pictures/road.jpg': road.subarray(0, 40) };
  expect(problemsWith(withPicture(files))).toMatchInlineSnapshot(`
    "content/pictures.yaml:1  The picture "road.jpg" cannot be read.
        Open it in a program for pictures and save it again as a JPEG."
  `);
});

test('pictures that are too small, too large, or of no text', async () => {
  const files = {
    'pictures.yaml': ['road', 'small', 'large'].map((id) => entry.replace('road', id)).join(''),
    'pictures/small.png': await drawn(639, 400),
    'pictures/large.png': await drawn(8001, 10),
  };
  const spots = ['road.jpg', 'small.png', 'large.png'].map((name) => `![It.](../pictures/${name})`);
  expect(problemsWith(withPicture(files, spots.join('\n\n')))).toMatchInlineSnapshot(`
    "content/pictures.yaml:6  The picture "small.png" is too small: 639 by 400 pixels.
        It needs at least 640 across; look for a larger copy where it was found.
    content/pictures.yaml:11  The picture "large.png" is too large: 8001 by 10 pixels.
        Make it smaller; 2400 across is enough."
  `);
  expect(problemsWith(withPicture({}, ''))).toMatchInlineSnapshot(`
    "content/pictures.yaml:1  warning: The picture "road" is shown in no text.
        Place it, as in ![what is seen](../pictures/road.jpg), or take it and its file away."
  `);
});

test('files that cannot be pictures, and two of one id', () => {
  const files = { 'pictures/Road North.JPG': road, 'pictures/road.png': road };
  expect(problemsWith(withPicture(files))).toMatchInlineSnapshot(`
    "content/pictures/Road North.JPG:1  "Road North.JPG" is not the name of a picture.
        Pictures are .jpg, .png, .webp or .avif, named in small letters, digits and single hyphens, such as road-north.jpg.
    content/pictures/road.png:1  The pictures "road.jpg" and "road.png" have one id, "road".
        Rename one of the two."
  `);
});
