import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { create } from 'fontkitten';
import { cachedNow, cacheFolders, hash } from '../cache.ts';
import { codePoint } from './characters.ts';
import { faces, type Face } from './faces.ts';
import { fontFilePath, readSource } from './source-files.ts';

/** The first and last code point of a range of characters. */
type Range = [first: number, last: number];

/** An uncut font file with upright letters, as in its package. */
export interface UprightSource {
  readonly family: Face['family'];
  readonly source: Face['source'];
  /** The characters that browsers use the file for. */
  readonly ranges: Range[];
}

let sources: readonly UprightSource[] | null = null;

/** The upright fonts of the site, each file once. */
export const uprightSources = (): readonly UprightSource[] =>
  (sources ??= faces
    .filter(({ style }) => style === 'normal')
    .filter(({ source }, at, all) => all.findIndex((one) => one.source.file === source.file) === at)
    .map(({ family, source }) => ({ family, source, ranges: rangesOf(source) })));

/**
 * The characters that browsers use a file for, as its package lists them. A shorter list would show
 * letters that another family has as empty boxes.
 */
function rangesOf(source: Face['source']): Range[] {
  const written = readFileSync(fontFilePath(source, 'unicode.json'), 'utf8');
  const ranges = JSON.parse(written) as Readonly<Record<string, string>>;
  // The name of the file `latin-ext` also contains `latin`, so the longest match counts.
  const [cut = ''] = Object.keys(ranges)
    .filter((name) => source.file.includes(`-${name}-`))
    .toSorted((a, b) => b.length - a.length);
  return (ranges[cut] ?? '').split(',').map((range) => {
    const [first = 0, last = first] = range
      .replace('U+', '')
      .split('-')
      .map((code) => parseInt(code, 16));
    return [first, last];
  });
}

const cacheFolder = resolve(cacheFolders.fonts);
/** Raise it when the characters of a file are read otherwise, so that none of a cache are used. */
const recipe = 'characters 1';

const opened = new Map<UprightSource, ReadonlySet<number>>();

/** The characters in a file. They are kept, since to unpack the file takes 20 to 100 ms. */
function charactersOf(one: UprightSource): ReadonlySet<number> {
  const known = opened.get(one);
  if (known) return known;
  const source = readSource(one);
  const kept = cachedNow(cacheFolder, hash(recipe, source), () => {
    const font = create(source);
    return Buffer.from(JSON.stringify(font.isCollection ? [] : font.characterSet));
  });
  const characters = new Set(JSON.parse(kept.toString()) as readonly number[]);
  opened.set(one, characters);
  return characters;
}

const answers = new Map<string, boolean>();

/** Whether any family of the site has an upright letter. */
export function hasLetter(letter: string): boolean {
  const known = answers.get(letter);
  if (known !== undefined) return known;
  const code = codePoint(letter);
  const isFound = uprightSources()
    .filter(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last))
    .some((one) => charactersOf(one).has(code));
  answers.set(letter, isFound);
  return isFound;
}
