import { isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { splitFrontMatter } from '../content/front-matter.ts';
import type { RawContent } from '../content/raw.ts';
import { idLike } from '../content/id-like.ts';
import { idForm } from '../model/address.ts';
import { idsInKeys, type Path } from '../model/ids-in-keys.ts';
import { homeOf, kindOf, kinds, type Collection, type Kind } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { formatProblems } from '../model/problem.ts';
import { schemas } from '../model/schemas.ts';
import { EditingFault } from './command.ts';
import { offsetsInText, type Name } from './ids-in-texts.ts';
import { formerIdsOf, idOf, takenAtIn } from './taken-ids.ts';

/** A replacement in a file. Offsets count characters of its text with LF line ends. */
export interface Edit {
  /** Path of the file as an editor knows it: `content/events/ratyan.md`. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A planned rename: replacements in files, and the file that is moved, if the record has one. */
export interface Rename {
  readonly edits: readonly Edit[];
  readonly move: { readonly from: string; readonly to: string } | null;
}

/** The kinds whose ids can be changed. The id of a page is fixed, since it is its address. */
const renamable = (Object.keys(kinds) as readonly Kind[]).filter(
  (kind) => kind !== 'page' && (kinds[kind].form === 'folder' || 'id' in schemaOf(kind).shape),
);

/**
 * Plans to rename a record wherever it is named. `written` are the kind, the old id and the new
 * one. Throws an `EditingFault` if they are not right.
 */
export function renameOf(content: RawContent, written: readonly string[]): Rename {
  const { name, to } = parseArguments(content, written);
  const isFolder = kinds[name.kind].form === 'folder';
  const folder = `content/${kinds[name.kind].collection}`;
  const own = `${folder}/${name.id}.md`;
  const edits = [...content.texts].flatMap(([file, text]) => [
    ...offsetsIn(file, text, name).map((start) => ({
      file,
      start,
      end: start + name.id.length,
      text: to,
    })),
    ...(file === own ? formerlyEdit(file, text, name, to) : []),
  ]);
  return { edits, move: isFolder ? { from: own, to: `${folder}/${to}.md` } : null };
}

/** Applies edits to a text. */
export const edited = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (done, { start, end, text: replacement }) =>
        done.slice(0, start) + replacement + done.slice(end),
      text,
    );

/** Reads the arguments, and checks them against the existing records. */
function parseArguments(content: RawContent, written: readonly string[]) {
  const [word, from, to, ...more] = written;
  const call = 'npm run rename -- event old-id new-id';
  if (word === undefined || from === undefined || to === undefined || more.length > 0)
    throw new EditingFault('Say the kind, the id, and the new id.', `Write ${call}.`);
  const kind = renamable.find((one) => one === word);
  if (!kind) {
    const meant = nearest(word, renamable);
    throw new EditingFault(
      `"${word}" is no kind of record that can be renamed.`,
      `${meant ? `Did you mean "${meant}"? ` : ''}The kinds are ${renamable.join(', ')}.`,
    );
  }
  // A file that cannot be read may name the record.
  if (content.problems.length > 0)
    throw new EditingFault(
      `Nothing was changed, because not all of the content can be read:\n\n${formatProblems(content.problems)}\n`,
      'Mend this first.',
    );
  refuseUnknown(content, kind, from);
  refuseTaken(content, kind, from, to);
  return { name: { kind, id: from }, to };
}

function refuseUnknown(content: RawContent, kind: Kind, id: string): void {
  const records = content.records.filter(({ collection }) => kindOf(collection) === kind);
  if (records.some((record) => idOf(record) === id)) return;
  const now = records.find((record) => formerIdsOf(record).includes(id));
  const meant = now ? idOf(now) : nearest(id, records.map(idOf));
  const question = meant ? `Did you mean "${meant}"? ` : '';
  throw new EditingFault(
    now ? `The ${kind} "${id}" is now "${idOf(now)}".` : `There is no ${kind} "${id}".`,
    `${question}${homeOf(kind)}`,
  );
}

function refuseTaken(content: RawContent, kind: Kind, id: string, to: string): void {
  if (!idForm.test(to) || kind === 'statement')
    throw new EditingFault(
      `"${to}" cannot be an id.`,
      `An id has small letters, digits and single hyphens: ${idLike(to) || 'tal-jibbin'}.`,
    );
  const others = content.records.filter(
    (record) => kindOf(record.collection) !== kind || idOf(record) !== id,
  );
  const owner = to === id ? 'itself' : takenAtIn({ ...content, records: others })(kind, to);
  if (owner !== null)
    throw new EditingFault(
      `The id "${to}" is taken by ${owner}.`,
      `Nothing was changed. Choose another for the ${kind} "${id}".`,
    );
}

/** The offsets at which a file names a record: in its YAML, and in its body if it has one. */
function offsetsIn(file: string, text: string, name: Name): readonly number[] {
  const collection = collectionOf(file);
  const { yaml, body } = partsOf(file, text);
  const document = parseDocument(yaml.text, { version: '1.2' });
  return [
    ...offsetsInYaml(collection, yaml.text, document, name).map((offset) => yaml.start + offset),
    ...(body ? offsetsInText(body.text, name).map((offset) => body.start + offset) : []),
  ];
}

function offsetsInYaml(
  collection: Collection,
  text: string,
  document: Document,
  name: Name,
): readonly number[] {
  const data: unknown = document.toJS();
  const schema = schemas[collection];
  const entries = Array.isArray(data)
    ? data.map((entry: unknown, index) => ({ entry, path: [index] }))
    : [{ entry: data, path: [] }];
  const inKeys = entries
    .flatMap(({ entry, path }) => idsInKeys(schema, entry, path))
    .filter(({ kind, id }) => kind === name.kind && id === name.id)
    .flatMap(({ path }) => offsetsInScalar(text, document, path, [name.id]));
  const points = collection === 'articles' ? pointsOf(data) : [];
  const inPoints = points.flatMap((point, index) => {
    const marked = offsetsInText(point, name).map((offset) =>
      point.slice(beginningOfToken(point, offset), offset + name.id.length),
    );
    return offsetsInScalar(text, document, ['keyPoints', index], marked).map(
      (offset, nth) => offset + (marked[nth] ?? '').length - name.id.length,
    );
  });
  return [...inKeys, ...inPoints];
}

/** The key points of an article: texts of Markdown in its front matter. */
function pointsOf(data: unknown): readonly string[] {
  const points: unknown =
    typeof data === 'object' && data !== null && 'keyPoints' in data ? data.keyPoints : null;
  return Array.isArray(points) ? points.map(String) : [];
}

/** The offset of the prefix before an id in a text: `@` or `event:`. */
const beginningOfToken = (text: string, offset: number): number =>
  text[offset - 1] === '@' ? offset - 1 : text.lastIndexOf('(', offset) + 1;

/**
 * The offsets at which a YAML value contains some pieces, given in order. Throws if one is escaped.
 */
function offsetsInScalar(
  text: string,
  document: Document,
  path: Path,
  pieces: readonly string[],
): readonly number[] {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return [];
  const [start, end] = node.range;
  const offsets: number[] = [];
  let from = start;
  for (const piece of pieces) {
    let at = text.indexOf(piece, from);
    while (at !== -1 && /[a-z0-9-]/.test(text[at + piece.length] ?? ''))
      at = text.indexOf(piece, at + 1);
    if (at === -1 || at + piece.length > end)
      throw new EditingFault(
        `"${piece}" below ${path.join('.')} is written in a form that cannot be changed here.`,
        'Nothing was changed. Write it plainly, on one line, and try again.',
      );
    offsets.push(at);
    from = at + piece.length;
  }
  return offsets;
}

/** Adds the old id to the key `formerly` of a record, so that its old address redirects to it. */
function formerlyEdit(file: string, text: string, name: Name, to: string): readonly Edit[] {
  if (!('formerly' in schemaOf(name.kind).shape)) return [];
  const { yaml } = partsOf(file, text);
  const known = parseDocument(yaml.text, { version: '1.2' }).get('formerly', true);
  if (!isSeq(known) || !known.range) {
    const end = yaml.start + yaml.text.length;
    return [{ file, start: end, end, text: `formerly: [${name.id}]\n` }];
  }
  const [start, end] = known.range;
  const written = yaml.text.slice(start, end).trimEnd();
  const ids = (known.toJSON() as readonly unknown[]).map(String).filter((id) => id !== to);
  const list = `[${[...ids, name.id].join(', ')}]`;
  return [
    { file, start: yaml.start + start, end: yaml.start + start + written.length, text: list },
  ];
}

interface Part {
  readonly start: number;
  readonly text: string;
}

/** The YAML of a file, and its body where it has one. */
function partsOf(file: string, text: string): { readonly yaml: Part; readonly body: Part | null } {
  const parts = file.endsWith('.md') ? splitFrontMatter(text) : null;
  if (!parts) return { yaml: { start: 0, text }, body: null };
  return {
    yaml: { start: text.indexOf('\n') + 1, text: parts.yaml },
    body: { start: text.length - parts.body.length, text: parts.body },
  };
}

/** The collection to which a file belongs: `content/events/ratyan.md`, `content/sources.yaml`. */
const collectionOf = (file: string): Collection =>
  (file.split('/')[1] ?? '').replace(/\.yaml$/, '') as Collection;

function schemaOf(kind: Kind) {
  return schemas[kinds[kind].collection];
}
