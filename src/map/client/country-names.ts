import { DivIcon, LayerGroup, Marker, type Map as LeafletMap } from 'leaflet';
import { makeInSvg } from '../../draw/mount.ts';
import { element } from '../../draw/tree.ts';
import type { MovingMap, MovingName } from '../data/map-data.ts';
import type { Point } from '../../draw/point.ts';
import { frameAt, markerSize } from './icons.ts';
import { latLngOf } from './leaflet-map.ts';

/** The names of countries. Each zoom has them in other positions. */
export class CountryNames {
  readonly #data: MovingMap;
  readonly #names: LayerGroup;
  readonly #printed: readonly SVGTextElement[];
  #zoom: number;

  constructor(map: LeafletMap, data: MovingMap, drawing: SVGSVGElement) {
    this.#data = data;
    this.#zoom = data.zoom;
    this.#printed = [...drawing.querySelectorAll<SVGTextElement>('.country')];
    this.#names = new LayerGroup().addTo(map);
    this.#show();
  }

  showZoom(zoom: number): void {
    if (zoom === this.#zoom) return;
    this.#zoom = zoom;
    this.#show();
  }

  /** Shows the names outside the part that the page prints, since the reader can now move there. */
  uncrop(): void {
    this.#names.eachLayer((name) => {
      const words = name instanceof Marker ? name.getElement()?.querySelector('text') : null;
      words?.removeAttribute('data-from');
    });
  }

  #show(): void {
    this.#names.clearLayers();
    const isPrinted = this.#zoom === this.#data.zoom;
    const names = isPrinted
      ? this.#printed.map((words) => words.cloneNode(true) as SVGTextElement)
      : (this.#data.countries[this.#zoom] ?? []).map(drawCountry);
    for (const words of names) this.#names.addLayer(nameMarker(this.#data, words));
  }
}

const drawCountry = ([words, x, y]: MovingName): SVGTextElement =>
  makeInSvg(element('text', { class: 'country', x, y }, words))[0] as SVGTextElement;

/** Makes a name a marker that cannot be pressed, behind the markers of places. */
function nameMarker(data: MovingMap, words: SVGTextElement): Marker {
  const at = (axis: 'x' | 'y'): number => Math.round(Number(words.getAttribute(axis)));
  const point: Point = { x: at('x'), y: at('y') };
  const icon = new DivIcon({
    className: 'country-name',
    html: frameAt(point, words),
    iconSize: [markerSize, markerSize],
    iconAnchor: [0, 0],
  });
  return new Marker(latLngOf(data, point), {
    icon,
    interactive: false,
    keyboard: false,
    zIndexOffset: -10_000,
  });
}
