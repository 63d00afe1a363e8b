import { DivIcon, LayerGroup, Marker, type Map as LeafletMap, type Point } from 'leaflet';
import { makeInSvg } from '../../draw/mount.ts';
import type { MovingMap, MovingPlace } from '../data/map-data.ts';
import { drawName } from '../draw/names.ts';
import { dayMarks, isChangedOn, isSameOn, spokenOn } from './day-marks.ts';
import { frameAt, groupOf, markerSize } from './icons.ts';
import { latLngOf } from './leaflet-map.ts';

/** A place with its marker and the elements drawn in it. */
interface PlaceMarker {
  readonly place: MovingPlace;
  readonly marker: Marker;
  /** The drawn mark and name. */
  readonly group: SVGGElement;
  /**
   * The printed element of the place, kept for print; null for places outside the printed drawing.
   */
  readonly printed: Element | null;
  /** The printed name, which is shown again at the zoom of the printed drawing. */
  readonly printedName: readonly Element[];
}

/** A press counts for a mark up to this distance from its middle; pixels. */
const reach = 22;

/**
 * The places of a map as Leaflet markers, which keyboards and screen readers reach as buttons, from
 * north to south.
 */
export class PlaceMarkers {
  readonly #map: LeafletMap;
  readonly #data: MovingMap;
  readonly #all: readonly PlaceMarker[];
  #zoom: number;
  #day: string;

  constructor(map: LeafletMap, data: MovingMap, drawing: SVGSVGElement, day: string) {
    this.#map = map;
    this.#data = data;
    this.#zoom = data.zoom;
    this.#day = day;
    this.#all = data.places.map((place) => placeMarker(data, drawing, place, day));
    new LayerGroup(this.#all.map(({ marker }) => marker)).addTo(map);
    for (const { place, marker } of this.#all) {
      const button = marker.getElement();
      if (!button) continue;
      button.dataset['place'] = place.id;
      button.ariaExpanded = 'false';
      button.ariaLabel = spokenOn(data, place, day);
    }
  }

  /** Calls back with the id of a place when its marker is pressed by mouse, finger or key. */
  onPress(press: (id: string, event: MouseEvent | KeyboardEvent) => void): void {
    for (const { place, marker } of this.#all) {
      marker.on('click', ({ originalEvent }) => press(place.id, originalEvent));
      marker.getElement()?.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press(place.id, event);
      });
    }
  }

  placeOf(id: string): MovingPlace | null {
    return this.#find(id)?.place ?? null;
  }

  markerOf(id: string): Marker | null {
    return this.#find(id)?.marker ?? null;
  }

  buttonOf(id: string): HTMLElement | null {
    return this.#find(id)?.marker.getElement() ?? null;
  }

  #find(id: string): PlaceMarker | undefined {
    return this.#all.find(({ place }) => place.id === id);
  }

  /** The place whose mark is nearest to a point of the map; null if none is near. */
  nearestTo(point: Point): string | null {
    const near = this.#all
      .filter(({ marker }) => marker.getElement()?.hidden === false)
      .map(({ place, marker }) => {
        const [right, down] = place.offset ?? [0, 0];
        const middle = this.#map.latLngToContainerPoint(marker.getLatLng()).add([right, down]);
        return { id: place.id, distance: middle.distanceTo(point) };
      })
      .filter(({ distance }) => distance <= reach)
      .sort((a, b) => a.distance - b.distance);
    return near[0]?.id ?? null;
  }

  /** Shows the marks that have room at a zoom, and the names that fit there. */
  showZoom(zoom: number): void {
    if (zoom === this.#zoom) return;
    this.#zoom = zoom;
    for (const { place, marker, group, printedName } of this.#all) {
      const button = marker.getElement();
      if (button) button.hidden = place.from > zoom && button.ariaExpanded !== 'true';
      for (const old of group.querySelectorAll('text, .leader')) old.remove();
      const isPrinted = zoom === this.#data.zoom && printedName.length > 0;
      group.append(...(isPrinted ? printedName : nameOf(place, zoom)));
    }
  }

  /** Makes markers outside the view inert, so that keyboards and screen readers skip them. */
  guardUnseen(): void {
    const seen = this.#map.getBounds();
    for (const { marker } of this.#all) {
      const button = marker.getElement();
      if (button) button.inert = !seen.contains(marker.getLatLng());
    }
  }

  /**
   * Sets whether a marker's card is open; `card` is the id of the card, or null for closed. A
   * marker with an open card is shown at every zoom.
   */
  expand(id: string, card: string | null): void {
    const found = this.#find(id);
    const button = found?.marker.getElement();
    if (!found || !button) return;
    button.ariaExpanded = String(card !== null);
    if (card) button.setAttribute('aria-controls', card);
    else button.removeAttribute('aria-controls');
    button.hidden = card === null && found.place.from > this.#zoom;
    if (card) button.inert = false;
  }

  /** Shows the marks outside the part that the page prints, since the reader can now move there. */
  uncrop(): void {
    for (const { group } of this.#all) {
      group.removeAttribute('data-from');
      for (const part of group.querySelectorAll('[data-from]')) part.removeAttribute('data-from');
    }
  }

  /** Draws anew, also in the printed drawing, each place that looks different at the end of a day. */
  showDay(day: string): void {
    const shownDay = this.#day;
    this.#day = day;
    for (const { place, marker, group, printed } of this.#all) {
      if (isSameOn(this.#data, place, shownDay, day)) continue;
      for (const shown of [group, printed]) {
        if (!shown) continue;
        for (const old of shown.querySelectorAll('.halo, .ring, .mark')) old.remove();
        shown.prepend(...dayMarks(this.#data, place, middleOf(place), day));
        shown.toggleAttribute('data-changed', isChangedOn(this.#data, place, day));
      }
      const button = marker.getElement();
      if (button) button.ariaLabel = spokenOn(this.#data, place, day);
    }
  }

  /** Sets an attribute on these places and removes it from all others. */
  set(attribute: 'data-chosen' | 'data-marked', ids: readonly string[]): void {
    for (const { place, group, printed } of this.#all)
      for (const shown of [group, printed])
        shown?.toggleAttribute(attribute, ids.includes(place.id));
  }
}

/**
 * The middle of a mark in the drawing. It differs from the place's own point if two places share
 * one.
 */
function middleOf({ x, y, offset }: MovingPlace) {
  const [right, down] = offset ?? [0, 0];
  return { x: x + right, y: y + down };
}

/**
 * Makes the marker of a place. Leaflet puts markers on whole pixels, so the drawing inside keeps
 * the fractions: nothing moves when it replaces the printed drawing.
 */
function placeMarker(
  data: MovingMap,
  drawing: SVGSVGElement,
  place: MovingPlace,
  day: string,
): PlaceMarker {
  const printed = drawing.querySelector(`.place[data-place="${place.id}"]`);
  const group = groupOf('place', printed);
  group.dataset['place'] = place.id;
  if (!printed) keepFrom(place.inView[0], [group]);
  group.toggleAttribute('data-approximate', place.isApproximate);
  group.toggleAttribute('data-changed', isChangedOn(data, place, day));
  const printedName = [...(printed?.querySelectorAll('text, .leader') ?? [])].map(
    (part) => part.cloneNode(true) as Element,
  );
  const middle = middleOf(place);
  const name = printed ? printedName : nameOf(place, data.zoom);
  if (!printed) keepFrom(place.inView[1], name);
  group.append(...dayMarks(data, place, middle, day), ...name);
  const [x, y] = [Math.round(place.x), Math.round(place.y)];
  const corner = {
    x: Math.round(middle.x) - markerSize / 2,
    y: Math.round(middle.y) - markerSize / 2,
  };
  const icon = new DivIcon({
    className: 'spot',
    html: frameAt(corner, group),
    iconSize: [markerSize, markerSize],
    iconAnchor: [x - corner.x, y - corner.y],
  });
  const marker = new Marker(latLngOf(data, { x, y }), { icon, autoPanOnFocus: false });
  return { place, marker, group, printed, printedName: printed ? printedName : [] };
}

/**
 * Hides what the page did not print until the map has this width, or until the reader has moved it.
 */
function keepFrom(width: number | null, drawn: readonly Element[]): void {
  for (const part of drawn) part.setAttribute('data-from', String(width ?? 'movement'));
}

/** Draws the name of a place at a zoom, beside its mark; nothing if it has no room. */
function nameOf(place: MovingPlace, zoom: number): readonly Element[] {
  const label = place.labels[zoom];
  if (!label) return [];
  const [right, down, anchor, lines, leader] = label;
  const middle = middleOf(place);
  const at = (x: number, y: number) => ({ x: middle.x + x, y: middle.y + y });
  return makeInSvg(
    ...drawName({
      point: at(right, down),
      anchor,
      lines,
      leader: leader ? [at(leader[0], leader[1]), at(leader[2], leader[3])] : null,
      kind: place.type,
      from: null,
    }),
  );
}
