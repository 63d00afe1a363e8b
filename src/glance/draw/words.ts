import type { Element } from 'hast';
import { element, type Child } from '../../draw/tree.ts';
import { typeset } from '../../markdown/typography.ts';
import { changesIn, countChanges, isWhollyIn, type Change } from '../../model/changes.ts';
import { changeInWords, noHolder } from '../../model/control-words.ts';
import { numberInWords } from '../../model/count.ts';
import { eventsOn, findPlace, type Corpus } from '../../model/corpus.ts';
import { formatDate, weekdayOf, type Day } from '../../model/date.ts';
import { enumerate } from '../../model/enumerate.ts';
import type { Event } from '../../model/event.ts';
import { daysOf, isWithin, type Span } from '../../model/span.ts';
import { trackLabel } from '../../model/story.ts';
import { clauseOf, talksLineOf } from '../../model/talks-line.ts';

/** Gives the address of the page of an event. */
type AddressOf = (event: Event) => string;

/**
 * A span in a paragraph: how many places changed, counted for each kind of change, then what was
 * announced and denied about the talks, with links.
 */
export function drawSentence(corpus: Corpus, span: Span, addressOf: AddressOf): Element {
  const { moments } = talksLineOf(corpus, span);
  const said = moments.filter(({ kind }) => kind !== 'tick');
  const clauses = said.flatMap(({ event }, index): readonly Child[] => [
    `${index > 0 ? '; ' : ''}${onDay(event)} `,
    element('a', { href: addressOf(event) }, typeset(clauseOf(event))),
  ]);
  const talks = trackLabel(corpus.story, 'talks');
  return element(
    'p',
    { class: 'said' },
    typeset(countedInWords(corpus, span)),
    ...(said.length > 0 ? [` ${talks}: `, ...clauses, '.'] : []),
  );
}

const onDay = ({ date }: Event): string => typeset(`on ${formatDate(date, { withoutYear: true })}`);

/**
 * "By the records here, from 1 to 5 February five places changed hands (two not confirmed) and
 * one place was contested."
 */
function countedInWords({ control }: Corpus, span: Span): string {
  const counted = changesIn(control, span).filter((change) => isWhollyIn(change, span));
  const verbs = countChanges(counted).map(
    ({ number, words, unconfirmed }) =>
      `${numberInWords(number)} ${words}${doubtInWords(number, unconfirmed)}`,
  );
  const from = counted.map((change) => change.from).sort()[0];
  const to = counted.at(-1)?.to;
  if (!from || !to) return `By the records here, ${fromTo(span)} no place changed hands.`;
  return `By the records here, ${fromTo({ from, to })} ${enumerate(verbs)}.`;
}

/** How many of some changes are not confirmed: " (two not confirmed)", " (none confirmed)". */
function doubtInWords(number: number, unconfirmed: number): string {
  if (unconfirmed === 0) return '';
  if (unconfirmed < number) return ` (${numberInWords(unconfirmed)} not confirmed)`;
  return number === 1 ? ' (not confirmed)' : ' (none confirmed)';
}

function fromTo({ from, to }: Span): string {
  const end = formatDate(to, { withoutYear: true });
  if (from === to) return `on ${end}`;
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  const begin = isOneMonth ? Number(from.slice(8)) : formatDate(from, { withoutYear: true });
  return `from ${begin} to ${end}`;
}

/**
 * The changes that are not counted, as they may have happened outside the span: "Ratyan from
 * contested to government and allies, 5 or 6 February".
 */
export const openInWords = (corpus: Corpus, span: Span): readonly string[] =>
  changesIn(corpus.control, span)
    .filter((change) => !isWhollyIn(change, span))
    .map(({ record }) => {
      const day = formatDate(record.date, { withoutYear: true });
      return typeset(`${nameOf(corpus, record.place)} ${changeInWords(record)}, ${day}`);
    });

const nameOf = (corpus: Corpus, place: string): string => findPlace(corpus, place)?.name ?? place;

/** The drawing as a list, an item for each day, for readers who do not see it. */
export function drawDaysInWords(corpus: Corpus, span: Span): Element {
  const changes = changesIn(corpus.control, span);
  return element(
    'ol',
    { class: 'visually-hidden' },
    ...daysOf(span).map((day) => element('li', {}, dayInWords(corpus, day, changes))),
  );
}

function dayInWords(corpus: Corpus, day: Day, all: readonly Change[]): string {
  const { story } = corpus;
  const talks = eventsOn(corpus, day, 'talks').map(({ title }) => title);
  const changes = all.filter((change) => change.from === day);
  const ground = changes.map((change) => changeOn(corpus, change));
  const without = isWithin(day, story.days.control) ? 'no change recorded' : noHolder;
  const date = formatDate(day, { withoutYear: true });
  return typeset(
    `${weekdayOf(day)} ${date}. ${trackLabel(story, 'talks')}: ${talks.join('; ') || 'nothing recorded'}. ` +
      `${trackLabel(story, 'offensive')}: ${ground.join('; ') || without}.`,
  );
}

/**
 * "Ratyan, from rebel groups to contested, confirmed", with the date if it is one of several days.
 */
const changeOn = (corpus: Corpus, { record, isOpen }: Change): string =>
  [
    nameOf(corpus, record.place),
    changeInWords(record),
    ...(isOpen ? [formatDate(record.date, { withoutYear: true })] : []),
    record.confidence,
  ].join(', ');
