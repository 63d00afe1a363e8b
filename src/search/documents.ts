import { sectionsOf } from '../markdown/sections.ts';
import { typeset, withCapital } from '../markdown/typography.ts';
import { pathOf, pathOfDay } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { formatDate, formatDay, type Day } from '../model/date.ts';
import { dateWordsOf } from '../model/figure.ts';
import { daysOf } from '../model/span.ts';
import { searchWordsOf } from './fold.ts';
import { namedIn } from './names.ts';
import { packLists, packWords } from './packed.ts';

/** A search result. A field that its kind of record does not have is empty. */
export type FoundRecord = readonly [
  /** What it is: "Village", "Event". */
  kind: string,
  path: string,
  /** All names by which it is found. The first is shown. */
  names: readonly string[],
  detail: string,
  date: string,
  certainty: string,
];

/**
 * Everything that can be found, as it is sent to the browser. The longer texts are an inverted
 * index, which takes less than half of what they would: each word once, with the numbers of the
 * records that have it in their text and nowhere else.
 */
export interface SearchDocuments {
  readonly records: readonly FoundRecord[];
  /** All words of the texts, sorted, as `packWords` writes them. */
  readonly words: string;
  /** For each word, the numbers of its records, counted from 0, as `packLists` writes them. */
  readonly lists: string;
}

/** A result with a longer text that is searched too, but not shown. */
interface Searchable {
  readonly record: FoundRecord;
  readonly text: string;
}

const searchable = (
  kind: string,
  path: string,
  names: readonly string[],
  { detail = '', date = '', certainty = '', text = '' } = {},
): Searchable => ({
  record: [withCapital(kind), path, names.map(typeset), typeset(detail), date, certainty],
  text,
});

/** Everything that can be found in a corpus. Of results that match equally the earlier is first. */
export function documentsOf(corpus: Corpus): SearchDocuments {
  const all = [
    ...named(corpus),
    ...daysOf(corpus.story.days.pages).map(dayFound),
    ...articlesAndSections(corpus),
    ...corpus.events.map(({ id, title, date, confidence, facts }) =>
      searchable('event', pathOf('event', id), [title], {
        date: formatDate(date),
        certainty: confidence,
        text: facts.summary,
      }),
    ),
    ...corpus.figures.map((figure) =>
      searchable('figure', pathOf('figure', figure.id), [`${figure.value} ${figure.unit}`], {
        detail: `${figure.what}, ${figure.saidBy}`,
        date: dateWordsOf(figure),
        certainty: figure.confidence,
      }),
    ),
    ...corpus.statements.map(({ id, statement, saidBy, grade }) =>
      searchable(`statement ${id}`, pathOf('statement', id), [statement], {
        detail: saidBy,
        certainty: grade,
      }),
    ),
  ];
  return { records: all.map(({ record }) => record), ...invertedIndex(all) };
}

/** Places, people, organisations and terms, by all their spellings. */
const named = (corpus: Corpus): readonly Searchable[] =>
  namedIn(corpus).map(({ kind, id, names, what, role, summary }) =>
    searchable(what, pathOf(kind, id), names, { detail: role, text: summary }),
  );

/**
 * A day, with each way to write it as a name: "Tuesday 2 February 2016", "2 February", "February
 * 2", "2016-02-02".
 */
function dayFound(day: Day): Searchable {
  const short = formatDate(day, { withoutYear: true });
  const monthFirst = short.split(' ').reverse().join(' ');
  const names = [formatDay(day), formatDate(day), short, monthFirst, day];
  return searchable('day', pathOfDay(day), names);
}

/** Articles, and each of their sections as a result of its own. */
const articlesAndSections = ({ articles }: Corpus): readonly Searchable[] =>
  articles.flatMap(({ id, title, kind, standfirst, question, body }) => {
    const path = pathOf('article', id);
    const [opening, ...sections] = sectionsOf(body);
    const head = [question, standfirst, opening?.words].join(' ');
    return [
      searchable(kind, path, [title], { text: head }),
      ...sections.map((section) =>
        searchable('section', `${path}#${section.id}`, [section.title], {
          detail: title,
          text: section.words,
        }),
      ),
    ];
  });

function invertedIndex(all: readonly Searchable[]): Pick<SearchDocuments, 'words' | 'lists'> {
  const recordsWith = new Map<string, number[]>();
  for (const [nth, { record, text }] of all.entries()) {
    const [kind, , ...shown] = record;
    const known = new Set(searchWordsOf([kind, ...shown.flat()].join(' ')));
    for (const word of new Set(searchWordsOf(text)))
      if (!known.has(word)) recordsWith.set(word, [...(recordsWith.get(word) ?? []), nth]);
  }
  const inOrder = [...recordsWith].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: packWords(inOrder.map(([word]) => word)),
    lists: packLists(inOrder.map(([, numbers]) => numbers)),
  };
}
