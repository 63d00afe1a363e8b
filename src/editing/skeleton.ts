import { stringify } from 'yaml';
import type { Collection } from '../model/kinds.ts';
import { recordSchema, type JsonSchema } from './json-schemas.ts';

/** What a new record begins with. */
export interface Beginning {
  /** The keys that are known, with what stands behind them. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The words from which a key chooses, where the story lists them. */
  readonly choices: (key: string) => readonly string[] | null;
  /** Whether to write only the keys that a record needs, and no explanation. */
  readonly isBare: boolean;
}

/** No line of an explanation is longer. */
const widest = 96;

/**
 * Every key of a record as lines of YAML, key by key: those that it needs, empty where nothing is
 * given, and behind "# " those that can be left out. What a key holds stands above it, in the words
 * of its schema.
 *
 *     ## The clock it belongs to: talks, or offensive for the war.
 *     track:
 */
export const skeletonOf = (
  collection: Collection,
  beginning: Beginning,
): readonly (readonly string[])[] => partsOf(recordSchema(collection), beginning);

/** The lines of a skeleton as an entry of a list. */
export function asEntry(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line, index) => `${index === first ? '- ' : '  '}${line}`.trimEnd());
}

function partsOf(schema: JsonSchema, beginning: Beginning): readonly (readonly string[])[] {
  const { given, choices, isBare } = beginning;
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    if (typeof inner === 'boolean') return [];
    const isNeeded = key in given || (schema.required?.includes(key) ?? false);
    if (isBare && !isNeeded) return [];
    const lines = [keyLine(key, given[key]), ...below(inner, beginning)];
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

/** The keys of what stands below a key, and of the first entry of a list below it. */
function below(schema: JsonSchema, beginning: Beginning): readonly string[] {
  const inner = { ...beginning, given: {}, choices: () => null };
  const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
  if (schema.properties) return indented(partsOf(schema, inner).flat());
  const { items } = schema;
  return typeof items === 'object' && !Array.isArray(items) && items.properties
    ? indented(asEntry(partsOf(items, inner).flat()))
    : [];
}

/** What a key holds, the words that it can hold, and an example. */
function explanation(
  { description = '', enum: closed = [], examples = [] }: JsonSchema,
  listed: readonly string[] | null,
): readonly string[] {
  const words = listed ?? closed.map(String);
  const isTold = words.every((word) => description.includes(word));
  const text = [
    description,
    ...(isTold ? [] : [`One of: ${words.join(', ')}.`]),
    ...(Array.isArray(examples)
      ? examples.slice(0, 1).map((one) => `Such as: ${inYaml(one)}`)
      : []),
  ].join(' ');
  const lines = text.match(new RegExp(String.raw`\S.{0,${widest}}(?=\s|$)`, 'g')) ?? [];
  return lines.map((line) => `## ${line}`);
}

/** A value as YAML on one line: `[nubl, al-zahraa]`. */
const inYaml = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
