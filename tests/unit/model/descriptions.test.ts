import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { publishedSchemas } from '../../../src/exports/published.ts';
import { schemas } from '../../../src/model/schemas.ts';
import { prose, proseKeysOf, words } from '../../../src/model/text-schema.ts';

/** The keys of a collection that its JSON Schema tells nothing about. */
const untold = ([name, schema]: readonly [string, z.ZodObject]) =>
  Object.entries(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).properties ?? {},
  ).flatMap(([key, value]) =>
    typeof value === 'object' && value.description?.endsWith('.') ? [] : [`${name}.${key}`],
  );

test('every key that an editor writes is described in a sentence', () => {
  expect(Object.entries<z.ZodObject>(schemas).flatMap(untold)).toEqual([]);
});

test('so is every key of the published corpus', () => {
  expect(Object.entries<z.ZodObject>(publishedSchemas).flatMap(untold)).toEqual([]);
});

test('the keys with prose are found at any depth, whatever follows in the schema', () => {
  const schema = z.strictObject({
    title: prose('The title').describe('A headline.'),
    name: words('The name').describe('A name.'),
    note: prose('The note').optional(),
    says: z.array(prose('A sentence')).default([]),
    parts: z.record(z.string(), z.strictObject({ role: prose('The role'), kind: words('It') })),
    either: z.union([prose('The word'), z.number()]),
  });
  expect([...proseKeysOf(schema)]).toEqual(['title', 'note', 'says', 'role', 'either']);
});
