import { make } from '../../browser/html.ts';
import { choose, current, setQuery, subscribe, type HistoryStep } from '../../page-state/choose.ts';
import type { TimeRange } from '../layout/axis.ts';
import { makeCard, spokenWords, type EventCard, type EventNotes } from './card.ts';
import { makeControls, type Controls } from './controls.ts';
import type { Cluster } from '../layout/types.ts';
import { listenToGestures } from './gestures.ts';
import { eventAt, listenToKeys } from './keys.ts';
import { makeOverview, type Overview } from './overview.ts';
import { formatView, parseView } from './query.ts';
import {
  clampRange,
  panRange,
  rangeOfDays,
  revealMoment,
  shortest,
  showsSameDays,
  zoomRange,
} from '../layout/range.ts';
import { Stage } from './stage.ts';
import { parseTimeline, printedRange, type ParsedTimeline } from './parse-timeline.ts';
import { stepFrom, wholeView, type Step, type View } from '../layout/view.ts';

/** A moving timeline: its parts, and the one view that all of them show. */
export class MovingTimeline {
  readonly #root: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #parsed: ParsedTimeline;
  readonly #stage: Stage;
  readonly #controls: Controls;
  readonly #overview: Overview;
  readonly #card: EventCard;
  /** Announces the chosen event to screen readers. */
  readonly #voice = make('p', { class: 'visually-hidden', role: 'status' });
  /**
   * Whether the reader is already reading below the start of several drawings. Replacing them by
   * one, which is lower, would move the text.
   */
  readonly #isRead: boolean;
  readonly #keepPlace: (drawn: Element | null) => void;
  #view: View = wholeView;
  /** The event that the Tab key leads to, and the event whose card is open. */
  #active: string | null = null;
  #chosen: string | null = null;
  #isDue = false;

  constructor(
    root: HTMLElement,
    strip: HTMLElement,
    stage: HTMLElement,
    notes: Promise<EventNotes>,
    signal: AbortSignal,
  ) {
    this.#root = root;
    this.#signal = signal;
    // Measured before controls are added, because their styles are not there yet.
    this.#isRead = isMet() && this.#hasSeveral && stage.getBoundingClientRect().top < 0;
    this.#keepPlace = keepPlaceOf(root);
    this.#parsed = parseTimeline(root);
    const { events, limits } = this.#parsed;
    this.#stage = new Stage(root, stage, this.#parsed, (cluster) => this.#open(cluster), signal);
    this.#overview = makeOverview(events, limits, (range) => this.move(range), this.#rest, signal);
    this.#card = makeCard(root, notes, () => this.close(), signal);
    this.#controls = makeControls(
      this.#parsed,
      strip.querySelector('template'),
      {
        zoom: (factor) => this.zoom(factor),
        pan: (share) => {
          const { from, to } = this.#range;
          this.move(panRange({ from, to }, share * (to - from), limits), 'replace');
        },
        whole: () => this.move(this.#hasSeveral ? limits : null, 'replace'),
        reset: () => this.#change(wholeView, 'push'),
        filter: (filter) => this.#change(filter, 'push'),
      },
      signal,
    );
    strip.append(this.#controls.moves, this.#overview.element, this.#controls.choice);
    root.append(this.#card.element, this.#voice);
  }

  /** Shows what the address says, adds the styles, and starts to listen to the reader. */
  begin(styles: CSSStyleSheet): void {
    const signal = this.#signal;
    const { limits, ordinal, byId } = this.#parsed;
    this.#listen();
    listenToKeys(this.#root, this, signal);
    subscribe((chosen) => this.#activate(chosen?.kind === 'event' ? chosen.id : null), signal);
    signal.addEventListener('abort', () => this.#leave());
    this.#view = this.#isRead ? wholeView : parseView(location.search, limits, ordinal);
    // Makes room first: styles of a printed drawing that is about to disappear need not be
    // computed.
    this.#stage.prepare(this.#view);
    if (!document.adoptedStyleSheets.includes(styles)) document.adoptedStyleSheets.push(styles);
    this.#root.setAttribute('data-ready', '');
    const chosen = current();
    if (chosen?.kind !== 'event' || !byId.has(chosen.id)) {
      this.#render();
      return;
    }
    this.#activate(chosen.id);
    this.#keepPlace(this.#stage.linkOf(chosen.id));
  }

  /** Whether the card of an event is open. */
  get isOpen(): boolean {
    return this.#chosen !== null;
  }

  /** Closes the card. If focus was in it, focus returns to the event. */
  close(): void {
    const id = this.#chosen;
    const held = this.#card.element.contains(document.activeElement);
    choose(null, 'replace');
    if (held && id !== null) this.#stage.linkOf(id)?.focus({ preventScroll: true });
  }

  /** Moves focus to another event. If a card is open, it now shows that event. */
  step(from: string, step: Step): void {
    const { events, byId } = this.#parsed;
    const id = stepFrom(events, this.#view, from, step)?.id;
    const event = id === undefined ? null : (byId.get(id) ?? null);
    if (!event) return;
    this.#reveal(event.id);
    this.#stage.linkOf(event.id)?.focus();
    if (this.isOpen) choose({ kind: 'event', id: event.id }, 'replace');
    else this.#voice.textContent = spokenWords(event);
    if (this.#view.range) this.#write('replace');
  }

  zoom(factor: number): void {
    this.move(zoomRange(this.#range, factor, this.#parsed.limits), 'replace');
  }

  /**
   * Shows a range. With a step, the range is final and is written into the address. A final range
   * that shows everything is the same as the printed drawing, unless there are several drawings.
   */
  move(range: TimeRange | null, step: HistoryStep | null = null): void {
    const { limits } = this.#parsed;
    const clamped = range && clampRange(range, limits);
    const isAll = clamped !== null && !this.#hasSeveral && showsSameDays(clamped, limits);
    this.#change({ range: step && isAll ? null : clamped }, step);
  }

  get #range(): TimeRange {
    return this.#view.range ?? this.#parsed.limits;
  }

  get #hasSeveral(): boolean {
    return this.#root.dataset['controls'] === 'above';
  }

  /** Called at the end of a gesture: writes the range that is shown into the address. */
  readonly #rest = (): void => this.move(this.#view.range, 'replace');

  #change(change: Partial<View>, step: HistoryStep | null = null): void {
    this.#view = { ...this.#view, ...change };
    if (step) this.#write(step);
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => this.#render());
  }

  #write(step: HistoryStep): void {
    setQuery(formatView(this.#view, location.search, this.#parsed.ordinal), step);
  }

  /** Zooms to the events of a cluster. If zooming could not separate them, opens the first one. */
  #open({ from, to, ids }: Cluster): void {
    const { limits } = this.#parsed;
    const wished = rangeOfDays(from, to, limits) ?? limits;
    const now = this.#range;
    const [id] = ids;
    const isCloser = wished.to - wished.from < (now.to - now.from) * 0.8;
    if (id !== undefined && (ids.length === 1 || now.to - now.from <= shortest))
      choose({ kind: 'event', id }, 'push');
    else if (isCloser) this.move(wished, 'replace');
    else this.move(zoomRange(now, 0.5, limits, (wished.from + wished.to) / 2), 'replace');
  }

  /** Brings an event into view and makes it the one that the Tab key leads to. */
  #reveal(id: string): void {
    this.#active = id;
    const { range } = this.#view;
    const event = this.#parsed.byId.get(id);
    if (range && event)
      this.#change({ range: revealMoment(range, event.from + 0.5, this.#parsed.limits) });
    this.#render();
  }

  #activate(id: string | null): void {
    const event = id === null ? null : (this.#parsed.byId.get(id) ?? null);
    this.#chosen = event?.id ?? null;
    if (event) this.#reveal(event.id);
    else this.#render();
    this.#voice.textContent = event && spokenWords(event);
  }

  #render(): void {
    this.#isDue = false;
    if (this.#signal.aborted) return;
    const hadFocus = this.#hasFocus();
    this.#stage.show(this.#view, this.#active);
    this.#controls.show(this.#view);
    this.#overview.show(this.#view);
    const stop = this.#markLinks(this.#placeCard());
    // If the focused event is no longer drawn, focus goes to the one that Tab leads to.
    if (hadFocus && !this.#hasFocus()) stop?.focus({ preventScroll: true });
  }

  /** Shows the card of the chosen event at its link, and returns the link. */
  #placeCard(): HTMLElement | null {
    const chosen = this.#chosen === null ? null : (this.#parsed.byId.get(this.#chosen) ?? null);
    const link = chosen && this.#stage.linkOf(chosen.id);
    const { links: events, dateLinks: dates } = this.#stage;
    this.#card.show(chosen, link, { events, dates });
    return link;
  }

  #hasFocus(): boolean {
    return this.#stage.links.some((link) => link === document.activeElement);
  }

  /** Marks the chosen link and leaves one tab stop, which it returns. */
  #markLinks(chosen: HTMLElement | null): HTMLElement | null {
    const links = this.#stage.links;
    const active = this.#active === null ? null : this.#stage.linkOf(this.#active);
    const stop = active ?? links[0] ?? null;
    for (const link of links) {
      link.tabIndex = link === stop ? 0 : -1;
      link.toggleAttribute('data-chosen', link === chosen);
    }
    return stop;
  }

  #listen(): void {
    const stage = this.#stage;
    const { element } = stage;
    const { limits, ordinal } = this.#parsed;
    const signal = this.#signal;
    // Added after the stage's own observer, so that the stage has been drawn again when this runs.
    const observer = new ResizeObserver(() => this.#placeCard());
    observer.observe(this.#root);
    signal.addEventListener('abort', () => observer.disconnect());
    element.addEventListener('click', (event) => this.#click(event), { signal });
    element.addEventListener(
      'focusin',
      ({ target }) => {
        const id = eventAt(target);
        if (id === null || id === this.#active) return;
        this.#active = id;
        this.#change({});
      },
      { signal },
    );
    listenToGestures(
      element,
      {
        orientation: () => stage.orientation,
        axis: () => stage.axis,
        limits,
        rangeAt: (target) => this.#view.range ?? chapterAt(target) ?? limits,
        canDrag: () => !this.#hasSeveral || this.#root.hasAttribute('data-moving'),
        move: (range) => this.move(range),
        rest: this.#rest,
      },
      signal,
    );
    const goBack = () => this.#change(parseView(location.search, limits, ordinal));
    addEventListener('popstate', goBack, { signal });
  }

  /**
   * A plain click on an event opens its card; with a modifier key it follows the link. A click
   * elsewhere closes the card.
   */
  #click(event: MouseEvent): void {
    const pressed = event.target instanceof Element && event.target.closest('a, button');
    if (!pressed && this.isOpen) this.close();
    const id = pressed && pressed.localName === 'a' && eventAt(pressed);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (!id || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    choose({ kind: 'event', id }, 'push');
  }

  #leave(): void {
    const { moves, choice } = this.#controls;
    for (const part of [moves, choice, this.#overview.element, this.#card.element, this.#voice])
      part.remove();
    for (const { link } of this.#parsed.events) {
      link.removeAttribute('tabindex');
      link.removeAttribute('data-chosen');
    }
    this.#root.removeAttribute('data-ready');
  }
}

/** Whether the reader has pointed, typed or scrolled by hand. `load-near.ts` records that. */
const isMet = (): boolean => 'met' in document.body.dataset;

/**
 * Remembers where the browser has scrolled to for the target of the address. If something else is
 * then drawn in its place, the returned function scrolls it to the same position. It does nothing
 * if the reader has acted meanwhile.
 */
function keepPlaceOf(root: HTMLElement): (drawn: Element | null) => void {
  const target = document.getElementById(location.hash.slice(1));
  const { top = 0, bottom = 0 } = target?.getBoundingClientRect() ?? {};
  const hasGone = bottom > 0 && top < innerHeight;
  if (isMet() || !root.contains(target) || (scrollY > 0 && !hasGone)) return () => undefined;
  const wished = hasGone ? top : innerHeight / 2;
  return (drawn) => {
    if (drawn) scrollBy({ top: drawn.getBoundingClientRect().top - wished, behavior: 'instant' });
  };
}

/** The range of the printed drawing, one of several, that contains an element. */
function chapterAt(target: EventTarget | null): TimeRange | null {
  const drawing =
    target instanceof Element && target.closest<HTMLElement>('.timeline-finished [data-from]');
  return drawing ? printedRange(drawing) : null;
}
