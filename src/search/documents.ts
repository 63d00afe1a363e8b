import { sectionsOf } from '../markdown/sections.ts';
import { typeset, withCapital } from '../markdown/typography.ts';
import { pathOf, pathOfDay } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { formatDate, formatDay, type Day } from '../model/date.ts';
import { dateWordsOf } from '../model/figure.ts';
import { daysOf } from '../model/span.ts';
import { tellingWordsOf } from './fold.ts';
import { namedIn } from './names.ts';

/** What a reader finds, and is shown of it. What a kind has no word for is empty. */
export type FoundRecord = readonly [
  /** What it is: "Village", "Event". */
  kind: string,
  path: string,
  /** By which it is known, the one that is shown first. */
  names: readonly string[],
  detail: string,
  date: string,
  certainty: string,
];

/**
 * All that can be found, as a browser is sent it. The words of the longer texts stand turned around,
 * which takes a fifth less: each word once, and where it occurs, by gaps between numbers of records.
 */
export interface SearchDocuments {
  readonly records: readonly FoundRecord[];
  /** Words with a blank between them. */
  readonly words: string;
  /** For each word the records whose text has it: [3, 2] are the fourth and the sixth. */
  readonly gaps: readonly (readonly number[])[];
}

/** A record with the text by which it is found besides, of which nothing is shown. */
interface Source {
  readonly record: FoundRecord;
  readonly text: string;
}

const source = (
  kind: string,
  path: string,
  names: readonly string[],
  { detail = '', date = '', certainty = '', text = '' } = {},
): Source => ({
  record: [withCapital(kind), path, names.map(typeset), typeset(detail), date, certainty],
  text,
});

/** What can be found in a corpus: of those with the same name the earlier is shown first. */
export function documentsOf(corpus: Corpus): SearchDocuments {
  const sources = [
    ...namedSources(corpus),
    ...daysOf(corpus.story.days.pages).map(daySource),
    ...articleSources(corpus),
    ...corpus.events.map(({ id, title, date, confidence, facts }) =>
      source('event', pathOf('event', id), [title], {
        date: formatDate(date),
        certainty: confidence,
        text: facts.summary,
      }),
    ),
    ...corpus.figures.map((figure) =>
      source('figure', pathOf('figure', figure.id), [`${figure.value} ${figure.unit}`], {
        detail: `${figure.what}, ${figure.saidBy}`,
        date: dateWordsOf(figure),
        certainty: figure.confidence,
      }),
    ),
    ...corpus.statements.map(({ id, statement, saidBy, grade }) =>
      source(`statement ${id}`, pathOf('statement', id), [statement], {
        detail: saidBy,
        certainty: grade,
      }),
    ),
  ];
  return { records: sources.map(({ record }) => record), ...turned(sources) };
}

/** Places, people, organisations and terms, by all their spellings. */
const namedSources = (corpus: Corpus): readonly Source[] =>
  namedIn(corpus).map(({ kind, id, names, what, role, summary }) =>
    source(what, pathOf(kind, id), names, { detail: role, text: summary }),
  );

/** A day by each way to write it: "Tuesday 2 February 2016", "2 February", "February 2", "2016-02-02". */
function daySource(day: Day): Source {
  const short = formatDate(day, { withoutYear: true });
  const turnedAround = short.split(' ').reverse().join(' ');
  const names = [formatDay(day), formatDate(day), short, turnedAround, day];
  return source('day', pathOfDay(day), names);
}

/** Articles, each with its sections, which are found by their own words. */
const articleSources = ({ articles }: Corpus): readonly Source[] =>
  articles.flatMap(({ id, title, kind, standfirst, question, body }) => {
    const path = pathOf('article', id);
    const [opening, ...sections] = sectionsOf(body);
    const head = [question, standfirst, opening?.words].join(' ');
    return [
      source(kind, path, [title], { text: head }),
      ...sections.map((section) =>
        source('section', `${path}#${section.id}`, [section.title], {
          detail: title,
          text: section.words,
        }),
      ),
    ];
  });

/** The words of all texts, and for each where it occurs. */
function turned(sources: readonly Source[]): Pick<SearchDocuments, 'words' | 'gaps'> {
  const holders = new Map<string, number[]>();
  for (const [nth, { text }] of sources.entries())
    for (const word of new Set(tellingWordsOf(text)))
      holders.set(word, [...(holders.get(word) ?? []), nth]);
  const inOrder = [...holders].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: inOrder.map(([word]) => word).join(' '),
    gaps: inOrder.map(([, numbers]) =>
      numbers.map((nth, index) => nth - (numbers[index - 1] ?? 0)),
    ),
  };
}
