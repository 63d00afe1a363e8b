import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A folder that was downloaded without its history has nothing that Git could tell. */
const inGit = test.skipIf(!existsSync('.git'));

inGit('Git writes every text with the same ends of lines on every machine', () => {
  const list = (option: string): readonly string[] =>
    execFileSync('git', ['ls-files', option], { encoding: 'utf8' }).trim().split('\n');
  // A file that was just deleted has no lines in the folder. Its name follows a tab.
  const deleted = new Set(list('--deleted'));
  const files = list('--eol').filter((line) => !deleted.has(line.split('\t')[1] ?? ''));
  expect(files.length).toBeGreaterThan(100);
  // Each line has what is in the index, in the folder, and what the attributes ask for.
  const changing = files.filter((line) => !/^i\/\S+ +w\/\S+ +attr\/(?:-text|.*eol=lf)/.test(line));
  expect(changing).toEqual([]);
});
