import { idLike } from '../content/id-like.ts';
import { idForm } from '../model/address.ts';
import { choicesOf } from '../model/check-lists.ts';
import { kinds, type Kind } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { schemas } from '../model/schemas.ts';
import type { Story } from '../model/story.ts';
import { EditingFault } from './command.ts';
import { asEntry, skeletonOf } from './skeleton.ts';

/** The kinds that the command can begin, with the keys that its words and its date go into. */
const beginnings = {
  event: { words: 'title', date: 'date' },
  article: { words: 'title', date: 'date' },
  place: { words: 'name', date: null },
  person: { words: 'name', date: null },
  term: { words: 'name', date: null },
  source: { words: 'publisher', date: 'date' },
  figure: { words: 'what', date: 'asOf' },
} as const satisfies Partial<
  Record<Kind, { readonly words: string; readonly date: string | null }>
>;

type NewKind = keyof typeof beginnings;
const newKinds = Object.keys(beginnings) as readonly NewKind[];

/** How to call the command, a line for each kind. */
const usage: string = newKinds
  .map((kind) => {
    const { words, date } = beginnings[kind];
    return `    npm run new -- ${kind} "${words}"${date ? ` ${date}` : ''}`;
  })
  .join('\n');

/** The arguments of the command. */
export interface Request {
  /** A kind, words and perhaps a date, without options. */
  readonly written: readonly string[];
  /** The id, if the editor chose one with `--id`. */
  readonly id?: string | undefined;
  /** Whether to write only the keys that a record needs (`--bare`). */
  readonly isBare: boolean;
}

/** What a new record depends on besides the arguments. */
export interface Surroundings {
  readonly story: Story;
  /** The present day, which becomes the date of an article. */
  readonly today: string;
  /** Where an id is taken, as `file:line`; null for an id that is free. */
  readonly takenAt: (kind: Kind, id: string) => string | null;
}

/** The text of a new record: a Markdown file, or an entry for a table. */
export interface NewRecord {
  readonly kind: NewKind;
  readonly id: string;
  /** Its file, from `content/`. */
  readonly path: string;
  readonly text: string;
}

/** Makes the text of a new record. Throws an `EditingFault` if the arguments are not right. */
export function newRecord(request: Request, { story, today, takenAt }: Surroundings): NewRecord {
  const { kind, words, date } = parseRequest(request.written, today);
  const { collection, form } = kinds[kind];
  const keys = beginnings[kind];
  const id =
    request.id ?? shortened(idLike(kind === 'source' ? `${words} ${digitsOf(date)}` : words));
  refuseId(id, request, kind, takenAt);
  const draft = 'draft' in schemas[collection].shape ? { draft: true } : {};
  const given = {
    ...(form === 'table' && { id }),
    [keys.words]: words,
    ...(keys.date && date !== null && { [keys.date]: date }),
    ...draft,
  };
  const choices = (key: string) => choicesOf(story, collection, key);
  const parts = skeletonOf(collection, { given, choices, isBare: request.isBare });
  return form === 'table'
    ? { kind, id, path: `${collection}.yaml`, text: `${asEntry(parts.flat()).join('\n')}\n` }
    : { kind, id, path: `${collection}/${id}.md`, text: asFile(parts, request.isBare) };
}

/**
 * A Markdown file with front matter and no body. Keys with explanations are separated by empty
 * lines.
 */
function asFile(parts: readonly (readonly string[])[], isBare: boolean): string {
  const about = [
    '## Below the next line stands the text, in Markdown. Every paragraph has a citation, [@id of a source],',
    '## or a reference to a record, [words](event:id). What explains keys can be deleted.',
  ];
  const keys = [...parts, ...(isBare ? [] : [about])].map((lines) => lines.join('\n'));
  return `---\n${keys.join(isBare ? '\n' : '\n\n')}\n---\n\n`;
}

interface ParsedRequest {
  readonly kind: NewKind;
  readonly words: string;
  readonly date: string | null;
}

/** Reads the arguments. Throws a fault that shows the right call if they are not complete. */
function parseRequest(written: readonly string[], today: string): ParsedRequest {
  const [name, words, date, ...more] = written;
  if (name === undefined) throw new EditingFault('Say what to begin.', usage.trim());
  const kind = newKinds.find((one) => one === name);
  if (!kind) {
    const meant = nearest(name, newKinds);
    const question = meant ? `Did you mean "${meant}"? ` : '';
    throw new EditingFault(
      `"${name}" is nothing that can be begun.`,
      `${question}The kinds are ${newKinds.join(', ')}. Entries of other tables are written by hand: docs/editing.md shows each.`,
    );
  }
  const keys = beginnings[kind];
  const call = `npm run new -- ${kind} "${keys.words}"${keys.date ? ` ${keys.date}` : ''}`;
  if (words === undefined || words.trim() === '')
    throw new EditingFault(`The ${keys.words} of the ${kind} is missing.`, `Write ${call}.`);
  if (more.length > 0 || (date !== undefined && !keys.date))
    throw new EditingFault(
      `There is more behind the command than ${keys.words}${keys.date ? ' and date' : ''}.`,
      `Put the ${keys.words} in quotation marks: ${call}.`,
    );
  const dated = date ?? (kind === 'article' ? today : null);
  if (dated !== null && keys.date) refuseDate(kind, keys.date, dated);
  return { kind, words: words.trim(), date: dated };
}

function refuseDate(kind: NewKind, key: string, date: string): void {
  const shape: Readonly<Record<string, { safeParse: (value: unknown) => ParsedDate }>> =
    schemas[kinds[kind].collection].shape;
  const [issue] = shape[key]?.safeParse(date).error?.issues ?? [];
  if (issue) throw new EditingFault(`${key}: "${date}" is not right.`, issue.message);
}

interface ParsedDate {
  readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined;
}

function refuseId(
  id: string,
  { id: chosen }: Request,
  kind: NewKind,
  takenAt: Surroundings['takenAt'],
): void {
  if (id === '')
    throw new EditingFault(
      'No id can be made of these words.',
      'Choose one of small letters, digits and single hyphens: --id tal-jibbin.',
    );
  if (!idForm.test(id))
    throw new EditingFault(
      `"${chosen ?? id}" cannot be an id.`,
      `An id has small letters, digits and single hyphens: --id ${idLike(id) || 'tal-jibbin'}.`,
    );
  const owner = takenAt(kind, id);
  if (owner !== null)
    throw new EditingFault(
      `The id "${id}" is taken by ${owner}.`,
      `Nothing was changed. Choose another for the new ${kind}: --id ${id}-2.`,
    );
}

/** The digits of a date, for the id of a source: 20160202. */
const digitsOf = (date: string | null): string => (date ?? '').replace(/\D/g, '');

/** The greatest length of an id made of words, since ids are in addresses. */
const longest = 50;

/** Cuts a long id between two words. */
const shortened = (id: string): string =>
  id.length <= longest ? id : id.slice(0, longest + 1).replace(/-[^-]*$/, '');
