import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const { version, scripts } = read('package.json') as {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
};

test('what is cited has the keys that the Citation File Format asks for, and the version of the package', () => {
  expect(read('CITATION.cff')).toMatchObject({
    'cff-version': '1.2.0',
    message: expect.stringMatching(/\S/) as string,
    title: expect.stringMatching(/\S/) as string,
    authors: [{ name: expect.stringMatching(/\S/) as string }],
    license: 'MIT',
    version,
  });
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
