import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The TypeScript of a file; in a component, what is between its fences. */
function codeIn(file: string): string {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
}

/** The files of the project that a file imports, for values or for types. */
const importedBy = (file: string): readonly string[] =>
  ts
    .preProcessFile(codeIn(file), true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => relative('.', resolve(dirname(file), fileName)));

const files = globSync('src/**/*.{ts,astro}');
const imports = new Map(files.map((file) => [file, importedBy(file)]));

/** The first way from a file back to itself, if there is one. */
function circleFrom(start: string): readonly string[] | null {
  const seen = new Set<string>();
  const follow = (file: string, way: readonly string[]): readonly string[] | null => {
    for (const next of imports.get(file) ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = follow(next, [...way, next]);
      if (found) return found;
    }
    return null;
  };
  return follow(start, [start]);
}

test('no file imports itself by way of others, for values or for types', () => {
  expect(files.length).toBeGreaterThan(200);
  const circles = files.flatMap((file) => circleFrom(file)?.join(' -> ') ?? []);
  expect(circles).toEqual([]);
});

test('every exported name is that of one file', () => {
  const declaration =
    /^export (?:async |abstract )*(?:function|const|let|class|interface|type|enum) (\w+)/gm;
  // Astro asks endpoints for these.
  const ofEndpoints = ['GET', 'getStaticPaths'];
  const filesOf = new Map<string, string[]>();
  for (const file of files.filter((path) => path.endsWith('.ts')))
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(declaration))
      if (!ofEndpoints.includes(name)) filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
  expect(filesOf.size).toBeGreaterThan(1000);
  expect([...filesOf].filter(([, all]) => new Set(all).size > 1)).toEqual([]);
});
