import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Hashes of all runs of eight words of the report that the story starts from; its head tells how. */
const runs = new Set(
  readFileSync('tests/story/origin-runs.txt', 'utf8')
    .split('\n')
    .filter((line) => /^[0-9a-f]{12}$/.test(line)),
);
const length = 8;

const hashOf = (words: readonly string[]): string =>
  createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12);

/** A text without what stands in quotation marks, without the addresses of links and notes. */
const ownWords = (text: string): readonly string[] =>
  text
    .replace(/"[^"\n]{0,400}(?:\n[^"\n]+)?"/g, ' ¶ ')
    .replace(/“[^”]*”/g, ' ¶ ')
    .replace(/\]\([^)]*\)|\[@[^\]]*\]/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+|¶/gu) ?? [];

/** Runs of words of a text that the report has as well. */
function copiedIn(text: string): readonly string[] {
  const words = ownWords(text);
  return words.flatMap((_, start) => {
    const run = words.slice(start, start + length);
    return run.length === length && runs.has(hashOf(run)) ? [run.join(' ')] : [];
  });
}

/** What may be as the report has it: its own title, as the bibliography prints it. */
const isTitle = (line: string): boolean => /^ {2}title: /.test(line);

test('the hashes are those of the report', () => {
  expect(runs.size).toBeGreaterThan(700);
  const title = /^ {2}title: (Peace talks on Syria .*)$/m.exec(
    readFileSync('content/sources.yaml', 'utf8'),
  )?.[1];
  expect(copiedIn(title ?? '')).not.toEqual([]);
});

test('no text of the site has eight words in a row in common with the report', () => {
  const copied = globSync('content/**/*.{md,yaml}').flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const text = lines.filter((line) => !file.endsWith('.yaml') || !isTitle(line)).join('\n');
    return copiedIn(text).map((run) => `${file}: ${run}`);
  });
  expect(copied).toEqual([]);
});
