import { z } from 'astro/zod';
import { kindOf, kinds, type Collection } from '../model/kinds.ts';
import { schemas } from '../model/schemas.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Where the schemas stand that tools of editors read, from the project's root. */
export const schemaFolder = 'docs/schemas';

/**
 * The JSON Schema (draft 7, which editors' tools know best) of each folder, table and sheet of
 * `content/`, by the name of its file. Those of folders describe one front matter, those of tables
 * the whole list. They hold what a file can say by itself: not whether an id that it names exists.
 */
export const editorSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.keys(schemas).map((name) => [
      `${name}.json`,
      `${JSON.stringify(fileSchema(name as Collection), null, 2)}\n`,
    ]),
  );

/** The JSON Schema of one record of a collection, as it is written. */
export const recordSchema = (collection: Collection): JsonSchema =>
  z.toJSONSchema(schemas[collection], {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // What a date becomes has a type of its own, beside those in which it can be written.
      if (jsonSchema.anyOf) {
        delete jsonSchema.type;
        delete jsonSchema.pattern;
      }
      // An address may hold letters of any script, which this format does not allow.
      if (jsonSchema.format === 'uri') {
        delete jsonSchema.format;
        jsonSchema.pattern = String.raw`^https?://\S+$`;
      }
    },
  });

function fileSchema(collection: Collection): JsonSchema {
  const { form, name } = kinds[kindOf(collection)];
  const where = form === 'folder' ? `content/${collection}/*.md` : `content/${collection}.yaml`;
  const title = `${name}: ${where}`;
  const record = recordSchema(collection);
  const { $schema, ...items } = record;
  return form === 'table'
    ? { ...($schema && { $schema }), title, type: 'array', items }
    : { ...record, title };
}
