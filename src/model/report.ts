import { deniersOf } from './accusation.ts';
import { readingMinutes } from './article.ts';
import type { TextBlock } from './body.ts';
import { isSingleSource, sourcesOf, type Corpus } from './corpus.ts';
import { citationsOf, isEmpty } from './mentions.ts';
import { isApproximate, type Place } from './place.ts';
import { count } from './count.ts';
import { readingEase } from './reading.ts';
import { archiveSearchOf } from './source.ts';
import {
  confirmedOnOneSource,
  groundsOf,
  recordName,
  partyBehind,
  gradedRecords,
  type Graded,
} from './graded.ts';
import { patternOf } from './style.ts';

/** A section of the report: a heading and its list. */
export interface ReportSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the report needs. */
export interface ReportInput {
  readonly corpus: Corpus;
  readonly blocks: readonly TextBlock[];
  /** Passages without a citation of their own, as lines of the report. */
  readonly uncited: readonly string[];
  /** Words that the style avoids, as lines of the report. */
  readonly style: readonly string[];
  /** Records that readers do not see yet, as lines of the report. */
  readonly drafts: readonly string[];
  /** Other warnings of the check, as lines of the report. */
  readonly warnings: readonly string[];
}

/** The report: how well the records of a corpus are sourced, and how readable its articles are. */
export const reportOf = ({
  corpus,
  blocks,
  uncited,
  style,
  drafts,
  warnings,
}: ReportInput): readonly ReportSection[] => [
  { title: 'Drafts', lines: drafts },
  { title: 'Warnings, of dates ahead among others', lines: warnings },
  {
    title: 'Statements on a single source',
    lines: gradedRecords(corpus)
      .filter((record) => isSingleSource(corpus, record))
      .map(
        (one) => `${recordName(one)}  ${one.confidence}, on ${sourcesOf(corpus, one)[0]?.id ?? ''}`,
      ),
  },
  {
    title: 'Statements that rest on a party to the conflict alone',
    lines: gradedRecords(corpus).flatMap((one) => {
      const party = partyBehind(corpus, one);
      return party === null ? [] : [`${recordName(one)}  ${one.confidence}, on one word: ${party}`];
    }),
  },
  {
    title: 'Events confirmed on a single source, and why',
    lines: confirmedOnOneSource(corpus).map((event) => {
      const [source] = sourcesOf(corpus, event);
      const why = groundsOf(event) ?? 'no grounds are given';
      return `${recordName(event)}  ${source?.id ?? ''}: ${why}`;
    }),
  },
  {
    title: 'Disputed statements',
    lines: gradedRecords(corpus)
      .filter(({ confidence }) => confidence === 'disputed')
      .map((one) => `${recordName(one)}  ${one.note ?? denialOf(one)}`),
  },
  {
    title: 'Sources never cited',
    lines: corpus.sources
      .filter(({ id }) => isEmpty(citationsOf(corpus, id)))
      .map(({ id, publisher, title }) => `${id}  ${publisher}: ${title}`),
  },
  {
    title: 'Sources that articles cite and that were not opened',
    lines: corpus.sources.flatMap((source) => {
      const { articles } = citationsOf(corpus, source.id);
      if (source.read !== 'not opened' || articles.length === 0) return [];
      return [`${source.id}  ${articles.map(({ id }) => id).join(', ')}`];
    }),
  },
  {
    title: 'Sources that carry something, were opened, and of which nothing is told',
    lines: corpus.sources
      .filter(({ read, says }) => read !== 'not opened' && says.length === 0)
      .filter(({ id }) => !isEmpty(citationsOf(corpus, id)))
      .map(({ id, publisher, title }) => `${id}  ${publisher}: ${title}`),
  },
  {
    title: 'Other sources that were not opened',
    lines: corpus.sources
      .filter(
        ({ id, read }) => read === 'not opened' && citationsOf(corpus, id).articles.length === 0,
      )
      .map(({ id, publisher, title }) => `${id}  ${publisher}: ${title}`),
  },
  {
    title: 'Sources with an address, of which no archived copy is known',
    lines: corpus.sources.filter(archiveSearchOf).map(({ id, url }) => `${id}  ${url ?? ''}`),
  },
  { title: 'Passages without a citation, which rest on records', lines: uncited },
  { title: 'Words that the style avoids', lines: style },
  {
    title: 'Positions that are estimates',
    lines: corpus.places.filter(isApproximate).map(({ id, note }) => `place:${id}  ${note ?? ''}`),
  },
  { title: 'Articles, and how they read', lines: corpus.articles.flatMap(readingLines(blocks)) },
  { title: 'Other spellings of places, in the text', lines: spellingLines(corpus.places, blocks) },
];

function denialOf(one: Graded): string {
  const deniers = 'accuses' in one ? deniersOf(one) : [];
  return deniers.length > 0 ? `Denied by ${deniers.join(' and ')}.` : 'No note says why.';
}

/** The report as text for a terminal. */
export const formatReport = (sections: readonly ReportSection[]): string =>
  sections
    .map(({ title, lines }) =>
      [`${title} (${lines.length})`, ...lines.map((line) => `    ${line.trim()}`)].join('\n'),
    )
    .join('\n\n');

const readingLines =
  (blocks: readonly TextBlock[]) =>
  (article: Corpus['articles'][number]): readonly string[] => {
    const paragraphs = blocks.filter(
      ({ file, kind }) => file === article.file && kind === 'paragraph',
    );
    const reading = readingEase(paragraphs.map(({ text }) => text));
    if (!reading) return [];
    const { sentences, sentenceLength, ease } = reading;
    return [
      `${article.id}  ${count(article.facts.wordCount, 'word')}, ` +
        `${count(readingMinutes(article), 'minute')}, ${count(sentences, 'sentence')} of ` +
        `${sentenceLength.toFixed(1)} words, reading ease ${ease.toFixed(0)}`,
    ];
  };

/**
 * Where a text uses another spelling of a place, except in quotations and on the place's own page.
 */
const spellingLines = (
  places: readonly Place[],
  blocks: readonly TextBlock[],
): readonly string[] => {
  const names = new Set(places.map(({ name }) => name));
  return places.flatMap((place) => {
    const others = place.otherNames.filter(
      (name) => !names.has(name) && !place.name.includes(name),
    );
    const texts = blocks.filter(({ file, isQuotation }) => file !== place.file && !isQuotation);
    return others.flatMap((name) =>
      texts.flatMap(({ file, line, text }) => {
        const hits = text.match(patternOf({ words: [name] }))?.filter((hit) => hit === name) ?? [];
        return hits.length > 0 ? [`${file}:${line}  "${name}" for ${place.name}`] : [];
      }),
    );
  });
};
