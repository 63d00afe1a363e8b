import { formatDate } from '../../model/date.ts';
import { copyAddress } from '../../browser/copy.ts';
import { mount } from '../../draw/mount.ts';
import { certaintyOf } from '../../model/confidence.ts';
import { drawCard, type CardAct } from '../draw/card.ts';
import { make } from './dom.ts';
import type { ParsedEvent } from './parse-timeline.ts';

export interface EventCard {
  readonly element: HTMLElement;
  /** Fills the card and puts it beside what it tells of; hides it for null. */
  readonly show: (event: ParsedEvent | null, anchor: Element | null) => void;
}

/** What is said aloud of an event that is chosen: date, title and certainty, no more. */
export const spokenWords = (event: ParsedEvent): string =>
  `${formatDate(event.date)}. ${event.title}. ${certaintyOf(event)}.`;

/** The card of the chosen event, over the drawing, so that nothing makes room for it. */
export function makeCard(frame: HTMLElement, close: () => void, signal: AbortSignal): EventCard {
  const attributes = { 'aria-label': 'The chosen event' };
  const element = make('section', { class: 'timeline-card', attributes });
  element.hidden = true;
  element.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const page = element.querySelector<HTMLAnchorElement>('.ways a');
      const act = button?.dataset['act'] as CardAct | undefined;
      if (act === 'close') close();
      if (button && page && act === 'copy') void copyAddress(page.href, button, 'copied');
    },
    { signal },
  );
  return {
    element,
    show: (event, anchor) => {
      element.hidden = !event || !anchor;
      if (!event || !anchor) return;
      if (element.dataset['shown'] !== event.id) {
        element.dataset['shown'] = event.id;
        element.dataset['track'] = event.track;
        mount(element, drawCard(event));
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
