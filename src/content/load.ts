import { inspectBody } from '../markdown/inspect.ts';
import { blocksOf } from '../markdown/blocks.ts';
import type { Article } from '../model/article.ts';
import type { TextBlock, WithBody, Written } from '../model/body.ts';
import { findProblems } from '../model/check.ts';
import { compareEvents, type Corpus } from '../model/corpus.ts';
import type { Event } from '../model/event.ts';
import type { RecordKind } from '../model/id.ts';
import type { Person } from '../model/person.ts';
import type { Place } from '../model/place.ts';
import { errorAt, type Problem } from '../model/problem.ts';
import { noStory } from '../model/story.ts';
import { styleProblems } from '../model/style.ts';
import { strayCodes, withLookalikes } from './characters.ts';
import { filesBelow } from './files.ts';
import { proseOf, withTypography } from './prose.ts';
import { readContent, type RawContent, type RawRecord } from './read.ts';
import { schemas, type Collection } from './schemas.ts';
import { validate } from './validate.ts';

export interface Loaded {
  readonly corpus: Corpus;
  /** Everything wrong with the content, errors and warnings, in no order. */
  readonly problems: readonly Problem[];
  /** All prose, block by block, as an editor wrote it. */
  readonly blocks: readonly TextBlock[];
}

export interface LoadOptions {
  /** Whether drafts are part of the corpus: in `npm run dev` they are. */
  readonly drafts?: boolean;
  /** The folder of files that are served as they are, for links that lead to one. */
  readonly publicFolder?: string;
}

const kinds = {
  articles: 'article',
  events: 'event',
  places: 'place',
  people: 'person',
  sources: 'source',
  figures: 'figure',
  control: null,
  style: null,
  story: null,
} as const satisfies Record<Collection, RecordKind | null>;

/** Reads `content/`, validates every record and checks the whole. It lists problems, throws none. */
export function loadCorpus(root: string, options: LoadOptions = {}): Loaded {
  const raw = readContent(root);
  const problems: Problem[] = [...raw.problems, ...raw.records.flatMap(strayCodes)];
  const invalid = new Set(raw.unread.map(({ collection, id }) => unreadName(collection, id)));
  const strays: WithBody[] = [];
  const drafts = new Set<string>();

  const valid = <C extends Collection>(collection: C) =>
    raw.records.flatMap((record) => {
      if (record.collection !== collection) return [];
      const { data, problems: faults } = validate(record, schemas[collection]);
      problems.push(...faults);
      const isDraft = data !== null && 'draft' in data && data.draft && !options.drafts;
      if (data === null) invalid.add(nameOf(record));
      if (data === null && record.id !== null) strays.push(bodyOf(record));
      if (isDraft) drafts.add(nameOf(record));
      return data === null || isDraft ? [] : [{ record, data: withTypography(data) }];
    });

  const [story] = valid('story').map(({ record, data }) => ({ ...data, ...whereabouts(record) }));
  if (!story) {
    invalid.add('story');
    if (!raw.records.some(({ collection }) => collection === 'story') && !isUnread(raw, 'story'))
      problems.push(errorAt(noStory, 'There is no content/story.yaml.', storyHint));
  }
  const corpus: Corpus = {
    story: story ?? noStory,
    articles: valid('articles').map(articleOf).sort(leadThenNewest),
    events: valid('events').map(eventOf).sort(compareEvents),
    places: valid('places').map(placeOf),
    people: valid('people').map(personOf),
    sources: valid('sources').map(({ record, data }) => ({ ...data, ...whereabouts(record) })),
    figures: valid('figures').map(({ record, data }) => ({ ...data, ...whereabouts(record) })),
    control: valid('control').map(({ record, data }) => ({ ...data, ...whereabouts(record) })),
  };
  const files = options.publicFolder ? filesBelow(options.publicFolder) : new Set<string>();
  problems.push(...findProblems(corpus, { files, invalid, strays, drafts }));

  const style = valid('style').map(({ record, data }) => ({ ...data, ...whereabouts(record) }));
  const blocks = raw.records.flatMap((record) => [...proseOf(record), ...blocksOf(record)]);
  problems.push(...styleProblems(blocks, style));
  return { corpus, problems: withLookalikes(problems, raw.texts), blocks };
}

const storyHint =
  'It says what the story is called and who publishes it: "name: Two Clocks" and so on.';

const isUnread = ({ unread }: RawContent, collection: Collection): boolean =>
  unread.some((one) => one.collection === collection);

/** The name of what could not be read: `event:ratyan`; that of a whole table is `source`. */
const unreadName = (collection: Collection, id: string | null): string =>
  `${kinds[collection] ?? collection}${id === null ? '' : `:${id}`}`;

/** `event:ratyan`: a raw record's name, as far as it has one. A control record has its place's. */
function nameOf({ collection, id, data }: RawRecord): string {
  const key = collection === 'control' ? 'place' : 'id';
  const written = (data as Readonly<Record<string, unknown>> | null)?.[key];
  return `${kinds[collection] ?? collection}:${id ?? (typeof written === 'string' ? written : '')}`;
}

const whereabouts = ({ file, line, lines }: RawRecord): Written => ({ file, line, lines });

const bodyOf = (record: RawRecord): WithBody => ({
  ...whereabouts(record),
  body: record.body,
  bodyLine: record.bodyLine,
  facts: inspectBody(record.body, record.bodyLine),
});

interface Valid<Data> {
  readonly record: RawRecord;
  readonly data: Data;
}

type DataOf<T extends { readonly id: string }> = Omit<T, keyof WithBody | 'id'>;

const articleOf = ({ record, data }: Valid<DataOf<Article>>): Article => ({
  ...data,
  ...bodyOf(record),
  id: record.id as Article['id'],
});

const eventOf = ({ record, data }: Valid<DataOf<Event>>): Event => ({
  ...data,
  ...bodyOf(record),
  id: record.id as Event['id'],
});

const placeOf = ({ record, data }: Valid<DataOf<Place>>): Place => ({
  ...data,
  ...bodyOf(record),
  id: record.id as Place['id'],
});

const personOf = ({ record, data }: Valid<DataOf<Person>>): Person => ({
  ...data,
  ...bodyOf(record),
  id: record.id as Person['id'],
});

/** The lead first, then the newest, then by id. */
const leadThenNewest = (a: Article, b: Article): number =>
  Number(b.lead) - Number(a.lead) || b.date.localeCompare(a.date) || a.id.localeCompare(b.id);
