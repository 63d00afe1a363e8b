import { formatDate } from '../../model/date.ts';
import { copyAddress } from '../../browser/copy.ts';
import { make, makeButton } from './dom.ts';
import type { ToldEvent } from './read-events.ts';

export interface Card {
  readonly element: HTMLElement;
  /** Fills the card and puts it beside what it tells of; hides it for null. */
  readonly show: (event: ToldEvent | null, anchor: Element | null) => void;
}

/** How sure an event is, in words: "disputed, claimed by SANA". */
export const certaintyWords = ({ confidence, claimedBy }: ToldEvent): string =>
  claimedBy ? `${confidence}, claimed by ${claimedBy}` : confidence;

/** What is said aloud of an event that is chosen: date, title and certainty, no more. */
export const spokenWords = (event: ToldEvent): string =>
  `${formatDate(event.date)}. ${event.title}. ${certaintyWords(event)}.`;

/** The card of the chosen event, over the drawing, so that nothing makes room for it. */
export function makeCard(frame: HTMLElement, close: () => void, signal: AbortSignal): Card {
  const date = make('p', { class: 'date' });
  const title = make('a');
  const mark = make('span', { class: 'mark', attributes: { 'aria-hidden': 'true' } });
  const certainty = make('span');
  const sources = make('p');
  const page = make('a', { text: 'all about it' });
  const copyLink = () => void copyAddress(page.href, copy, 'copied');
  const copy = makeButton('copy link', 'copy link', copyLink, signal);
  const element = make(
    'section',
    { class: 'timeline-card', attributes: { 'aria-label': 'The chosen event' } },
    date,
    make('p', { class: 'title' }, title),
    make('p', {}, mark, certainty),
    sources,
    make('p', { class: 'ways' }, page, copy, makeButton('close', 'close', close, signal)),
  );
  element.hidden = true;
  return {
    element,
    show: (event, anchor) => {
      element.hidden = !event || !anchor;
      if (!event || !anchor) return;
      if (element.dataset['told'] !== event.id) {
        element.dataset['told'] = event.id;
        element.dataset['track'] = event.track;
        date.textContent = formatDate(event.date);
        title.textContent = event.title;
        title.href = page.href = event.link.href;
        mark.dataset['confidence'] = event.confidence;
        certainty.textContent = certaintyWords(event);
        sources.textContent = event.sources && `Sources: ${event.sources}`;
        copy.textContent = 'copy link';
        element.querySelector('.address')?.remove();
      }
      putBeside(element, anchor, frame);
    },
  };
}

/** Under the anchor, and no further right than the frame reaches. */
function putBeside({ style, offsetWidth }: HTMLElement, anchor: Element, frame: Element): void {
  const box = anchor.getBoundingClientRect();
  const around = frame.getBoundingClientRect();
  const x = Math.max(0, Math.min(box.left - around.left, around.width - offsetWidth));
  style.transform = `translate(${Math.round(x)}px, ${Math.round(box.bottom - around.top + 6)}px)`;
}
