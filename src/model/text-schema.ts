import { z } from 'astro/zod';

/** A short text that must not be empty. `what` names it in an error: "The title must be text." */
export const words = (what: string) =>
  z
    .string({
      error: ({ input }) =>
        typeof input === 'number' || typeof input === 'boolean'
          ? `${what} must be text: put it in quotation marks, as "${input}".`
          : `${what} must be text.`,
    })
    .trim()
    .min(1, `${what} must not be empty.`);

const proseTexts = z.registry<{ readonly isProse: true }>();

/** A short text that pages print as a sentence or a phrase: it gets the typography of bodies. */
export const prose = (what: string) => words(what).register(proseTexts, { isProse: true });

/** The keys of a schema, at any depth, that hold prose. */
export function proseKeysOf(schema: z.core.$ZodType): ReadonlySet<string> {
  const keys = new Set<string>();
  collectProseKeys(schema, '', keys);
  return keys;
}

function collectProseKeys(schema: z.core.$ZodType, key: string, keys: Set<string>): void {
  if (proseTexts.get(schema)) keys.add(key);
  if (schema instanceof z.ZodObject)
    for (const [name, inner] of Object.entries(schema.shape))
      collectProseKeys(inner as z.core.$ZodType, name, keys);
  else if (schema instanceof z.ZodArray) collectProseKeys(schema.element, key, keys);
  else if (schema instanceof z.ZodRecord) collectProseKeys(schema.valueType, key, keys);
  else if (schema instanceof z.ZodUnion)
    for (const option of schema.options) collectProseKeys(option, key, keys);
  else if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    collectProseKeys(schema.unwrap(), key, keys);
}
