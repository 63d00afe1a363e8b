import type { Element } from 'hast';
import { drawCertaintyMark } from '../../draw/certainty-mark.ts';
import { element } from '../../draw/tree.ts';
import { certaintyOf } from '../../model/confidence.ts';
import { formatDate, isToTheDay, precisionOf } from '../../model/date.ts';
import type { EventItem } from './event.ts';
import { drawOpenBar, oneOfSeveral } from './legend.ts';

/** What the card of an event says and the page does not. */
export interface EventNote {
  /** What happened, in a sentence. */
  readonly summary: string;
  /** The publishers of its sources, each once: `AP, Reuters`. */
  readonly sources: string;
}

/** What a button of the card does. */
export type CardAct = 'copy' | 'close';

/** The content of the card of an event; `note` is null until it has loaded. */
export const drawCard = (event: EventItem, note: EventNote | null): readonly Element[] => [
  element('p', { class: 'date' }, formatDate(event.date)),
  element('p', { class: 'title' }, element('a', { href: event.href }, event.title)),
  ...(note ? [element('p', { class: 'summary' }, note.summary)] : []),
  element('p', {}, drawCertaintyMark(event.confidence), element('span', {}, certaintyOf(event))),
  ...drawDoubt(event),
  ...(note?.sources ? [element('p', {}, `Sources: ${note.sources}`)] : []),
  element(
    'p',
    { class: 'ways' },
    element('a', { href: event.href }, 'all about it'),
    drawButton('copy', 'copy link'),
    drawButton('close', 'close'),
  ),
];

const drawButton = (act: CardAct, words: string): Element =>
  element('button', { type: 'button', 'data-act': act }, words);

/** What is uncertain about the day, with the same bar that the timeline draws for it. */
function drawDoubt({ date }: EventItem): readonly Element[] {
  if (precisionOf(date) === 'choice')
    return [element('p', { class: 'doubt' }, drawOpenBar(), oneOfSeveral)];
  return isToTheDay(date) ? [] : [element('p', { class: 'doubt' }, 'the day is not known')];
}
