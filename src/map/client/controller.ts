import type { FitBoundsOptions, Map as LeafletMap, Point } from 'leaflet';
import { choose, current, subscribe, type Cause } from '../../page-state/choose.ts';
import { make } from '../../browser/html.ts';
import type { Chosen } from '../../page-state/chosen.ts';
import { formatDate, type Day } from '../../model/date.ts';
import { onPoint, point } from '../../page-state/pointed.ts';
import { readChoice, wordsOn, type MovingMap } from '../data/map-data.ts';
import { CountryNames } from './country-names.ts';
import { startDayControl, type DayControl } from './day-control.ts';
import { guardGestures } from './gestures.ts';
import { addControls, createMap, groundOf, latLngOf, showDrawn } from './leaflet-map.ts';
import { showControlTable } from './control-table.ts';
import { placeCardOf } from './place-card.ts';
import { PlaceMarkers } from './place-markers.ts';
import { PlacePopup } from './place-popup.ts';

/**
 * The map that the reader used last. Only this one opens cards; other maps of the page just mark.
 */
let acting: Element | null = null;

/** A place nearer than this to the edge of the map does not count as in view; pixels. */
const edge = 8;

/**
 * Connects a moving map with what is chosen on the page. Leaflet's map covers the drawing that the
 * page printed. The printed drawing stays for print.
 */
export class MapController {
  readonly #host: HTMLElement;
  readonly #drawing: SVGSVGElement;
  readonly #data: MovingMap;
  readonly #figure: Element;
  readonly #map: LeafletMap;
  readonly #countries: CountryNames;
  readonly #markers: PlaceMarkers;
  readonly #popup: PlacePopup;
  readonly #days: DayControl | null;
  readonly #firstDay: string;
  #day: string;
  /** Whether the reader has moved or zoomed away from the view that the page printed. */
  #isAway = false;
  /**
   * Whether the map is moving by itself, for example to fit a new size. Such moves do not count as
   * the reader's.
   */
  #isHeld = true;
  /** The size of the map when it was last fitted, in px. */
  #size: Point;

  constructor(host: HTMLElement, drawing: SVGSVGElement, data: MovingMap, signal: AbortSignal) {
    this.#host = host;
    this.#drawing = drawing;
    this.#data = data;
    this.#figure = host.closest('figure') ?? host;
    this.#firstDay = host.dataset['day'] ?? '';
    this.#day = this.#firstDay;

    const held = document.activeElement?.closest<SVGElement>('.place')?.dataset['place'];
    const container = make('div', {
      class: 'window',
      role: 'application',
      'aria-label': 'Map: arrow keys move it, plus and minus zoom',
    });
    container.toggleAttribute('data-pointing', drawing.hasAttribute('data-pointing'));
    host.append(container);
    this.#map = createMap(container, data);
    showDrawn(this.#map, data, this.#crop);
    this.#size = this.#map.getSize();
    this.#map.addLayer(groundOf(data, drawing));
    this.#countries = new CountryNames(this.#map, data, drawing);
    this.#markers = new PlaceMarkers(this.#map, data, drawing, this.#day);
    this.#popup = new PlacePopup(this.#map, this.#markers, () => this.#close());
    addControls(this.#map, () => this.#reset());
    this.#markers.guardUnseen();
    host.dataset['moves'] = '';
    if (held && drawing.contains(document.activeElement)) this.#markers.buttonOf(held)?.focus();

    const control = this.#figure.querySelector('.day-control');
    this.#days =
      control &&
      startDayControl(control, data, (id, step) => choose({ kind: 'day', id }, step), signal);
    this.#days?.show(this.#day, this.#nameOfDay, wordsOn(data, this.#day));
    this.#listen(container, signal);
    this.#isHeld = false;
    const chosen = current();
    if (chosen) this.#show(chosen, 'address');
  }

  /** How far the page shifts its drawing to the left, in whole pixels. */
  get #crop(): number {
    const { left } = this.#drawing.getBoundingClientRect();
    return Math.round(this.#host.getBoundingClientRect().left - left);
  }

  get #nameOfDay(): string {
    return formatDate(this.#day as Day);
  }

  #listen(container: HTMLElement, signal: AbortSignal): void {
    guardGestures(
      this.#host,
      (isAllowed) => this.#map.dragging[isAllowed ? 'enable' : 'disable'](),
      signal,
    );
    subscribe((chosen, by) => this.#show(chosen, by), signal);
    onPoint((pointed) => this.#mark(pointed), signal);
    const pointAt = ({ target }: Event): void => {
      const button = target instanceof Element ? target.closest<HTMLElement>('.spot') : null;
      const id = button?.dataset['place'];
      point(id ? { kind: 'place', id } : null);
    };
    for (const type of ['pointerover', 'focusin'] as const)
      container.addEventListener(type, pointAt, { signal });
    for (const type of ['pointerleave', 'focusout'] as const)
      container.addEventListener(type, () => point(null), { signal });
    this.#markers.onPress((id, event) => this.#press(id, event));
    this.#map
      .on('click', ({ originalEvent }) => this.#press(null, originalEvent))
      .on('movestart zoomstart', () => this.#leave())
      .on('zoomend', () => this.#showZoom())
      .on('moveend', () => this.#markers.guardUnseen());
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') this.#close();
      },
      { signal },
    );
    const observer = new ResizeObserver(() => this.#measure());
    observer.observe(this.#host);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      this.#map.remove();
      container.remove();
      delete this.#host.dataset['moves'];
    });
  }

  /**
   * Handles a press on the map. `pressed` is the place whose marker was hit; null for none. A press
   * on a mark or a name chooses its place. A press anywhere else, or on the place whose card is
   * open, closes the card.
   */
  #press(pressed: string | null, event: MouseEvent | KeyboardEvent): void {
    const id = this.#meant(pressed, event);
    if (!id || this.#popup.id === id) return this.#close();
    acting = this.#host;
    choose({ kind: 'place', id }, 'push');
    this.#markers.buttonOf(id)?.focus({ preventScroll: true });
  }

  /** Which place a press means. Marks may overlap, so it is the nearest one, not the topmost. */
  #meant(pressed: string | null, event: MouseEvent | KeyboardEvent): string | null {
    // A click made by a key or a screen reader has no position.
    if (event instanceof KeyboardEvent || event.detail === 0) return pressed;
    if (event.target instanceof Element && event.target.closest('text')) return pressed;
    return this.#markers.nearestTo(this.#map.mouseEventToContainerPoint(event)) ?? pressed;
  }

  /** Closes the card. If the map shows another day than the page's own, that day stays chosen. */
  #close(): void {
    if (!this.#popup.id) return;
    this.#closeCard();
    const id = this.#day;
    if (current()?.kind === 'place')
      choose(id === this.#firstDay ? null : { kind: 'day', id }, 'replace');
  }

  /**
   * Shows what is chosen; with nothing chosen, what the page printed. An open card stays open when
   * the reader turns to another day in a view, and closes when the address changes to one.
   */
  #show(chosen: Chosen | null, by: Cause): void {
    const shown = chosen && readChoice(this.#data, chosen);
    if (chosen && !shown) return;
    const { places = [], card = null, outside = [] } = shown ?? {};
    this.#day = shown ? (shown.day ?? this.#day) : this.#firstDay;
    this.#markers.showDay(this.#day);
    this.#markers.set('data-chosen', places);
    showControlTable(this.#figure, this.#data, this.#day, this.#nameOfDay);
    const beyond = outside.length > 0 ? ` Outside this map: ${outside.join(', ')}.` : '';
    this.#days?.show(this.#day, this.#nameOfDay, wordsOn(this.#data, this.#day) + beyond);
    this.#bringIn(places, card !== null);
    this.#showCard(chosen?.kind === 'day' && by === 'view' ? this.#popup.id : card);
  }

  /**
   * Pans so that places are in view, and zooms out if they need more room. If a card is about to
   * open, there is no animation, because opening it pans again.
   */
  #bringIn(ids: readonly string[], hasCard: boolean): void {
    const places = this.#data.places.filter(({ id }) => ids.includes(id));
    const view = this.#map.getSize();
    const isInView = places.every((place) => {
      const { x, y } = this.#map.latLngToContainerPoint(latLngOf(this.#data, place));
      return x >= edge && y >= edge && x <= view.x - edge && y <= view.y - edge;
    });
    if (isInView) return;
    const maxZoom = Math.max(this.#map.getZoom(), this.#data.zoom);
    const bounds = places.map((place) => latLngOf(this.#data, place));
    const options: FitBoundsOptions = { padding: [48, 48], maxZoom };
    this.#map.fitBounds(bounds, hasCard ? { ...options, animate: false } : options);
  }

  #showCard(id: string | null): void {
    const first = document.querySelector('place-map');
    const place = id === null ? null : this.#markers.placeOf(id);
    if (!place || (acting ?? first) !== this.#host) return this.#closeCard();
    this.#host.dataset['card'] = '';
    this.#popup.show(placeCardOf(this.#data, place, this.#day, this.#nameOfDay));
  }

  #closeCard(): void {
    this.#popup.close();
    delete this.#host.dataset['card'];
  }

  /** Marks the places that the reader points at, anywhere on the page. */
  #mark(pointed: Chosen | null): void {
    const shown = pointed && readChoice(this.#data, pointed);
    this.#markers.set('data-marked', shown?.places ?? []);
  }

  /**
   * Called at the reader's first movement: from now on, parts that the page cropped may come into
   * view.
   */
  #leave(): void {
    if (this.#isAway || this.#isHeld) return;
    this.#isAway = true;
    this.#host.dataset['away'] = '';
    this.#markers.uncrop();
    this.#countries.uncrop();
  }

  #showZoom(): void {
    const zoom = this.#map.getZoom();
    this.#markers.showZoom(zoom);
    this.#countries.showZoom(zoom);
    if (this.#isAway) this.#countries.uncrop();
  }

  #reset(): void {
    this.#isHeld = true;
    showDrawn(this.#map, this.#data, this.#crop);
    this.#isHeld = false;
    this.#isAway = false;
    delete this.#host.dataset['away'];
  }

  /**
   * Fits the map to a new width. A map that was never moved keeps showing exactly what the page
   * prints.
   */
  #measure(): void {
    this.#isHeld = true;
    this.#map.invalidateSize({ animate: false });
    this.#isHeld = false;
    const size = this.#map.getSize();
    // The observer also reports the size that the map began with, which moves nothing.
    if (!this.#isAway && !size.equals(this.#size)) this.#reset();
    this.#size = size;
  }
}
