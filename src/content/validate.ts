import { z } from 'astro/zod';
import { withExample } from '../model/example.ts';
import { nearest } from '../model/nearest.ts';
import { errorAt, type Problem } from '../model/problem.ts';
import type { RawRecord } from './raw.ts';
import { folderKinds, kindOf, kinds } from '../model/kinds.ts';
import { schemas } from '../model/schemas.ts';

type Schema = (typeof schemas)[keyof typeof schemas];

/** Validates a record: its data in the shape of the schema, or a list of problems. */
export function validate<S extends Schema>(
  raw: RawRecord,
  schema: S,
): { readonly data: z.output<S> | null; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(raw.data);
  if (result.success) return { data: result.data as z.output<S>, problems: [] };
  const { issues } = result.error;
  const stray = strayFile(raw, issues);
  if (stray) return { data: null, problems: [stray] };
  const meant = new Set(issues.flatMap((issue) => meantKeys(issue, schema)));
  const problems = issues
    .filter((issue) => !meant.has(issue.path.join('.')))
    .flatMap((issue) => explain(raw, issue, schema));
  return { data: null, problems };
}

/** A file in the folder of another kind: it has several keys that its own kind has not, and that one has all. */
function strayFile(raw: RawRecord, issues: readonly z.core.$ZodIssue[]): Problem | null {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  if (raw.id === null || unknown.length < 2 || typeof raw.data !== 'object') return null;
  const written = Object.keys(raw.data ?? {});
  const meant = folderKinds.find((kind) => {
    const keys = keysAt(schemas[kinds[kind].collection], []);
    return written.every((key) => keys.includes(key));
  });
  return meant
    ? errorAt(
        { file: raw.file, line: raw.lines[unknown[0] ?? ''] ?? raw.line },
        `This is no ${kindOf(raw.collection)}: it has the keys of the kind "${meant}", such as ${unknown.join(' and ')}.`,
        `Move it to content/${kinds[meant].collection}/.`,
      )
    : null;
}

/** One zod issue as problems an editor can act on. */
function explain(raw: RawRecord, issue: z.core.$ZodIssue, schema: Schema): readonly Problem[] {
  const path = issue.path.map(String);
  const at = { file: raw.file, line: lineOf(raw, path) };
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, path);
    return issue.keys.map((key) => {
      const line = lineOf(raw, [...path, key]);
      const meant = nearest(key, keys);
      const hint = meant ? `Did you mean "${meant}"?` : 'Delete it, or look for its right name.';
      const message = `There is no key "${key}" here.`;
      return errorAt({ ...at, line }, message, `${hint} The keys are: ${keys.join(', ')}.`);
    });
  }
  const names = issue.path.filter((part) => typeof part === 'string');
  const name = names.at(-1);
  if (name === undefined) {
    const example = raw.id === null ? 'id: reuters-20160202' : 'title: Hardatnin reported taken';
    return [errorAt(at, 'This is not a record.', `Write keys and colons, such as "${example}".`)];
  }
  const written = valueAt(raw.data, path);
  const within = names.length > 1 ? ` below "${names.slice(0, -1).join('.')}"` : '';
  if (written === undefined && issue.code !== 'custom')
    return [
      errorAt(
        at,
        `The key "${name}" is missing${within}.`,
        [issue.message, manualOf(schema, path)].filter(Boolean).join(' '),
      ),
    ];
  if (written === null)
    return [errorAt(at, `There is nothing behind "${name}:"${within}.`, issue.message)];
  return [
    errorAt(
      at,
      `${name}: ${typeof written === 'number' ? String(written) : JSON.stringify(written)} is not right.`,
      issue.message,
    ),
  ];
}

/** The keys that misspelt keys probably stand for. They are not also reported as missing. */
const meantKeys = (issue: z.core.$ZodIssue, schema: Schema): readonly string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.flatMap((key) => {
        const meant = nearest(key, keysAt(schema, issue.path.map(String)));
        return meant ? [[...issue.path, meant].join('.')] : [];
      })
    : [];

/** What stands at a path of a schema: of `position`, that of a point. */
function schemaAt(schema: Schema, path: readonly string[]): unknown {
  let inner: unknown = schema;
  for (const part of path) {
    inner = withoutDefault(inner);
    if (inner instanceof z.ZodObject) inner = inner.shape[part];
    else if (inner instanceof z.ZodArray) inner = inner.element;
  }
  return inner;
}

/** The keys that a schema knows below a path: of `position`, those of a point. */
function keysAt(schema: Schema, path: readonly string[]): readonly string[] {
  const inner = withoutDefault(schemaAt(schema, path));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** What the manual of editors says of a key, with an example where it has one. */
function manualOf(schema: Schema, path: readonly string[]): string {
  const inner = schemaAt(schema, path);
  const { description = '', examples } = (inner instanceof z.ZodType && inner.meta()) || {};
  const [example] = Array.isArray(examples) ? (examples as readonly unknown[]) : [];
  const words = description.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return withExample(
    words,
    typeof example === 'string' ? `${example.replace(/\.$/, '')}.` : undefined,
  );
}

/** A schema without what allows that its key is left out or empty. */
const withoutDefault = (schema: unknown): unknown =>
  schema instanceof z.ZodDefault ||
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodNullable
    ? withoutDefault(schema.unwrap())
    : schema;

/** The line of a key, or of the nearest thing around it that was written. */
function lineOf({ lines, line }: RawRecord, path: readonly string[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const found = lines[path.slice(0, depth).join('.')];
    if (found !== undefined) return found;
  }
  return line;
}

/** The value at a path; undefined if nothing was written there. */
function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    data,
  );
}
