import { citedSources, locationOf, type Written } from './body.ts';
import type { CheckContext } from './check-context.ts';
import { isStartingState } from './control.ts';
import { allRecords, findSource, type Corpus } from './corpus.ts';
import type { Correction } from './correction.ts';
import {
  dayNumber,
  firstDay,
  formatDate,
  isDay,
  lastDay,
  monthNames,
  precisionOf,
  type Day,
  type PartialDate,
} from './date.ts';
import type { Event } from './event.ts';
import type { SourceId } from './id.ts';
import { errorAt, warningAt, type Problem } from './problem.ts';
import type { Source } from './source.ts';
import { isWithin } from './span.ts';

/** Dates that do not go with others: with those of sources, of the text, of publication, of today. */
export const checkDates = (corpus: Corpus, { today }: CheckContext): readonly Problem[] => [
  ...corpus.events.flatMap(checkAgainstText),
  ...checkLateness(corpus),
  ...corpus.sources.flatMap(checkAgainstId),
  ...corpus.articles.flatMap((article) => [
    ...checkAgainstToday(article, 'date', article.date, today),
    ...checkAgainstToday(article, 'updated', article.updated, today),
    ...checkAgainstArticle(article),
  ]),
  ...allRecords(corpus).flatMap(({ record }) => checkCorrections(record, today)),
];

/** What came after all that is cited for it. Dates outside the story are reported as such. */
function checkLateness(corpus: Corpus): readonly Problem[] {
  const { story, control } = corpus.story.days;
  return [
    ...corpus.events
      .filter(({ date }) => isWithin(firstDay(date), story))
      .flatMap((event) => checkAgainstSources(corpus, event, 'date', citedSources(event))),
    ...corpus.figures.flatMap((figure) =>
      checkAgainstSources(corpus, figure, 'asOf', figure.sources),
    ),
    ...corpus.control
      .filter((record) => isWithin(firstDay(record.date), control) && !isStartingState(record))
      .flatMap((record) => checkAgainstSources(corpus, record, 'date', record.sources)),
  ];
}

/** Nothing can be cited for what came after it. A source without a date may have come later still. */
function checkAgainstSources<Key extends 'date' | 'asOf'>(
  corpus: Corpus,
  record: Written & { readonly [K in Key]?: PartialDate | undefined },
  key: Key,
  ids: readonly SourceId[],
): readonly Problem[] {
  const date = record[key];
  const sources = ids.map((id) => findSource(corpus, id));
  const latest = sources.toSorted((a, b) => endOf(a).localeCompare(endOf(b))).at(-1);
  if (date === undefined || !latest?.date) return [];
  if (firstDay(date) <= endOf(latest)) return [];
  const message = `${key}: ${date} is later than all that is cited for it.`;
  const hint = `The latest is ${latest.id}, of ${formatDate(latest.date)}. Look at the month and the year, or cite a later report.`;
  return [errorAt(locationOf(record, key), message, hint)];
}

/** The last day on which a source may have come out; after all others where it has no date. */
const endOf = (source: Source | null): string =>
  source?.date === undefined ? 'unknown' : lastDay(source.date);

/** The text of an event with a day says on which day it was. */
function checkAgainstText(event: Event): readonly Problem[] {
  const { date, body } = event;
  if (precisionOf(date) !== 'day' || body.trim() === '' || isNamed(firstDay(date), body)) return [];
  const words = formatDate(firstDay(date), { withoutYear: true });
  const message = `date: ${date} is the day of the event, and its text does not name ${words}.`;
  const hint = `Say in the text when it was, as in "on ${words}", or correct the date.`;
  return [errorAt(locationOf(event, 'date'), message, hint)];
}

/**
 * Whether a text names a day: "3 February", "3 and 4 February", "3–5 February", "February 3", "the
 * 3rd", or by a reference to its page.
 */
function isNamed(day: Day, text: string): boolean {
  const [, month = '', number = ''] = day.split('-').map(Number);
  const name = monthNames[Number(month) - 1] ?? '';
  const others = String.raw`(?:[\s,–-]+(?:\d{1,2}|and|or|to|of|the))*`;
  const forms = [
    String.raw`(?<![\d.,])${number}(?:st|nd|rd|th)?${others}\s+${name}`,
    String.raw`${name}\s+${number}(?!\d)`,
    String.raw`(?<!\d)${number}(?:st|nd|rd|th)(?![\p{L}\p{N}])`,
    `day:${day}`,
  ];
  return new RegExp(forms.join('|'), 'u').test(text);
}

/** How many days the digits of an id may lie from the date of its source. */
const mostDaysApart = 7;

/** The id of a source, where it has a day, has that of its publication, or one near it. */
function checkAgainstId(source: Source): readonly Problem[] {
  const { id, date } = source;
  const [, year, month, day] = /(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)/.exec(id) ?? [];
  const inId = `${year}-${month}-${day}`;
  if (date === undefined || !isDay(inId)) return [];
  const [first, last] = [firstDay(date), lastDay(date)].map(dayNumber);
  const apart = Math.max((first ?? 0) - dayNumber(inId), dayNumber(inId) - (last ?? 0));
  if (apart <= mostDaysApart) return [];
  const message = `date: ${date} lies ${apart} days from ${inId}, which the id "${id}" says.`;
  return [
    errorAt(locationOf(source, 'date'), message, 'Correct the one of the two that is wrong.'),
  ];
}

/** A day on which something was published is not ahead. */
function checkAgainstToday(
  record: Written,
  key: string,
  day: Day | undefined,
  today: Day | null,
  what = `${key}: ${day}`,
): readonly Problem[] {
  if (today === null || day === undefined || day <= today) return [];
  const message = `${what} is ahead: today is ${today}.`;
  const hint = 'Look at the month and the year. A text that is not to appear yet has draft: true.';
  return [warningAt(locationOf(record, key), message, hint)];
}

interface Corrected extends Written {
  readonly corrections: readonly Correction[];
}

const checkCorrections = (record: Corrected, today: Day | null): readonly Problem[] =>
  record.corrections.flatMap(({ date }) =>
    checkAgainstToday(record, 'corrections', date, today, `The correction of ${date}`),
  );

/** A text is corrected after it came out. */
const checkAgainstArticle = (article: Corrected & { readonly date: Day }): readonly Problem[] =>
  article.corrections.flatMap(({ date }) =>
    date >= article.date
      ? []
      : [
          warningAt(
            locationOf(article, 'corrections'),
            `The correction of ${date} is older than the article itself, of ${article.date}.`,
            'Look at the month and the year of both.',
          ),
        ],
  );
