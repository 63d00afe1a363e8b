import { Control, DomEvent, Map as LeafletMap, SVGOverlay, type LatLngTuple } from 'leaflet';
import { makeTree } from '../../draw/mount.ts';
import { element } from '../../draw/tree.ts';
import type { MovingMap } from '../data/map-data.ts';
import type { Point } from '../../draw/point.ts';
import { unproject } from '../layout/projection.ts';

/** Converts a point of the drawing to Leaflet's latitude and longitude. */
export function latLngOf({ origin, zoom }: MovingMap, { x, y }: Point): LatLngTuple {
  const { lat, lon } = unproject({ x: origin[0] + x, y: origin[1] + y }, zoom);
  return [lat, lon];
}

/** Creates Leaflet's map, limited to the zooms and bounds of the data. It has no view yet. */
export function createMap(container: HTMLElement, data: MovingMap): LeafletMap {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [minZoom, maxZoom] = data.zooms;
  const map = new LeafletMap(container, {
    minZoom,
    maxZoom,
    maxBounds: boundsOf(data),
    maxBoundsViscosity: 1,
    bounceAtZoomLimits: false,
    wheelPxPerZoomLevel: 90,
    zoomAnimation: !isStill,
    markerZoomAnimation: !isStill,
    // A card disappears at once when it is closed.
    fadeAnimation: false,
    inertia: !isStill,
    zoomControl: false,
    // The default control has a flag before its words, so `addControls` adds one without.
    attributionControl: false,
  });
  if (isStill) holdStill(map);
  return map;
}

function boundsOf({ bounds: [south, west, north, east] }: MovingMap): LatLngTuple[] {
  return [
    [south, west],
    [north, east],
  ];
}

/** Turns off the animation of `panBy`, which keys and popups use and which no option turns off. */
function holdStill(map: LeafletMap): void {
  const panBy = map.panBy.bind(map);
  map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
}

/**
 * Shows exactly what the page printed. `crop` is how far the page shifts its drawing to the left.
 */
export function showDrawn(map: LeafletMap, data: MovingMap, crop: number): void {
  const { x, y } = map.getSize();
  map.setView(latLngOf(data, { x: crop + x / 2, y: y / 2 }), data.zoom, { animate: false });
}

/** The land around the drawing and the roads of the printed drawing, as one layer that scales. */
export function groundOf(data: MovingMap, drawing: SVGSVGElement): SVGOverlay {
  const { corner, size, home, abroad } = data.land;
  // A second map of the page refers to the land and roads of the first by `<use>`.
  const shared = drawing.querySelector('use')?.getAttribute('href');
  const printed = (shared ? document.querySelector(shared) : null) ?? drawing;
  const roads = [...printed.querySelectorAll('.road')].map((road) => road.getAttribute('d') ?? '');
  const place = `translate(${corner.join(' ')})`;
  const ground = element(
    'svg',
    { class: 'ground', viewBox: [...corner, ...size].join(' '), preserveAspectRatio: 'none' },
    element('path', { class: 'abroad', transform: place, d: abroad }),
    element('path', { class: 'home', transform: place, d: home }),
    ...roads.map((d) => element('path', { class: 'road', d })),
  );
  const svg = makeTree(ground, null, document) as SVGSVGElement;
  return new SVGOverlay(svg, boundsOf(data), { attribution: data.attribution });
}

/** Adds zoom buttons, the reset button, the scale and the attribution. */
export function addControls(map: LeafletMap, reset: () => void): void {
  new Control.Zoom().addTo(map);
  new Reset(reset).addTo(map);
  new Control.Scale({ updateWhenIdle: true }).addTo(map);
  new Control.Attribution({ prefix: false }).addTo(map);
}

/** A button that returns to the first view. */
class Reset extends Control {
  readonly #reset: () => void;

  constructor(reset: () => void) {
    super({ position: 'topleft' });
    this.#reset = reset;
  }

  override onAdd(): HTMLElement {
    const label = 'Back to the first view';
    const icon = element(
      'svg',
      { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
      element('path', { d: 'M4 3v4h4M4.5 7a4.5 4.5 0 1 1 -.5 3' }),
    );
    const bar = element(
      'div',
      { class: 'leaflet-bar leaflet-control' },
      element(
        'button',
        { type: 'button', class: 'reset', title: label, 'aria-label': label },
        icon,
      ),
    );
    const made = makeTree(bar, null, document) as HTMLElement;
    made.addEventListener('click', () => this.#reset());
    DomEvent.disableClickPropagation(made);
    return made;
  }
}
