import { isToTheDay } from '../../model/date.ts';
import { timeScale, type Axis, type TimeRange } from '../layout/axis.ts';
import { letteringIn, measureIn, type Lettering } from './measure-text.ts';
import { layOutTimeline } from '../layout/layout.ts';
import { listLayout } from '../layout/list.ts';
import {
  bareMarkSize,
  headHeight,
  makeMovingDrawing,
  type Apart,
  type MovingDrawing,
} from './moving-drawing.ts';
import type { Frame, Cluster, TimelineLayout } from '../layout/types.ts';
import type { ParsedTimeline } from './parse-timeline.ts';
import {
  filterEvents,
  isFiltered,
  isInRange,
  isWhole,
  type MovingEvent,
  type View,
} from '../layout/view.ts';
import type { Measure } from '../layout/label-text.ts';

/*
 * Limits in px, of which 16 are a rem. The widths are those of the printed drawings, so that a
 * drawing does not turn when it starts to move.
 */

/** In a narrower place there is a list instead of a drawing. */
const narrowestDrawing = 288;
/** From this width on, time runs to the right. */
const narrowestHorizontal = 960;
/** The least and the greatest height of a moving drawing. */
const lowest = 300;
const highest = 640;

/**
 * The place of the drawing: the printed one until the reader moves it, then the moving one. A
 * moving drawing that replaces a single printed one has the same height, so that the text below
 * does not move.
 */
export class Stage {
  readonly element: HTMLElement;
  readonly #root: HTMLElement;
  readonly #parsed: ParsedTimeline;
  readonly #drawing: MovingDrawing;
  readonly #words: Element;
  readonly #observer: ResizeObserver;
  #measure: Measure;
  #lettering: Lettering;
  /** In px, of which 16 are a rem, like all lengths of a layout. */
  #frame: Frame = { orientation: 'horizontal', width: 0, height: lowest };
  /** The height of the moving drawing, including the names of the tracks. */
  #whole = lowest;
  #axis: Axis = { start: 0, end: 1 };
  #shown: readonly [view: View, active: string | null] | null = null;

  constructor(
    root: HTMLElement,
    element: HTMLElement,
    parsed: ParsedTimeline,
    open: (cluster: Cluster) => void,
    signal: AbortSignal,
  ) {
    this.#root = root;
    this.element = element;
    this.#parsed = parsed;
    this.#drawing = makeMovingDrawing(parsed, open);
    this.#words = root.querySelector('.timeline-controls') ?? root;
    this.#measure = measureIn(this.#words);
    this.#lettering = letteringIn(this.#words);
    this.#takeFrame();
    this.#observer = new ResizeObserver(() => this.#fit());
    this.#observer.observe(element);
    // Labels that were measured in a fallback font are measured again when the site's font has
    // loaded.
    const remeasure = () => {
      this.#measure = measureIn(this.#words);
      if (this.#shown) this.show(...this.#shown);
    };
    document.fonts.addEventListener('loadingdone', remeasure, { signal });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#leave();
    });
  }

  /** Shows a view. The active event is marked even if it has no room for a label. */
  show(view: View, active: string | null): void {
    this.#shown = [view, active];
    if (isWhole(view)) {
      this.#leave();
      return;
    }
    this.prepare(view);
    const range = view.range ?? this.#parsed.limits;
    const shown = filterEvents(this.#parsed.events, view);
    if (this.#isList) this.#showList(shown.filter((event) => isInRange(event, range)));
    else this.#showDrawing(view, shown, range, active);
    // The name of a track grows with its letters, so its size shows when a reader changes them.
    const [name] = this.#drawing.element.children;
    if (name) this.#observer.observe(name);
  }

  #showList(events: readonly MovingEvent[]): void {
    this.#drawing.show(listLayout(events, this.#frame), null);
  }

  #showDrawing(
    view: View,
    events: readonly MovingEvent[],
    range: TimeRange,
    active: string | null,
  ): void {
    const layout = layOutTimeline(events, range, this.#frame, this.#measure);
    this.#axis = layout.axis;
    const apart = events.find(({ id }) => id === active);
    this.#drawing.show(
      // With a filter, a day without events may still have some, so no day is called empty.
      isFiltered(view) ? { ...layout, emptyDays: [] } : layout,
      apart && isInRange(apart, range) ? standApart(layout, apart, range) : null,
    );
  }

  /** Makes room for the moving drawing if the view needs it. */
  prepare(view: View): void {
    if (this.#isMoving || isWhole(view)) return;
    this.#takeFrame();
    this.#root.setAttribute('data-moving', '');
    this.element.append(this.#drawing.element);
  }

  get orientation(): Frame['orientation'] {
    return this.#width >= narrowestHorizontal ? 'horizontal' : 'vertical';
  }

  /** Where the range starts and ends along the drawing, in px. */
  get axis(): Axis {
    if (this.#isList) return { start: 0, end: Math.max(1, this.element.clientHeight) };
    if (!this.#isMoving) {
      this.#takeFrame();
      this.#axis = layOutTimeline([], this.#parsed.limits, this.#frame, this.#measure).axis;
    }
    const before = this.orientation === 'horizontal' ? 0 : headHeight;
    const { unit } = this.#lettering;
    return { start: (this.#axis.start + before) * unit, end: (this.#axis.end + before) * unit };
  }

  /** The link of an event in the drawing that is shown; null if it is in none. */
  linkOf(id: string): HTMLAnchorElement | null {
    return this.#isMoving ? this.#drawing.linkOf(id) : (this.#parsed.byId.get(id)?.link ?? null);
  }

  /** The links of all events in the drawing that is shown, in order of time. */
  get links(): readonly HTMLAnchorElement[] {
    return this.#isMoving ? this.#drawing.links() : this.#parsed.events.map(({ link }) => link);
  }

  /** The links of days in the drawings. */
  get dateLinks(): readonly Element[] {
    return [...this.element.querySelectorAll('.date a')];
  }

  get #isMoving(): boolean {
    return this.#root.hasAttribute('data-moving');
  }

  /** Whether events are in a list because a drawing would have no room. */
  get #isList(): boolean {
    return this.#frame.width < narrowestDrawing || this.#lettering.isSpaced;
  }

  get #width(): number {
    return this.element.clientWidth / this.#lettering.unit;
  }

  #takeFrame(): void {
    this.#lettering = letteringIn(this.#words);
    const { unit } = this.#lettering;
    const hasSeveral = this.#root.dataset['controls'] === 'above';
    const height = hasSeveral
      ? Math.min((0.8 * innerHeight) / unit, highest)
      : this.element.offsetHeight / unit;
    const heads = this.orientation === 'horizontal' ? 2 * headHeight : headHeight;
    const whole = this.#isMoving && !hasSeveral ? this.#whole : Math.max(lowest, height);
    this.#whole = whole;
    this.#frame = { orientation: this.orientation, width: this.#width, height: whole - heads };
    this.#drawing.element.style.blockSize = this.#isList ? '' : `${whole / 16}rem`;
    this.#drawing.element.toggleAttribute('data-list', this.#isList);
  }

  #fit(): void {
    if (!this.#isMoving || !this.#shown) return;
    const { unit, isSpaced } = this.#lettering;
    const now = letteringIn(this.#words);
    const isSame = now.unit === unit && now.isSpaced === isSpaced;
    if (isSame && this.#width === this.#frame.width) return;
    this.#takeFrame();
    this.show(...this.#shown);
  }

  #leave(): void {
    this.#root.removeAttribute('data-moving');
    this.#drawing.element.remove();
  }
}

/** The distance of a bare mark from the band, in px. */
const gap = 8;

/** The position of the bare mark of an event without a label; null if it has a label. */
function standApart(
  { labels, axis, band, orientation }: TimelineLayout,
  { id, track, date, from, to }: MovingEvent,
  range: TimeRange,
): Apart | null {
  if (labels.some((label) => label.id === id)) return null;
  const { x, y, width, height } = band;
  const scale = timeScale(range, axis).clamp(true);
  // If the day is not known, the middle of the possible days.
  const at = (isToTheDay(date) ? scale(from) : (scale(from) + scale(to)) / 2) - bareMarkSize / 2;
  const before = gap + bareMarkSize;
  const isTalks = track === 'talks';
  return orientation === 'horizontal'
    ? { id, x: at, y: isTalks ? y - before : y + height + gap }
    : { id, x: isTalks ? x - before : x + width + gap, y: at };
}
