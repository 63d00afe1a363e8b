import { formatDate } from '../../model/date.ts';
import { copyAddress } from '../../browser/copy.ts';
import { make } from '../../browser/html.ts';
import { mount } from '../../draw/mount.ts';
import { certaintyOf } from '../../model/confidence.ts';
import { drawCard, type CardAct, type EventNote } from '../draw/card.ts';
import { positionCard } from '../layout/card-position.ts';
import type { Box } from '../layout/types.ts';
import type { ParsedEvent } from './parse-timeline.ts';

export interface EventCard {
  readonly element: HTMLElement;
  /** Fills the card and places it near its event, clear of other events; hides it for null. */
  readonly show: (event: ParsedEvent | null, anchor: Element | null, links: Links) => void;
}

/** The links of the drawing that a card lies over. */
interface Links {
  readonly events: readonly Element[];
  readonly dates: readonly Element[];
}

/** What cards say beyond the page, by the id of the event. */
export type EventNotes = Readonly<Record<string, EventNote>>;

/** What a screen reader announces of a chosen event: date, title and certainty. */
export const spokenWords = (event: ParsedEvent): string =>
  `${formatDate(event.date)}. ${event.title}. ${certaintyOf(event)}.`;

/**
 * The card of the chosen event. It lies over the drawing, so nothing moves to make room for it. If
 * the notes arrive while it is open, it is filled and placed again.
 */
export function makeCard(
  frame: HTMLElement,
  asked: Promise<EventNotes>,
  close: () => void,
  signal: AbortSignal,
): EventCard {
  const element = make('section', { class: 'timeline-card', 'aria-label': 'The chosen event' });
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
  let notes: EventNotes = {};
  let last: Parameters<EventCard['show']> = [null, null, { events: [], dates: [] }];
  const show: EventCard['show'] = (event, anchor, links) => {
    last = [event, anchor, links];
    element.hidden = !event || !anchor;
    if (!event || !anchor) return;
    if (element.dataset['shown'] !== event.id) {
      element.dataset['shown'] = event.id;
      element.dataset['track'] = event.track;
      mount(element, drawCard(event, notes[event.id] ?? null));
    }
    place(element, anchor, links, frame);
  };
  void asked.then((known) => {
    notes = known;
    delete element.dataset['shown'];
    if (!signal.aborted) show(...last);
  });
  return { element, show };
}

function place(
  { style, offsetWidth: width, offsetHeight: height }: HTMLElement,
  anchor: Element,
  { events, dates }: Links,
  frame: Element,
): void {
  const around = frame.getBoundingClientRect();
  const boxOf = (element: Element): Box => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - around.left, y: top - around.top, width, height };
  };
  const { x, y } = positionCard(
    { width, height },
    boxOf(anchor),
    events.filter((other) => other !== anchor).map(boxOf),
    dates.map(boxOf),
    around,
  );
  style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
