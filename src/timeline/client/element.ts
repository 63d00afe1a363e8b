import { MovingTimeline } from './controller.ts';
import styles from './moving.css?inline';
import type { EventNotes } from './card.ts';

/** What cards say beyond the page, fetched once for all timelines of a page. */
let notes: Promise<EventNotes> | null = null;

/** Empty if it does not load: cards are complete without it. */
const ask = (address: string): Promise<EventNotes> =>
  fetch(address)
    .then((answer) => (answer.ok ? (answer.json() as Promise<EventNotes>) : {}))
    .catch(() => ({}));

/**
 * `<time-line>`: makes a printed timeline move. It parses the printed list, adds controls to the
 * strip reserved for them, and draws again only when the reader asks for another view. The view is
 * in the address. Print always shows the printed drawing.
 */
class TimeLine extends HTMLElement {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    const strip = this.querySelector<HTMLElement>('.timeline-controls');
    const stage = this.querySelector<HTMLElement>('.timeline-stage');
    if (!strip || !stage) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    notes ??= ask(this.dataset['cards'] ?? '');
    new MovingTimeline(this, strip, stage, notes, signal).begin(sheet);
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }
}

/** The styles of the moving timeline, shared by all timelines of the document. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

customElements.define('time-line', TimeLine);
