import { hasLetter } from '../fonts/upright.ts';
import { inspectBody, withKeyPoints } from '../markdown/inspect.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { compareArticles } from '../model/article.ts';
import type { TextBlock, WithBody, Written } from '../model/body.ts';
import { compareChapters } from '../model/chapter.ts';
import { findProblems } from '../model/check.ts';
import type { CheckContext } from '../model/check-context.ts';
import type { Day } from '../model/date.ts';
import { letterProblems } from '../model/check-letters.ts';
import { compareEvents, type Corpus, type RecordOf } from '../model/corpus.ts';
import { kindOf, kinds, listedKinds, type ListedKind } from '../model/kinds.ts';
import { errorAt, type Problem } from '../model/problem.ts';
import { schemas } from '../model/schemas.ts';
import { noStory, type Story } from '../model/story.ts';
import { termProblems } from '../model/check-terms.ts';
import { yearProblems } from '../model/check-years.ts';
import { compareTerms } from '../model/term.ts';
import { styleProblems, type StyleEntry } from '../model/style.ts';
import { once } from '../once.ts';
import { strayCodes, withLookalikes } from './characters.ts';
import { filesBelow } from './files.ts';
import { contentFolder, publicFolder as siteFiles } from './folders.ts';
import { keyPointsOf, marksInKeys, proseOf, withTypography } from './prose.ts';
import type { RawContent, RawRecord } from './raw.ts';
import { readContent } from './read.ts';
import { validate } from './validate.ts';

/** A loaded content folder: the corpus, its texts, and all problems. */
export interface Loaded {
  readonly corpus: Corpus;
  /** All problems of the content, errors and warnings, unsorted. */
  readonly problems: readonly Problem[];
  /** All prose, block by block, as written. */
  readonly blocks: readonly TextBlock[];
}

/** The options of loading a content folder. */
export interface LoadOptions {
  /** Whether the corpus includes drafts, as in `npm run dev`. */
  readonly drafts?: boolean;
  /** The folder of files that are served unchanged, for links to them. */
  readonly publicFolder?: string;
  /** The present day, to find dates in the future. Left out in a build. */
  readonly today?: Day;
}

/** A record as written and as validated, with its text; null if it is invalid. */
interface Entry {
  readonly raw: RawRecord;
  readonly record: (Written & { readonly draft?: boolean }) | null;
  /** The text and what it refers to, if the record is a Markdown file. */
  readonly text: WithBody | null;
}

/** Everything that was read, each record by itself. */
export interface Entries {
  readonly raw: RawContent;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly blocks: readonly TextBlock[];
}

/**
 * Reads `content/`, validates every record and checks the whole. Problems are listed, not thrown.
 */
export const loadCorpus = (root: string, options: LoadOptions = {}): Loaded =>
  corpusOf(readEntries(root), options);

/**
 * The published corpus of this project, read once per process. A build uses it in its
 * configuration, in its pages and at its end.
 */
export const loadOnce = (): Loaded =>
  once(`content of ${contentFolder}`, () => loadCorpus(contentFolder, { publicFolder: siteFiles }));

/** Reads `content/` and validates every record. */
export function readEntries(root: string): Entries {
  const raw = readContent(root);
  const problems: Problem[] = [
    ...raw.problems,
    ...raw.records.flatMap((record) => [...strayCodes(record), ...marksInKeys(record)]),
  ];
  const entries = raw.records.map((record): Entry => {
    const { data, problems: faults } = validate(record, schemas[record.collection]);
    problems.push(...faults);
    const text = record.id === null ? null : textOf(record);
    const id = record.id === null ? {} : { id: record.id };
    const where = text ?? whereabouts(record);
    return {
      raw: record,
      text,
      record: data && { ...withTypography(record.collection, data), ...where, ...id },
    };
  });
  const blocks = raw.records.flatMap((record) => [
    ...proseOf(record),
    ...keyPointsOf(record).flatMap(blocksOf),
    ...blocksOf(record),
  ]);
  return { raw, entries, problems, blocks };
}

/** Makes the corpus from what was read, with or without drafts, and lists all problems. */
export function corpusOf(
  { raw, entries, problems, blocks }: Entries,
  options: LoadOptions = {},
): Loaded {
  const { drafts: withDrafts = false } = options;
  const recordsOf = (collection: string): readonly unknown[] =>
    entries.flatMap((entry) =>
      entry.raw.collection === collection && (withDrafts || !isDraft(entry.raw.data))
        ? (entry.record ?? [])
        : [],
    );
  const [story] = recordsOf('story') as readonly Story[];
  const lists = listedKinds.map((kind) => {
    const { collection } = kinds[kind];
    return [collection, sorted(kind, recordsOf(collection))] as const;
  });
  const { pictureFiles } = raw;
  const corpus = {
    story: story ?? noStory,
    pictureFiles,
    ...Object.fromEntries(lists),
  } as unknown as Corpus;
  const context = contextOf({ raw, entries }, story !== undefined, options);
  const all = [
    ...problems,
    ...missingStory(raw),
    ...findProblems(corpus, context),
    ...letterProblems(corpus, hasLetter),
    ...termProblems(corpus, blocks),
    ...(story ? yearProblems(corpus, blocks) : []),
    ...styleProblems(blocks, recordsOf('style') as readonly StyleEntry[]),
  ];
  const begun = new Set(entries.filter(isBegun).map((entry) => entry.raw.file));
  return {
    corpus,
    problems: withLookalikes(all, raw.texts).map((problem) =>
      begun.has(problem.file) ? { ...problem, severity: 'warning' } : problem,
    ),
    blocks,
  };
}

/** What the check has to know besides a corpus. */
function contextOf(
  { raw, entries }: Pick<Entries, 'raw' | 'entries'>,
  hasStory: boolean,
  { drafts: withDrafts = false, publicFolder, today }: LoadOptions,
): CheckContext {
  const unfit = entries.filter((entry) => entry.record === null && (withDrafts || !isBegun(entry)));
  const drafts = withDrafts ? [] : entries.filter((entry) => isDraft(entry.raw.data));
  return {
    files: publicFolder ? filesBelow(publicFolder) : new Set<string>(),
    invalid: new Set([
      ...raw.unread.map(({ collection, id }) => unreadName(collection, id)),
      ...unfit.map((entry) => nameOf(entry.raw)),
      ...(hasStory ? [] : ['story']),
    ]),
    invalidRecords: unfit.flatMap(({ text }) => text ?? []),
    drafts: new Set(drafts.map((entry) => nameOf(entry.raw))),
    today: today ?? null,
  };
}

/** Whether a record, as written, says that it is a draft. */
export const isDraft = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;

/**
 * Whether a record is a draft that is only begun, which keeps no site from being built or shown.
 */
const isBegun = ({ raw, record, text }: Entry): boolean =>
  isDraft(raw.data) && (record === null || text?.facts.isEmpty === true);

/** A problem if there is no story, because then nothing says what the site is. */
const missingStory = ({ records, unread }: RawContent): readonly Problem[] =>
  [...records, ...unread].some(({ collection }) => collection === 'story')
    ? []
    : [
        errorAt(
          noStory,
          'There is no content/story.yaml.',
          'It says what the story is called and who publishes it: "name: Two Clocks" and so on.',
        ),
      ];

/** The name of a record that could not be read: `event:ratyan`; for a whole table `source`. */
const unreadName = (collection: RawRecord['collection'], id: string | null): string =>
  `${kindOf(collection)}${id === null ? '' : `:${id}`}`;

/**
 * The name of a raw record, as far as it has one: `event:ratyan`. A control record has that of its
 * place.
 */
function nameOf({ collection, id, data }: RawRecord): string {
  const key = collection === 'control' ? 'place' : 'id';
  const written = (data as Readonly<Record<string, unknown>> | null)?.[key];
  return `${kindOf(collection)}:${id ?? (typeof written === 'string' ? written : '')}`;
}

const whereabouts = ({ file, line, lines }: RawRecord): Written => ({ file, line, lines });

const textOf = (record: RawRecord): WithBody => ({
  ...whereabouts(record),
  body: record.body,
  bodyLine: record.bodyLine,
  facts: withKeyPoints(
    inspectBody(record.body, record.bodyLine, kinds[kindOf(record.collection)]),
    keyPointsOf(record),
  ),
});

/** The order of kinds that are sorted after reading. */
const orders: { readonly [K in ListedKind]?: (a: RecordOf<K>, b: RecordOf<K>) => number } = {
  article: compareArticles,
  event: compareEvents,
  chapter: compareChapters,
  term: compareTerms,
};

function sorted<K extends ListedKind>(kind: K, records: readonly unknown[]) {
  return (records as readonly RecordOf<K>[]).toSorted(orders[kind] ?? (() => 0));
}
