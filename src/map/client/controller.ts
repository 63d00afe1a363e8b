import { choose, current, subscribe, type Cause } from '../../page-state/choose.ts';
import { make } from '../../browser/html.ts';
import type { Chosen } from '../../page-state/chosen.ts';
import { formatDate, type Day } from '../../model/date.ts';
import { onPoint, point } from '../../page-state/pointed.ts';
import { CardHolder } from './card-holder.ts';
import { startDayControl, type DayControl } from './day-control.ts';
import { Pane } from './leaflet-viewport.ts';
import { guardGestures } from './gestures.ts';
import { readChoice, wordsOn, type MovingMap } from '../data/map-data.ts';
import { showControlTable } from './control-table.ts';
import { tellScale } from './scale-bar.ts';
import { Sheet } from './svg-layer.ts';
import { Spots } from './place-buttons.ts';
import { tools } from './tools.ts';
import type { View } from './view.ts';

/** The map in which the reader acted last: its card opens; other maps of the page only mark. */
let acting: Element | null = null;

/** A drawn map that moves: what it shows is what is chosen on the page. */
export class TakenOver {
  readonly #host: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #map: MovingMap;
  readonly #figure: Element;
  readonly #sheet: Sheet;
  readonly #spots: Spots;
  readonly #cards: CardHolder;
  readonly #pane: Pane;
  readonly #days: DayControl | null;
  readonly #firstDay: string;
  #day: string;
  #isAway = false;
  #isDragged = false;

  constructor(host: HTMLElement, svg: SVGSVGElement, map: MovingMap, signal: AbortSignal) {
    this.#host = host;
    this.#svg = svg;
    this.#map = map;
    this.#figure = host.closest('figure') ?? host;
    this.#firstDay = host.dataset['day'] ?? '';
    this.#day = this.#firstDay;
    this.#sheet = new Sheet(svg, map, this.#day);
    this.#spots = new Spots(map);
    this.#spots.showDay(this.#day);
    this.#cards = new CardHolder({ map, spots: this.#spots, close: () => this.#close() });

    const window = make('div', 'window');
    window.ariaLabel = 'Map: arrow keys move it, plus and minus zoom';
    window.setAttribute('role', 'application');
    host.append(window);
    this.#pane = new Pane(window, map, this.#crop, {
      start: () => this.#leave(),
      draw: (view, isGliding) => this.#draw(view, isGliding),
    });
    const zoomBy = (steps: number): void => this.#pane.zoomBy(steps);
    window.append(
      tools(zoomBy, () => this.#reset()),
      ...this.#spots.buttons,
    );
    this.#spots.draw(this.#pane.view, this.#pane.size);

    const control = this.#figure.querySelector('.day-control');
    this.#days =
      control && startDayControl(control, map, (id, step) => choose({ kind: 'day', id }, step));
    this.#days?.show(this.#day, this.#nameOfDay, wordsOn(map, this.#day));
    this.#listen(window, signal);
    const chosen = current();
    if (chosen) this.#show(chosen, 'address');
  }

  /** How far the page moves the drawing left, in whole pixels. */
  get #crop(): number {
    const { left } = this.#svg.getBoundingClientRect();
    return Math.round(this.#host.getBoundingClientRect().left - left);
  }

  get #nameOfDay(): string {
    return formatDate(this.#day as Day);
  }

  #listen(window: HTMLElement, signal: AbortSignal): void {
    guardGestures(this.#host, (isAllowed) => this.#pane.letDrag(isAllowed), signal);
    subscribe((chosen, by) => this.#show(chosen, by), signal);
    onPoint((pointed) => this.#mark(pointed), signal);
    const placeAt = ({ target }: Event): string | null =>
      target instanceof HTMLElement
        ? (target.closest<HTMLElement>('.spot')?.dataset['place'] ?? null)
        : null;
    const pointAt = (event: Event): void => {
      const id = placeAt(event);
      point(id ? { kind: 'place', id } : null);
    };
    for (const type of ['pointerover', 'focusin'] as const)
      window.addEventListener(type, pointAt, { signal });
    for (const type of ['pointerleave', 'focusout'] as const)
      window.addEventListener(type, () => point(null), { signal });
    window.addEventListener('pointerdown', () => (this.#isDragged = false), {
      capture: true,
      signal,
    });
    window.addEventListener('click', (event) => this.#press(event, placeAt(event)), { signal });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape' && this.#cards.id) this.#close();
      },
      { signal },
    );
    const observer = new ResizeObserver(() => this.#measure());
    observer.observe(this.#host);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      this.#pane.remove();
    });
  }

  /**
   * A press on a mark or a name chooses its place, elsewhere it closes the card. The click that ends
   * a drag is none; one that a key makes (its `detail` is 0) always is.
   */
  #press({ target, detail, clientX, clientY }: MouseEvent, pressed: string | null): void {
    if ((detail > 0 && this.#isDragged) || (target instanceof Element && target.closest('.tools')))
      return;
    const under = document.elementsFromPoint(clientX, clientY);
    const group = under.map((each) => each.closest<SVGGElement>('.place')).find(Boolean);
    const id = pressed ?? group?.dataset['place'];
    if (!id || this.#cards.id === id) return this.#close();
    acting = this.#host;
    choose({ kind: 'place', id }, 'push');
    this.#spots.buttonOf(id)?.focus({ preventScroll: true });
  }

  /** Closes the card; the day that is shown stays chosen, where it is not the page's own. */
  #close(): void {
    if (!this.#cards.id) return;
    this.#cards.close();
    const id = this.#day;
    if (current()?.kind === 'place')
      choose(id === this.#firstDay ? null : { kind: 'day', id }, 'replace');
  }

  /**
   * Shows what is chosen; with nothing chosen, what the page drew. An open card stays for another day
   * that the reader turns to, and closes for one that the address goes back to.
   */
  #show(chosen: Chosen | null, by: Cause): void {
    const shown = chosen && readChoice(this.#map, chosen);
    if (chosen && !shown) return;
    const { places = [], card = null, outside = [] } = shown ?? {};
    this.#day = shown ? (shown.day ?? this.#day) : this.#firstDay;
    this.#sheet.showDay(this.#day);
    this.#spots.showDay(this.#day);
    this.#sheet.tell('data-chosen', places);
    showControlTable(this.#figure, this.#map, this.#day, this.#nameOfDay);
    const beyond = outside.length > 0 ? ` Outside this map: ${outside.join(', ')}.` : '';
    this.#days?.show(this.#day, this.#nameOfDay, wordsOn(this.#map, this.#day) + beyond);
    this.#pane.bringIn(this.#map.places.filter(({ id }) => places.includes(id)));
    this.#showCard(chosen?.kind === 'day' && by === 'view' ? this.#cards.id : card);
  }

  #showCard(id: string | null): void {
    const first = document.querySelector('place-map');
    if (!id || (acting ?? first) !== this.#host) return this.#cards.close();
    this.#cards.open(id, { day: this.#day, name: this.#nameOfDay });
  }

  /** Marks the places that are pointed at. */
  #mark(pointed: Chosen | null): void {
    const shown = pointed && readChoice(this.#map, pointed);
    this.#sheet.tell('data-marked', shown?.places ?? []);
  }

  /** From the first movement on, what the page cropped can come into view. */
  #leave(): void {
    this.#isDragged = true;
    if (this.#isAway) return;
    this.#isAway = true;
    this.#host.dataset['away'] = '';
    this.#sheet.uncrop();
  }

  #draw(view: View, isGliding: boolean): void {
    const isBetween = !Number.isInteger(view.zoom);
    this.#host.toggleAttribute('data-gliding', isGliding);
    if (!isBetween) this.#sheet.layOut(view.zoom);
    this.#sheet.draw(view, this.#crop);
    this.#spots.draw(view, this.#pane.size);
    tellScale(this.#host.querySelector('.scale'), view, this.#pane.size);
    if (!isGliding) this.#cards.stand();
  }

  #reset(): void {
    this.#isAway = true;
    this.#pane.reset(this.#crop);
    this.#isAway = false;
    delete this.#host.dataset['away'];
  }

  /** Another width: what was never moved stays what the page draws, to the pixel. */
  #measure(): void {
    const isAway = this.#isAway;
    this.#isAway = true;
    this.#pane.measure();
    if (!isAway) this.#reset();
  }
}
