/** The properties of a kind of record; see `kinds`. */
interface KindRow {
  /** Its folder or file in `content/`, and its list in the corpus: `events`. */
  readonly collection: string;
  /**
   * `folder`: one Markdown file each, whose name is the id. `table`: entries of one YAML file.
   * `sheet`: one YAML file of keys.
   */
  readonly form: 'folder' | 'table' | 'sheet';
  /** How a sentence about all of them begins: "People and organisations". */
  readonly name: string;
  /** Whether each has a page (`/events/ratyan/`), an entry on one (`/figures/#figure-x`), or neither. */
  readonly address: 'page' | 'entry' | null;
  /** Whether texts refer to them: `[words](event:ratyan)`. */
  readonly isReferred: boolean;
  /** Whether each passage of their text must have a source. */
  readonly isSourced: boolean;
}

/**
 * All kinds of records. A new kind needs a row here, a file with its schema in this folder and a
 * line in `schemas.ts`; reading, checking, addresses and the type of the corpus follow from that.
 * Schemas are not here, because scripts of pages import this file.
 */
export const kinds = {
  article: {
    collection: 'articles',
    form: 'folder',
    name: 'Articles',
    address: 'page',
    isReferred: false,
    isSourced: true,
  },
  event: {
    collection: 'events',
    form: 'folder',
    name: 'Events',
    address: 'page',
    isReferred: true,
    isSourced: true,
  },
  place: {
    collection: 'places',
    form: 'folder',
    name: 'Places',
    address: 'page',
    isReferred: true,
    isSourced: true,
  },
  person: {
    collection: 'people',
    form: 'folder',
    name: 'People and organisations',
    address: 'page',
    isReferred: true,
    isSourced: true,
  },
  term: {
    collection: 'terms',
    form: 'folder',
    name: 'Terms',
    address: 'entry',
    isReferred: true,
    isSourced: true,
  },
  chapter: {
    collection: 'chapters',
    form: 'folder',
    name: 'Chapters',
    address: null,
    isReferred: false,
    isSourced: true,
  },
  page: {
    collection: 'pages',
    form: 'folder',
    name: 'Pages',
    address: null,
    isReferred: false,
    isSourced: false,
  },
  story: {
    collection: 'story',
    form: 'sheet',
    name: 'The story',
    address: null,
    isReferred: false,
    isSourced: false,
  },
  source: {
    collection: 'sources',
    form: 'table',
    name: 'Sources',
    address: 'entry',
    isReferred: false,
    isSourced: false,
  },
  figure: {
    collection: 'figures',
    form: 'table',
    name: 'Figures',
    address: 'entry',
    isReferred: true,
    isSourced: false,
  },
  statement: {
    collection: 'statements',
    form: 'table',
    name: 'Statements',
    address: 'entry',
    isReferred: true,
    isSourced: false,
  },
  side: {
    collection: 'sides',
    form: 'table',
    name: 'Sides',
    address: null,
    isReferred: false,
    isSourced: false,
  },
  picture: {
    collection: 'pictures',
    form: 'table',
    name: 'Pictures',
    address: null,
    isReferred: false,
    isSourced: false,
  },
  control: {
    collection: 'control',
    form: 'table',
    name: 'Records of control',
    address: null,
    isReferred: false,
    isSourced: false,
  },
  style: {
    collection: 'style',
    form: 'table',
    name: 'Words that the style avoids',
    address: null,
    isReferred: false,
    isSourced: false,
  },
} as const satisfies Record<string, KindRow>;

type Kinds = typeof kinds;
export type Kind = keyof Kinds;
export type CollectionOf<K extends Kind> = Kinds[K]['collection'];
export type Collection = CollectionOf<Kind>;

/** The kinds with a value in one of the columns of the table. */
type KindsWith<Column extends keyof KindRow, Value> = {
  [K in Kind]: Kinds[K][Column] extends Value ? K : never;
}[Kind];

export type FolderKind = KindsWith<'form', 'folder'>;
export type PagedKind = KindsWith<'address', 'page'>;
/** The kinds whose records have an address. */
export type RecordKind = KindsWith<'address', 'page' | 'entry'>;
/** The kinds that a body can refer to with a link of its own scheme. */
export type ReferenceKind = KindsWith<'isReferred', true>;
/** The kinds that are lists of the corpus: neither the story itself nor the words of the style. */
export type ListedKind = Exclude<Kind, 'story' | 'style'>;

const all = Object.keys(kinds) as readonly Kind[];

export const folderKinds = all.filter((kind): kind is FolderKind => kinds[kind].form === 'folder');
/** The kinds of Markdown files that cannot do without a text. */
export const sourcedKinds = folderKinds.filter((kind) => kinds[kind].isSourced);
export const pagedKinds = all.filter((kind): kind is PagedKind => kinds[kind].address === 'page');
export const recordKinds = all.filter((kind): kind is RecordKind => kinds[kind].address !== null);
export const referenceKinds = all.filter((kind): kind is ReferenceKind => kinds[kind].isReferred);
export const listedKinds = all.filter(
  (kind): kind is ListedKind => kind !== 'story' && kind !== 'style',
);

export const isRecordKind = (kind: Kind): kind is RecordKind => kinds[kind].address !== null;

export const isReferenceKind = (text: string): text is ReferenceKind =>
  referenceKinds.some((kind) => kind === text);

/** The collections of a form, in the order of the table. */
export const collectionsOf = (form: KindRow['form']): readonly Collection[] =>
  all.filter((kind) => kinds[kind].form === form).map((kind) => kinds[kind].collection);

/** The kind of a collection. */
export const kindOf = (collection: Collection): Kind =>
  all.find((kind) => kinds[kind].collection === collection) ?? 'style';

/** Where records of a kind are written, as a sentence: "Events are the files in content/events/." */
export function homeOf(kind: Kind): string {
  const { name, form, collection } = kinds[kind];
  return form === 'folder'
    ? `${name} are the files in content/${collection}/.`
    : `${name} are the entries of content/${collection}.yaml.`;
}
