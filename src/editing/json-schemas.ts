import { z } from 'astro/zod';
import { kindOf, kinds, type Collection } from '../model/kinds.ts';
import { schemas } from '../model/schemas.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The folder of the schemas, from the project's root. */
export const schemaFolder = 'docs/schemas';

/**
 * The JSON Schema (draft 7, which editors' tools know best) of each folder, table and sheet of
 * `content/`, by file name. The schema of a folder describes the front matter of one file, that of
 * a table the whole list. They cannot check whether an id exists, for that is in other files.
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
      // Zod adds the type that a date is parsed to, which is not one that can be written.
      if (jsonSchema.anyOf) {
        delete jsonSchema.type;
        delete jsonSchema.pattern;
      }
      // The format `uri` allows only ASCII, but an address may have letters of any script.
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
