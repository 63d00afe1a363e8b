import { z } from 'astro/zod';
import { namedKinds } from './id.ts';
import type { Kind } from './kinds.ts';

/** The keys and numbers that lead to something in a file of YAML: `['accuses', 0, 'by']`. */
export type Path = readonly (string | number)[];

/** An id in YAML data, with the kind of record that it must name. */
interface IdInKey {
  readonly path: Path;
  readonly kind: Kind;
  readonly id: string;
  /** Whether words could stand there as well. */
  readonly isParty: boolean;
}

/**
 * Finds all ids in a value, at the keys where its schema expects one. The rest of the value need
 * not be valid.
 */
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
    return named ? [{ path, kind: named.kind, id: value, isParty: named.isParty === true }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const below = schemaBelow(schema, key);
    return below
      ? idsInKeys(below, inner, [...path, Array.isArray(value) ? Number(key) : key])
      : [];
  });
}

/** The schema of a key or an entry of a list; undefined if the schema has none there. */
function schemaBelow(schema: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodObject ? (schema.shape[key] as z.core.$ZodType) : undefined;
}
