import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const { version, license, repository, scripts } = read('package.json') as {
  readonly version: string;
  readonly license: string;
  readonly repository?: string;
  readonly scripts: Readonly<Record<string, string>>;
};

/** The keys of the Citation File Format 1.2.0 that say what can be said of this work. */
const citedKeys = [
  ...['abstract', 'authors', 'cff-version', 'date-released', 'doi', 'identifiers', 'keywords'],
  ...['license', 'message', 'repository-code', 'title', 'type', 'url', 'version'],
];

test('what is cited is in the Citation File Format, and is the package in its last version', () => {
  const cited = read('CITATION.cff') as Readonly<Record<string, unknown>>;
  expect(Object.keys(cited).filter((key) => !citedKeys.includes(key))).toEqual([]);
  const [, name] = /^# (.+)$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(cited).toMatchObject({
    'cff-version': '1.2.0',
    type: 'software',
    message: expect.stringMatching(/\S/) as string,
    title: expect.stringContaining(name ?? 'nothing') as string,
    abstract: expect.stringMatching(/\S/) as string,
    license,
    version,
  });
  // All are entities: a person has given and family names instead.
  expect(cited.authors).toEqual([{ name: expect.stringMatching(/\S/) as string }]);
  expect(cited.keywords).toEqual([...new Set(cited.keywords as readonly string[])]);
  expect(cited['repository-code']).toBe(repository);
  const [last] = /(?<=^## )\d+\.\d+\.\d+/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect(last).toBe(version);
});

test('Netlify runs a script that is there, and takes its headers from the build alone', () => {
  const settings = readFileSync('netlify.toml', 'utf8');
  const [, name = ''] = /command = "npm run (\w+)"/.exec(settings) ?? [];
  expect(scripts).toHaveProperty(name);
  expect(settings).toContain('publish = "dist"');
  expect(settings).not.toContain('[[headers]]');
});

test('the form for corrections asks for each thing once, and for a source', () => {
  const { body } = read('.github/ISSUE_TEMPLATE/correction.yml') as {
    readonly body: readonly {
      readonly id: string;
      readonly type: string;
      readonly attributes: { readonly label: string };
      readonly validations?: { readonly required: boolean };
    }[];
  };
  const ids = body.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(body.every(({ type }) => ['input', 'textarea'].includes(type))).toBe(true);
  expect(body.find(({ id }) => id === 'source')?.validations?.required).toBe(true);
});

test('versions of packages and of actions are looked after', () => {
  const { updates } = read('.github/dependabot.yml') as {
    readonly updates: readonly Readonly<Record<string, unknown>>[];
  };
  expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
});
