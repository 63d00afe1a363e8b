import { z } from 'astro/zod';
import { namedKinds } from './id.ts';
import type { Kind } from './kinds.ts';

/** The keys and numbers that lead to something in a file of YAML: `['accuses', 0, 'by']`. */
export type Path = readonly (string | number)[];

interface IdInKey {
  readonly path: Path;
  readonly kind: Kind;
  readonly id: string;
}

/** Every text of a value that its schema has for an id, whether or not all of the value fits it. */
export function idsInKeys(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path = [],
): readonly IdInKey[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return idsInKeys(schema.unwrap(), value, path);
  if (schema instanceof z.ZodUnion) {
    const found = schema.options.flatMap((option) => idsInKeys(option, value, path));
    return found.filter(
      (one, index) =>
        found.findIndex(({ path: other }) => other.join('.') === one.path.join('.')) === index,
    );
  }
  if (typeof value === 'string') {
    const named = namedKinds.get(schema);
    return named ? [{ path, kind: named.kind, id: value }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const below = schemaBelow(schema, key);
    return below
      ? idsInKeys(below, inner, [...path, Array.isArray(value) ? Number(key) : key])
      : [];
  });
}

function schemaBelow(schema: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodObject ? (schema.shape[key] as z.core.$ZodType) : undefined;
}
