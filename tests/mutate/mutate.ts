/**
 * Makes mistakes in the story of the fixtures, one at a time, and tells which of them the check
 * names: `npm run mutate`, or with another seed `npm run mutate -- 7`. It fails where a mistake
 * passes that the check promises to name.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { loadCorpus } from '../../src/content/load.ts';
import { day } from '../../src/model/date.ts';
import { lotsFrom } from '../bench/lots.ts';
import { mutations, type Kind } from './kinds.ts';

const story = 'tests/fixtures/content/whole-site';
/** So many mistakes of each kind, where there are so many places for them. */
const times = 8;
const today = day('2026-12-01');

const lot = lotsFrom(Number(argv[2] ?? 1));
const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(lot() * list.length)];

const files = new Map(
  globSync('**/*.{md,yaml}', { cwd: story })
    .sort()
    .map((path) => [path, readFileSync(join(story, path), 'utf8')]),
);

/** One place in a file where a mistake can be made, and the file with it. */
interface Mutant {
  readonly path: string;
  readonly was: string;
  readonly is: string;
  readonly text: string;
}

/** Where in a file the part that a kind changes begins and ends. */
function partOf(kind: Kind, path: string, text: string): readonly [from: number, to: number] {
  const front = path.endsWith('.md') ? splitFrontMatter(text) : null;
  if (!front || kind.part === 'all') return [0, text.length];
  const bodyAt = text.length - front.body.length;
  return kind.part === 'body' ? [bodyAt, text.length] : [0, bodyAt];
}

/** Everything that a kind of mistake can make of the story. */
const mutantsOf = (kind: Kind): readonly Mutant[] =>
  [...files]
    .filter(([path]) => kind.files.test(path))
    .flatMap(([path, text]) => {
      const [from, to] = partOf(kind, path, text);
      const part = text.slice(from, to);
      return [...part.matchAll(kind.pattern)].map((found) => {
        const [was, ...groups] = found;
        const is = kind.change(was, ...groups);
        const at = from + found.index;
        return { path, was, is, text: text.slice(0, at) + is + text.slice(at + was.length) };
      });
    })
    .filter(({ was, is }) => was !== is);

/** Some of a list, by lot, none of them twice. */
function someOf<T>(list: readonly T[], amount: number): readonly T[] {
  const left = [...list];
  const taken: T[] = [];
  while (taken.length < amount) {
    const one = oneOf(left);
    if (one === undefined) break;
    left.splice(left.indexOf(one), 1);
    taken.push(one);
  }
  return taken;
}

const folder = mkdtempSync(join(tmpdir(), 'two-clocks-mutate-'));
const write = (path: string, text: string): void => {
  writeFileSync(join(folder, path), text);
};
const countOfProblems = (): number => loadCorpus(folder, { today }).problems.length;

/** Whether the check names a mistake. */
function isCaught({ path, text }: Mutant): boolean {
  write(path, text);
  const found = countOfProblems() > 0;
  write(path, files.get(path) ?? '');
  return found;
}

const onOneLine = (text: string): string => {
  const line = JSON.stringify(text).slice(1, -1);
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};

try {
  cpSync(story, folder, { recursive: true });
  if (countOfProblems() > 0) throw new Error(`${story} has problems of its own: check it first.`);
  const results = mutations.map((kind) => {
    const mutants = someOf(mutantsOf(kind), times);
    const silent = mutants.filter((mutant) => !isCaught(mutant));
    const columns = [mutants.length - silent.length, silent.length].map((n) =>
      String(n).padStart(6),
    );
    console.log(`${kind.name.padEnd(36)}${columns.join(' ')}`);
    return { kind, tried: mutants.length, silent };
  });
  const sum = (of: (result: (typeof results)[number]) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  const silent = sum((result) => result.silent.length);
  console.log(
    `\n${sum(({ tried }) => tried) - silent} caught, ${silent} silent. An example of each:`,
  );
  for (const result of results) {
    const [first] = result.silent;
    if (!first) continue;
    console.log(
      `  ${result.kind.name}: ${first.path}  "${onOneLine(first.was)}" -> "${onOneLine(first.is)}"`,
    );
  }
  const broken = results.filter(({ kind, tried, silent: passed }) => {
    return kind.isPromised && (passed.length > 0 || tried === 0);
  });
  for (const { kind, tried } of broken)
    console.error(`${kind.name}: ${tried === 0 ? 'no place to make it' : 'not all are named'}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
