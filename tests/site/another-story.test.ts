import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { folderOfRecords, listOf, textOf } from './content.ts';
import { brokenLinks } from './links.ts';
import { attribute, elements, pageAt, readPages, words } from './pages.ts';

const site = inject('anotherSite');
const pages = readPages(site.folder);

/** The name of the real content's story. In small letters the words are those of the form: "on two clocks". */
const nameOfTheStory = 'Two Clocks';

/**
 * Words of the real content's story, besides the names of its records. OCHA and GeoNames are none: any
 * story may give the numbers of its places in their lists, and the schema names them for that.
 */
const wordsOfTheStory = [
  'Syria',
  'Syrian',
  'Syrians',
  'Turkey',
  'Turkish',
  'Russia',
  'Russian',
  'Israel',
  'Iraq',
  'Iran',
  'Jordan',
  'Lebanon',
  'Kurdish',
  'Assad',
  'HNC',
  'ISIS',
  'SDF',
  'YPG',
  'GlobalPost',
  'Reuters',
  '2015',
  '2016',
];

const namesOfRecords = (['places', 'people'] as const).flatMap((folder) =>
  folderOfRecords(folder).flatMap(({ keys }) => [
    textOf(keys, 'name'),
    ...listOf(keys, 'otherNames'),
  ]),
);

/** Whether a text holds a word, written just so, that is no part of a longer one. */
function holds(text: string, word: string): boolean {
  const isLetter = (character = ''): boolean => /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  return false;
}

const written = globSync('tests/fixtures/content/another-story/**/*.{md,yaml}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** A name that the other story writes itself, such as that of a city, is no word of this one alone. */
const foreign = [
  ...new Set([...wordsOfTheStory, ...namesOfRecords.filter((name) => !holds(written, name))]),
].filter((name) => name.length > 2);

test('a word is found as a word', () => {
  expect(holds('in Syria, and', 'Syria')).toBe(true);
  expect(holds('a Syrianized word', 'Syria')).toBe(false);
  expect(holds('on two clocks', nameOfTheStory)).toBe(false);
});

test('no file of another story holds a word of this one', () => {
  const files = globSync('**/*.{html,json,geojson,csv,ics,xml,txt,webmanifest,js,css,svg}', {
    cwd: site.folder,
  }).filter((file) => !file.startsWith('licences'));
  expect(files.length).toBeGreaterThan(60);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(site.folder, file), 'utf8');
    const small = text.toLowerCase();
    const held = foreign.filter((word) => holds(small, word.toLowerCase()));
    if (holds(text, nameOfTheStory)) held.push(nameOfTheStory);
    return held.map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});

test('nothing of another story is written in Arabic script', () => {
  const found = pages.filter(({ html }) => /\p{Script=Arabic}/u.test(html));
  expect(found.map(({ address }) => address)).toEqual([]);
});

test('another story names its tracks, its holders and its publisher', () => {
  const home = words(pageAt(pages, '/').document);
  for (const named of ['Slow Thaw', 'At the table', 'In the snow', 'The Fixture Press'])
    expect(home).toContain(named);
  expect(words(pageAt(pages, '/map/').document)).toContain('Valley Guard');
});

test('a map in a text fits the places that it names', () => {
  const { document } = pageAt(pages, '/articles/papers-and-snow/');
  const frames = elements(document).flatMap((element) => attribute(element, 'data-frame') ?? []);
  expect(frames).toEqual(['close', 'world']);
});

test('every internal link of another story leads somewhere', () => {
  expect(brokenLinks(site)).toEqual([]);
});
