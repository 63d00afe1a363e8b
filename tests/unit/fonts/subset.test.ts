import { create, type Font } from 'fontkitten';
import { mkdtempSync, globSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { charactersInUse } from '../../../src/fonts/characters.ts';
import { readSource } from '../../../src/fonts/source-files.ts';
import { faces, leftToTheSystem } from '../../../src/fonts/faces.ts';
import { cutFaces, type CutFace } from '../../../src/fonts/subset.ts';
import { wholeSiteContent } from '../../site/content.ts';

const written = globSync(join(wholeSiteContent, '**/*.{md,yaml}')).map((path) =>
  readFileSync(path, 'utf8'),
);

let site: readonly CutFace[] = [];
const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'two-clocks-fonts-'));
  folders.push(folder);
  return folder;
};

beforeAll(async () => {
  site = await cutFaces(written);
}, 60_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const faceNamed = (name: string): CutFace => {
  const found = site.find(({ face }) => face.name === name);
  if (!found) throw new Error(`No face is called ${name}.`);
  return found;
};
const bytesOf = (...names: readonly string[]) =>
  names.reduce((sum, name) => sum + faceNamed(name).bytes.length, 0);

/** Read by fontkitten, which shares no code with the HarfBuzz that cut the file. */
const opened = ({ bytes }: CutFace): Font => {
  const font = create(bytes);
  if (font.isCollection) throw new Error('A face is one font.');
  return font;
};

/** Without U+FFFF, which is no character: it ends the list of a cmap table. */
const charactersFound = (cut: CutFace): readonly string[] =>
  opened(cut)
    .characterSet.filter((number) => number !== 0xffff)
    .map((number) => String.fromCodePoint(number));

test('an ordinary article loads at most 30 kB of fonts', () => {
  expect(bytesOf('newsreader', 'libre-franklin', 'newsreader-extended')).toBeLessThanOrEqual(
    30_000,
  );
});

test('what few pages need is small', () => {
  for (const { face, bytes } of site)
    if (!face.everywhere) expect(bytes.length, face.name).toBeLessThanOrEqual(10_000);
});

test('every character of a story is in both families, in the Arabic, or known to be in none', () => {
  const held = (family: string) =>
    new Set(
      site
        .filter(({ face }) => face.family === family && face.style === 'normal')
        .flatMap(charactersFound),
    );
  const [serif, sans, arabic] = ['Newsreader', 'Libre Franklin', 'Noto Naskh Arabic'].map(held);
  const missing = [...new Set(written.join(''))].filter(
    (character) =>
      !/\p{Cc}/u.test(character) &&
      !(serif?.has(character) && sans?.has(character)) &&
      !arabic?.has(character) &&
      !leftToTheSystem.includes(character),
  );
  expect(missing).toEqual([]);
});

test('another reader finds in a face all that it is said to hold', () => {
  for (const cut of site)
    expect(charactersFound(cut), cut.face.name).toEqual(
      expect.arrayContaining([...cut.characters]),
    );
});

test('of the characters in use, the range of a face holds those of its file and no other', () => {
  const inUse = charactersInUse(written);
  for (const { face, range, characters } of site) {
    const runs = [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/g)].map(
      ([, first = '', last = first]) => [parseInt(first, 16), parseInt(last, 16)] as const,
    );
    const within = [...inUse].filter((character) =>
      runs.some(([first, last]) => {
        const number = character.codePointAt(0) ?? 0;
        return first <= number && number <= last;
      }),
    );
    expect(within.join(''), face.name).toBe(characters);
  }
});

test('weights run from text to semi-bold, and no axis is left that no page uses', () => {
  for (const name of ['newsreader', 'libre-franklin']) {
    const { variationAxes } = opened(faceNamed(name));
    expect(variationAxes).toEqual({
      wght: expect.objectContaining({ min: 400, default: 400, max: 600 }) as unknown,
    });
  }
});

test('two runs without a cache give the same bytes', async () => {
  const texts = ['Öncüpınar', 'Davutoğlu', 'حلب'];
  const [one, other] = [await cutFaces(texts, newFolder()), await cutFaces(texts, newFolder())];
  expect(other.map(({ file }) => file)).toEqual(one.map(({ file }) => file));
  for (const [index, { bytes }] of one.entries()) expect(other[index]?.bytes).toEqual(bytes);
}, 60_000);

test('a face that no character needs is not made', async () => {
  const names = (await cutFaces(['plain'], newFolder())).map(({ face }) => face.name);
  expect(names).not.toContain('noto-naskh-arabic');
  expect(names).not.toContain('newsreader-extended');
}, 60_000);

test('a source that is not installed is named with the way to get it', () => {
  const source = { package: '@fontsource-variable/newsreader', file: 'newsreader-lost.woff2' };
  expect(() => readSource({ source })).toThrow(
    /newsreader-lost\.woff2 of the package @fontsource-variable\/newsreader is not installed[^]*npm ci/,
  );
});

test('each face has a name of its own', () => {
  expect(new Set(faces.map(({ name }) => name)).size).toBe(faces.length);
});
