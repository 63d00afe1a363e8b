import { z } from 'astro/zod';
import { dayForm } from '../model/date-schema.ts';
import { schemaPath } from './json.ts';
import { plainText } from './plain.ts';
import type { Publication } from '../model/publication.ts';
import { publishedSchemas, type PublishedCollection } from './published.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema (draft 2020-12) of the whole corpus, made from the schemas of the content. */
export function corpusSchemaJson({ corpus, absolute }: Publication): string {
  const collections = Object.keys(publishedSchemas) as PublishedCollection[];
  const properties: Readonly<Record<string, JsonSchema>> = {
    $schema: { type: 'string', format: 'uri', description: 'The address of this schema.' },
    name: { type: 'string', description: 'Whose corpus it is.' },
    description: { type: 'string', description: 'What it is about.' },
    address: { type: 'string', format: 'uri', description: 'Where the downloads stand.' },
    licence: { type: 'string', format: 'uri', description: 'What may be done with it.' },
    modified: {
      anyOf: [{ type: 'string', pattern: dayForm }, { type: 'null' }],
      description: 'The day of the last publication or correction.',
    },
    ...Object.fromEntries(
      collections.map((name) => [name, { type: 'array', items: { $ref: `#/$defs/${name}` } }]),
    ),
  };
  const schema: JsonSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(schemaPath),
    title: `The corpus of ${corpus.story.name}`,
    description: 'A key that is absent says that nothing is known or to be said.',
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    $defs: Object.fromEntries(collections.map((name) => [name, recordSchema(name)])),
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}

/** The schema of one kind of record, with a description of each key. */
function recordSchema(collection: PublishedCollection): JsonSchema {
  const { type, properties, required, additionalProperties } = z.toJSONSchema(
    publishedSchemas[collection],
    {
      io: 'output',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        delete jsonSchema.default;
        delete jsonSchema.examples;
        if (jsonSchema.description) jsonSchema.description = plainText(jsonSchema.description);
      },
    },
  );
  return { type, properties, required, additionalProperties } as JsonSchema;
}
