import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A folder that was downloaded without its history has nothing that Git could tell. */
const inGit = test.skipIf(!existsSync('.git'));

inGit('Git writes every text with the same ends of lines on every machine', () => {
  const told = execFileSync('git', ['ls-files', '--eol'], { encoding: 'utf8' });
  const files = told.trim().split('\n');
  expect(files.length).toBeGreaterThan(100);
  // Each line has what is in the index, in the folder (nothing for a file that was just deleted),
  // and what the attributes ask for.
  const changing = files.filter((line) => !/^i\/\S+ +w\/\S* +attr\/(?:-text|.*eol=lf)/.test(line));
  expect(changing).toEqual([]);
});
