import { z } from 'astro/zod';
import { calendarDay, partialDate, sinceDay } from '../model/date-schema.ts';
import { explanations } from './explanations.ts';
import { schemaPath } from './json.ts';
import { plainText } from './plain.ts';
import type { Publication } from '../model/publication.ts';
import { publishedSchemas, type Collection } from './published.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const day = String.raw`\d{4}-\d{2}-\d{2}`;
const part = String.raw`\d{4}(-\d{2}(-\d{2})?)?[?~]?`;
const forms = {
  day: `^${day}$`,
  date: String.raw`^(${part}|${day}[?~]?/(${day}[?~]?|\.\.)|\[${day}(,${day})+\])$`,
  since: String.raw`^(${day}[?~]?|\[${day}(,${day})+\])$`,
};

/** The JSON Schema (draft 2020-12) of the whole corpus, from the schemas that editors' files pass. */
export function corpusSchemaJson({ corpus, absolute }: Publication): string {
  const collections = Object.keys(publishedSchemas) as Collection[];
  const properties: Readonly<Record<string, JsonSchema>> = {
    $schema: { type: 'string', format: 'uri', description: 'The address of this schema.' },
    name: { type: 'string', description: 'Whose corpus it is.' },
    description: { type: 'string', description: 'What it is about.' },
    address: { type: 'string', format: 'uri', description: 'Where the downloads stand.' },
    licence: { type: 'string', format: 'uri', description: 'What may be done with it.' },
    modified: {
      anyOf: [{ type: 'string', pattern: forms.day }, { type: 'null' }],
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

/** The schema of one kind of record, with what each key holds. */
function recordSchema(collection: Collection): JsonSchema {
  const schema: JsonSchema = z.toJSONSchema(publishedSchemas[collection], {
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.default;
      const pattern = patternOf(zodSchema);
      if (pattern) Object.assign(jsonSchema, { type: 'string', pattern });
    },
  });
  const explained: Readonly<Record<string, string>> = explanations[collection];
  const properties = Object.entries(schema.properties ?? {}).map(
    ([key, value]) =>
      [
        key,
        typeof value === 'object'
          ? { description: plainText(explained[key] ?? ''), ...value }
          : value,
      ] as const,
  );
  const { type, required, additionalProperties } = schema;
  return {
    type,
    properties: Object.fromEntries(properties),
    required,
    additionalProperties,
  } as JsonSchema;
}

/** Dates are checked in code, which no schema can say; this is their form. */
function patternOf(schema: z.core.$ZodType): string | null {
  if (schema === calendarDay) return forms.day;
  if (schema === sinceDay) return forms.since;
  return schema === partialDate ? forms.date : null;
}
