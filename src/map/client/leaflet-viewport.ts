import 'leaflet/src/layer/Layer.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type { MovingMap } from '../data/map-data.ts';
import { unproject, type Point } from '../layout/projection.ts';
import { drawnView, pointInView, type View } from './view.ts';

/** What is done while the map moves. */
export interface Watcher {
  /** A movement begins. */
  readonly start: () => void;
  /** Everything is to be drawn for a view: at once, or gliding there. */
  readonly draw: (view: View, isGliding: boolean) => void;
}

/**
 * The reader's window on the world: Leaflet's map without a layer, laid over the drawing. It knows
 * how to pan, to zoom and to keep within bounds; what is seen is drawn by whoever watches it.
 * Leaflet's `latLngToLayerPoint` rounds to whole pixels, so that marks would jump by up to half a
 * pixel (its issue 4745). Here the corner alone is whole, and points are worked out from it.
 */
export class Pane {
  readonly #leaflet: LeafletMap;
  readonly #map: MovingMap;

  constructor(container: HTMLElement, map: MovingMap, crop: number, { start, draw }: Watcher) {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const [south, west, north, east] = map.bounds;
    const [minZoom, maxZoom] = map.zooms;
    this.#map = map;
    this.#leaflet = new LeafletMap(container, {
      minZoom,
      maxZoom,
      maxBounds: [
        [south, west],
        [north, east],
      ],
      maxBoundsViscosity: 1,
      bounceAtZoomLimits: false,
      zoomAnimation: !isStill,
      inertia: !isStill,
      wheelPxPerZoomLevel: 90,
    });
    this.reset(crop);
    if (isStill) holdStill(this.#leaflet);
    this.#leaflet.on('movestart zoomstart', start);
    this.#leaflet.on('move zoom moveend zoomend', () => {
      draw(this.view, false);
    });
    this.#leaflet.on('zoomanim', ({ center, zoom }) => {
      const { x, y } = this.#leaflet.project(center, zoom).subtract(this.#half).round();
      draw({ zoom, left: x, top: y }, true);
    });
  }

  /** What the window shows. Between whole zooms, under two fingers, its corner is not rounded. */
  get view(): View {
    const zoom = this.#leaflet.getZoom();
    const { min } = this.#leaflet.getPixelBounds();
    if (Number.isInteger(zoom) && min) return { zoom, left: min.x, top: min.y };
    const { x, y } = this.#leaflet.project(this.#leaflet.getCenter(), zoom).subtract(this.#half);
    return { zoom, left: x, top: y };
  }

  get size(): { readonly width: number; readonly height: number } {
    const { x, y } = this.#leaflet.getSize();
    return { width: x, height: y };
  }

  get #half() {
    return this.#leaflet.getSize().divideBy(2);
  }

  /** Shows what the page drew, to the pixel. */
  reset(crop: number): void {
    const { left, top, zoom } = drawnView(this.#map, crop);
    const { x, y } = this.#half;
    const { lat, lon } = unproject({ x: left + x, y: top + y }, zoom);
    this.#leaflet.setView([lat, lon], zoom, { animate: false });
  }

  /** One zoom in or out. */
  zoomBy(steps: number): void {
    this.#leaflet.setZoom(this.#leaflet.getZoom() + steps);
  }

  /** Moves so that points of the drawing are in view; zooms out if they need more room. */
  bringIn(points: readonly Point[]): void {
    const places = points.map(({ x, y }) => {
      const [left, top] = this.#map.origin;
      const { lat, lon } = unproject({ x: left + x, y: top + y }, this.#map.zoom);
      return [lat, lon] as const;
    });
    const [first] = places;
    if (!first || points.every((point) => this.isInView(point))) return;
    const bounds = places.map(([lat, lon]): [number, number] => [lat, lon]);
    const maxZoom = Math.max(this.#leaflet.getZoom(), this.#map.zoom);
    this.#leaflet.fitBounds(bounds, { padding: [48, 48], maxZoom });
  }

  isInView(point: Point): boolean {
    const { x, y } = pointInView(this.view, this.#map, point);
    const { width, height } = this.size;
    return x >= 8 && y >= 8 && x <= width - 8 && y <= height - 8;
  }

  /** Takes on the size that the page gives it now. */
  measure(): void {
    this.#leaflet.invalidateSize({ animate: false });
  }

  /** A mouse drags the map; one finger scrolls the page, so it must not. */
  letDrag(isAllowed: boolean): void {
    if (isAllowed) this.#leaflet.dragging.enable();
    else this.#leaflet.dragging.disable();
  }

  remove(): void {
    this.#leaflet.remove();
  }
}

/** Leaflet glides when it pans by keys, whatever it is told at the start; now it does not. */
function holdStill(leaflet: LeafletMap): void {
  const panBy = leaflet.panBy.bind(leaflet);
  leaflet.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
}
