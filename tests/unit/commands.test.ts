import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = ['*.md', 'docs/**/*.md', '.ci/run', '.github/workflows/*'].flatMap((pattern) =>
  globSync(pattern),
);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

test('every "npm run" that a document or a workflow names is a script of the package', () => {
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(
      ([, name = '']) => ({ file, name }),
    ),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
});

test('every script of the package but those that npm knows by name is in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const missing = Object.keys(scripts).filter(
    (name) => !['start', 'test'].includes(name) && !readme.includes(`npm run ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every file of the project that a document names in a link or as code is there', () => {
  const documents = globSync('{CONTRIBUTING,ARCHITECTURE}.md').concat(globSync('docs/**/*.md'));
  const known = new Set(globSync('{src,tests,content,docs}/**'));
  const dead = documents.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/`((?:src|tests|docs)\/[\w./[\]-]+)`/g)]
      .map(([, path = '']) => path.replace(/\/$/, ''))
      .filter((path) => !known.has(path))
      .map((path) => `${file}: ${path}`),
  );
  expect(dead).toEqual([]);
});
