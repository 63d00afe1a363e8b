import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { aboutParts } from '../../../src/model/about.ts';
import { articleSchema, type Article } from '../../../src/model/article.ts';
import type { BodyFacts, WithBody, Written } from '../../../src/model/body.ts';
import { chapterSchema, type Chapter } from '../../../src/model/chapter.ts';
import type { CheckContext } from '../../../src/model/check-context.ts';
import { controlSchema, type ControlRecord } from '../../../src/model/control.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { eventSchema, type Event } from '../../../src/model/event.ts';
import { figureSchema, type Figure } from '../../../src/model/figure.ts';
import { type RecordKind } from '../../../src/model/kinds.ts';
import {
  articleId,
  chapterId,
  eventId,
  pageId,
  personId,
  placeId,
  termId,
} from '../../../src/model/id.ts';
import { pageSchema, type PageWords } from '../../../src/model/page.ts';
import { personSchema, type Person } from '../../../src/model/person.ts';
import { placeSchema, type Place } from '../../../src/model/place.ts';
import { sourceSchema, type Source } from '../../../src/model/source.ts';
import { statementSchema, type Statement } from '../../../src/model/statement.ts';
import { termSchema, type Term } from '../../../src/model/term.ts';
import { storySchema, type Story } from '../../../src/model/story.ts';

type Keys = Readonly<Record<string, unknown>>;

const nothingSaid: BodyFacts = {
  references: [],
  citations: [],
  links: [],
  graphics: [],
  pictures: [],
  faults: [],
  summary: 'Words.',
  wordCount: 1,
  isEmpty: false,
};

/** A body that cites `@id` and refers to `event:id`, all of it on line 12. */
export function says(...names: readonly string[]): Partial<BodyFacts> {
  const line = 12;
  return {
    citations: names.flatMap((name) => (name.startsWith('@') ? [{ id: name.slice(1), line }] : [])),
    references: names.flatMap((name) => {
      const [kind = '', id] = name.split(':');
      return id ? [{ kind: kind as RecordKind, id, words: 'words', line }] : [];
    }),
  };
}

/** A body with a map that points out places. */
export const mapOf = (...places: readonly string[]): Partial<BodyFacts> => ({
  graphics: [{ kind: 'map', caption: 'The road', day: '2016-02-02', places, line: 14 }],
});

const written = (folder: string, id: string, facts: Partial<BodyFacts>): WithBody => ({
  file: `content/${folder}/${id}.md`,
  line: 1,
  lines: {},
  body: '',
  bodyLine: 8,
  facts: { ...nothingSaid, ...facts },
});

const listed = (table: string, line: number): Written => ({
  file: `content/${table}.yaml`,
  line,
  lines: {},
});

export const anArticle = (
  id: string,
  keys: Keys = {},
  facts: Partial<BodyFacts> = {},
): Article => ({
  ...articleSchema.parse({
    title: `The headline of ${id}`,
    question: 'What happened?',
    standfirst: 'This happened.',
    date: '2026-11-22',
    ...keys,
  }),
  ...written('articles', id, facts),
  id: articleId.parse(id),
});

export const anEvent = (id: string, keys: Keys = {}, facts: Partial<BodyFacts> = {}): Event => ({
  ...eventSchema.parse({
    title: `${id} happened`,
    date: '2016-02-02',
    track: 'offensive',
    confidence: 'reported',
    ...keys,
  }),
  ...written('events', id, facts),
  id: eventId.parse(id),
});

/** A latitude north of Aleppo for each id, that of Hardatnin for its own. */
const latitudeOf = (id: string): number =>
  id === 'hardatnin'
    ? 36.3657
    : 36.3 + [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) / 10_000;

export const aPlace = (id: string, keys: Keys = {}, facts: Partial<BodyFacts> = {}): Place => ({
  ...placeSchema.parse({
    name: id.replace(/^./, (letter) => letter.toUpperCase()),
    kind: 'village',
    area: 'aleppo-north',
    position: { lat: latitudeOf(id), lon: 37.1024, certainty: 'high' },
    ...keys,
  }),
  ...written('places', id, facts),
  id: placeId.parse(id),
});

export const aPerson = (id: string, keys: Keys = {}, facts: Partial<BodyFacts> = {}): Person => ({
  ...personSchema.parse({
    name: `The person ${id}`,
    kind: 'person',
    side: 'United Nations',
    role: 'Special Envoy for Syria',
    ...keys,
  }),
  ...written('people', id, facts),
  id: personId.parse(id),
});

export const aSource = (id: string, keys: Keys = {}, line = 1): Source => ({
  ...sourceSchema.parse({
    id,
    publisher: 'Reuters',
    title: 'Syria talks',
    kind: 'wire',
    ...keys,
  }),
  ...listed('sources', line),
});

export const aFigure = (id: string, keys: Keys = {}, line = 1): Figure => ({
  ...figureSchema.parse({
    id,
    topic: 'air strikes',
    value: 'more than 80',
    unit: 'air strikes',
    what: 'Strikes on one village',
    saidBy: 'the Observatory',
    confidence: 'reported',
    sources: ['reuters'],
    ...keys,
  }),
  ...listed('figures', line),
});

/** An accusation with a denial. */
export const deniedBy = (denies: string): Keys => ({
  by: 'Monitors',
  to: denies,
  date: '2016-02-02',
  says: 'It killed them.',
  sources: ['reuters'],
  answers: [
    { by: 'A minister', date: '2016-02-03', says: 'It did not.', denies, sources: ['reuters'] },
    { by: 'A deputy', date: '2016-02-04', says: 'It would look.', sources: ['reuters'] },
  ],
});

export const aStatement = (id: number, keys: Keys = {}, line = 1): Statement => ({
  ...statementSchema.parse({
    id,
    topic: 'the offensive',
    statement: 'The army took Hardatnin.',
    saidBy: 'the report',
    wording: 'reportedly',
    check: 'The state agency said so too.',
    grade: 'reported',
    sources: ['reuters'],
    ...keys,
  }),
  ...listed('statements', line),
});

export const aTerm = (id: string, keys: Keys = {}, facts: Partial<BodyFacts> = {}): Term => ({
  ...termSchema.parse({ name: id.toUpperCase(), ...keys }),
  ...written('terms', id, facts),
  id: termId.parse(id),
});

export const aControlRecord = (
  place: string,
  date: string,
  keys: Keys = {},
  line = 1,
): ControlRecord => ({
  ...controlSchema.parse({
    place,
    date,
    to: 'rebel groups',
    confidence: 'reported',
    sources: ['reuters'],
    ...keys,
  }),
  ...listed('control', line),
});

const fixture = parse(readFileSync('tests/fixtures/content/small-site/story.yaml', 'utf8')) as Keys;
const unpublished = {
  publisher: null,
  owner: null,
  funding: null,
  contact: null,
  repository: null,
};

/** The story of the fixtures with some keys replaced; nobody publishes it. */
export const aStory = (keys: Keys = {}): Story => ({
  ...storySchema.parse({ ...fixture, ...unpublished, ...keys }),
  file: 'content/story.yaml',
  line: 1,
  lines: {},
});

export const aChapter = (id: string, keys: Keys = {}, facts: Partial<BodyFacts> = {}): Chapter => ({
  ...chapterSchema.parse({ title: 'The week', span: '2016-01-29/2016-02-05', ...keys }),
  ...written('chapters', id, facts),
  id: chapterId.parse(id),
});

export const aPage = (id: string, keys: Keys = {}, body = ''): PageWords => ({
  ...pageSchema.parse(keys),
  ...written('pages', id, { isEmpty: body === '' }),
  body,
  id: pageId.parse(id),
});

/** A page about the site that leaves out nothing. */
export const aboutPage = aPage('about', {}, aboutParts.map((part) => `{${part}}\n\n`).join(''));

/** A corpus of what is given, with a story and the page that no site can do without. */
export const buildCorpus = (parts: Partial<Corpus> = {}): Corpus => ({
  story: aStory(),
  chapters: [],
  pages: [aboutPage],
  articles: [],
  events: [],
  places: [],
  people: [],
  sources: [],
  figures: [],
  statements: [],
  sides: [],
  pictures: [],
  pictureFiles: {},
  terms: [],
  control: [],
  ...parts,
});

/** A check that knows of no files, no drafts and nothing unreadable. */
export const nothingElse: CheckContext = {
  files: new Set(),
  invalid: new Set(),
  invalidRecords: [],
  drafts: new Set(),
  today: null,
};
