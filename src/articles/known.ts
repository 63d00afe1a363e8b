import { pathOf } from '../model/address.ts';
import { partForAside } from '../model/aside-part.ts';
import type { Corpus } from '../model/corpus.ts';
import { firstDay, formatDate } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { knownOf, type DisputedNumbers, type Doubt } from '../model/known.ts';
import type { Mention } from '../markdown/render.ts';
import { unbroken } from '../markdown/typography.ts';

/** An entry of a list: a link, and the words after it. */
interface KnownItem {
  readonly words: string;
  readonly path: string;
  readonly detail?: string;
}

/** A heading with its records. */
export type KnownList = readonly [label: string, items: readonly KnownItem[]];

/** The records of an article by certainty, as lists with headings. Empty lists are left out. */
export function knownLists(corpus: Corpus, mentions: readonly Mention[]): readonly KnownList[] {
  const known = knownOf(corpus, mentions);
  const year = corpus.story.days.key.from.slice(0, 4);
  const lists: readonly KnownList[] = [
    ['Confirmed', known.confirmed.map((event) => certain(event, year))],
    ['Reported', known.reported.map((event) => certain(event, year))],
    ['Disputed', [...known.disputed.map(doubted), ...known.numbers.map(counted)]],
    ['Not known', known.unknown.map(doubted)],
    [
      'Estimated on the map',
      known.approximate.map(({ id, name }) => ({ words: name, path: pathOf('place', id) })),
    ],
  ];
  return lists.filter(([, items]) => items.length > 0);
}

/** A title with its day. The year is added if it differs from that of the story's key days. */
function certain({ id, title, date, claimedBy }: Event, year: string): KnownItem {
  const day = formatDate(date, { short: true, withoutYear: firstDay(date).startsWith(year) });
  const claim = claimedBy ? `, claimed by ${claimedBy}` : '';
  return {
    words: title,
    path: pathOf('event', id),
    detail: `, ${unbroken(day)}${claim}`,
  };
}

const doubted = ({ event, words }: Doubt): KnownItem => ({
  words,
  path: pathOf('event', event.id),
});

const counted = ({ topic, figures, deniedBy }: DisputedNumbers): KnownItem => ({
  words: `the numbers of ${topic}`,
  path: pathOf('figure', figures[0]?.id ?? ''),
  detail: deniedBy.length > 0 ? `, denied by ${deniedBy.join(' and ')}` : '',
});

/**
 * Estimates: letters on a line of the aside, words of the text that are as high as such a line, and
 * lines that a heading takes.
 */
const lettersInLine = 46;
const wordsPerLine = 7;
const linesOfHeading = 2;

/**
 * The style rule that places the aside, on wide screens, beside the first part of the text that is
 * high enough. `lengths` are the numbers of words of all parts, 0 for a graphic.
 */
export function knownPlacement(lists: readonly KnownList[], lengths: readonly number[]): string {
  const lines = lists.flatMap(([, items]) => [
    linesOfHeading,
    ...items.map(({ words, detail = '' }) => Math.ceil((words + detail).length / lettersInLine)),
  ]);
  const height = wordsPerLine * lines.reduce((sum, line) => sum + line, 0);
  const row = partForAside(lengths, height);
  return `@layer components{@media screen and (width>=62rem){.known{grid-row:${row}}}}`;
}
