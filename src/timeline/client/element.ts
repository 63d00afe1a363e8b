import { MovingTimeline } from './controller.ts';
import styles from './moving.css?inline';

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
    new MovingTimeline(this, strip, stage, this.#leaving.signal).begin(sheet);
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }
}

/** The styles of what moves, which a document needs once. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

customElements.define('time-line', TimeLine);
