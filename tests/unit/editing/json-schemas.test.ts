import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type SchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { editorSchemas, schemaFolder } from '../../../src/editing/json-schemas.ts';
import { collectionsOf, kindOf, kinds, type Collection } from '../../../src/model/kinds.ts';
import { formatProblems } from '../../../src/model/problem.ts';
import { schemas } from '../../../src/model/schemas.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Says of values of a collection whether a tool of editors would find a fault in them. */
const validatorOf = (collection: Collection) => {
  const ajv = addFormats(new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }));
  return ajv.compile(read(join(schemaFolder, `${collection}.json`)) as SchemaObject);
};

test('the schemas in the repository are those of the code: else run "npm run schemas"', () => {
  const written = readdirSync(schemaFolder).map(
    (name) => [name, readFileSync(join(schemaFolder, name), 'utf8')] as const,
  );
  expect(new Map(written)).toEqual(editorSchemas());
});

describe.each(Object.keys(schemas) as Collection[])('the schema of %s', (collection) => {
  const { form } = kinds[kindOf(collection)];

  test('accepts what the fixture stories hold', () => {
    const accepts = validatorOf(collection);
    const records = ['small-site', 'whole-site', 'another-story']
      .flatMap((story) => readContent(`tests/fixtures/content/${story}`).records)
      .filter((record) => record.collection === collection);
    const refused = records.filter(({ data }) => !accepts(form === 'table' ? [data] : data));
    expect(refused.map(({ file, data }) => [file, data, accepts(data), accepts.errors])).toEqual(
      [],
    );
  });

  test('refuses a key that nothing reads', () => {
    const accepts = validatorOf(collection);
    const record = { colour: 'red' };
    accepts(form === 'table' ? [record] : record);
    expect(accepts.errors?.map(({ keyword }) => keyword)).toContain('additionalProperties');
  });
});

test.each([
  ['2016-02-05', true],
  ['2016-02', true],
  [2016, true],
  ['2016-02-05/2016-02-08', true],
  ['2016-02-15?', true],
  [['2016-02-15', '2016-02-16'], true],
  ['5 February 2016', false],
  ['2016-02-05/2016-02', false],
  [true, false],
])('a tool says of an event on %j that the date is right: %j', (date, isRight) => {
  const event = { title: 'Push', date, track: 'talks', confidence: 'reported' };
  expect(validatorOf('events')(event)).toBe(isRight);
});

test('a tool knows the words of a closed list', () => {
  const event = { title: 'Push', date: '2016-02-05', track: 'ground', confidence: 'reported' };
  const accepts = validatorOf('events');
  accepts(event);
  expect(accepts.errors).toMatchObject([
    { instancePath: '/track', params: { allowedValues: ['talks', 'offensive'] } },
  ]);
});

test('every table and sheet is tied to its schema', () => {
  const tied = read('.vscode/settings.json') as Readonly<Record<string, unknown>>;
  const files = [...collectionsOf('table'), ...collectionsOf('sheet')].sort();
  expect(tied['yaml.schemas']).toEqual(
    Object.fromEntries(
      files.map((name) => [`./${schemaFolder}/${name}.json`, `content/${name}.yaml`]),
    ),
  );
});

test('the task that checks the content finds file, line and message of each problem', () => {
  const { tasks } = read('.vscode/tasks.json') as {
    readonly tasks: readonly {
      readonly problemMatcher: { readonly pattern: { readonly regexp: string } };
    }[];
  };
  const { regexp = '' } = tasks[0]?.problemMatcher.pattern ?? {};
  const problem = { file: 'content/events/push.md', message: 'It is wrong.', hint: 'Mend it.' };
  const printed = formatProblems([
    { ...problem, severity: 'error', line: 3 },
    { ...problem, severity: 'warning', line: 4, column: 7 },
  ]);
  const found = printed.split('\n').flatMap((line) => {
    const match = new RegExp(regexp).exec(line);
    return match ? [match.slice(1)] : [];
  });
  expect(found).toEqual([
    ['content/events/push.md', '3', undefined, undefined, 'It is wrong.'],
    ['content/events/push.md', '4', '7', 'warning', 'It is wrong.'],
  ]);
});
