import { MovingTimeline } from './controller.ts';
import styles from './moving.css?inline';
import type { EventNotes } from './card.ts';

/** What cards say beyond the page: asked for once, for all timelines of a page. */
let notes: Promise<EventNotes> | null = null;

/** Nothing where it does not come: a card is whole without it. */
const ask = (address: string): Promise<EventNotes> =>
  fetch(address)
    .then((answer) => (answer.ok ? (answer.json() as Promise<EventNotes>) : {}))
    .catch(() => ({}));

/**
 * `<time-line>`: makes a finished timeline move. It reads the list in it, adds controls in the room
 * kept for them, and draws anew only when the reader asks for another view. What is seen stands in
 * the address; the finished drawing is what is printed.
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

/** The styles of what moves, which a document needs once. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

customElements.define('time-line', TimeLine);
