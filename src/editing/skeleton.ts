import { stringify } from 'yaml';
import { withExample } from '../model/example.ts';
import type { Collection } from '../model/kinds.ts';
import { recordSchema, type JsonSchema } from './json-schemas.ts';

/** What a new record begins with. */
export interface Beginning {
  /** The keys whose values are known. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The words that a key can hold, if the story lists them; else null. */
  readonly choices: (key: string) => readonly string[] | null;
  /** Whether to write only the keys that a record needs, without explanations. */
  readonly isBare: boolean;
}

/** The greatest length of a line of an explanation, in characters. */
const widest = 96;

/**
 * Every key of a record as lines of YAML, key by key. Keys that a record needs are empty unless
 * they are given; optional keys are commented out with "# ". Above each key is an explanation from
 * its schema.
 *
 *     ## The clock it belongs to: talks, or offensive for the war.
 *     track:
 */
export const skeletonOf = (
  collection: Collection,
  beginning: Beginning,
): readonly (readonly string[])[] => partsOf(recordSchema(collection), beginning);

/**
 * Turns lines of YAML keys into an entry of a list, with "- " before the first key. What explains
 * that key stands as far to the left, so that it does not look like a part of the entry above.
 */
export function asEntry(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line, index) =>
    index < first ? line : `${index === first ? '- ' : '  '}${line}`.trimEnd(),
  );
}

function partsOf(schema: JsonSchema, beginning: Beginning): readonly (readonly string[])[] {
  const { given, choices, isBare } = beginning;
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    if (typeof inner === 'boolean') return [];
    const isNeeded = key in given || (schema.required?.includes(key) ?? false);
    if (isBare && !isNeeded) return [];
    const lines = [keyLine(key, given[key]), ...linesBelow(inner, beginning)];
    return [
      [
        ...(isBare ? [] : explanation(inner, choices(key))),
        ...(isNeeded ? lines : lines.map((line) => `# ${line}`)),
      ],
    ];
  });
}

const keyLine = (key: string, value: unknown): string =>
  value === undefined ? `${key}:` : `${key}: ${inYaml(value)}`;

/** The keys of the object below a key, or of the first entry of the list below it; else empty. */
function linesBelow(schema: JsonSchema, beginning: Beginning): readonly string[] {
  const inner = { ...beginning, given: {}, choices: () => null };
  const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
  if (schema.properties) return indented(partsOf(schema, inner).flat());
  const { items } = schema;
  return typeof items === 'object' && !Array.isArray(items) && items.properties
    ? indented(asEntry(partsOf(items, inner).flat()))
    : [];
}

/** Explains a key: what it holds, the words that it can hold, and an example. */
function explanation(
  { description = '', enum: closed = [], examples = [] }: JsonSchema,
  listed: readonly string[] | null,
): readonly string[] {
  const words = listed ?? closed.map(String);
  const isNamed = words.every((word) => description.includes(word));
  const told = isNamed ? description : `${description} One of: ${words.join(', ')}.`;
  const [example] = Array.isArray(examples) ? examples.map(inYaml) : [];
  const text = withExample(told, example);
  const lines = text.match(new RegExp(String.raw`\S.{0,${widest}}(?=\s|$)`, 'g')) ?? [];
  return lines.map((line) => `## ${line}`);
}

/** A value as YAML on one line: `[nubl, al-zahraa]`. */
const inYaml = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
