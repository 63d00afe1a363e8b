import { geoIdentity, geoPath, type GeoContext } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Atlas } from './atlas.ts';
import type { MapFrame } from './frames.ts';
import { pathOfLine, simplify } from './lines.ts';
import type { Point } from '../../draw/point.ts';
import { project } from './projection.ts';

/** The land of a frame as SVG paths. The rest is sea. */
export interface Basemap {
  /** The country of the story. */
  readonly home: string;
  /** Every other country. */
  readonly abroad: string;
}

/** Land that several maps of a page have in common. The first of them draws it. */
export interface SharedLand {
  readonly id: string;
  /** Whether an earlier map of the page has drawn it. */
  readonly isRepeated: boolean;
}

/** The properties of a frame that determine its land. */
export type Extent = Pick<MapFrame, 'zoom' | 'origin' | 'width' | 'height'>;

/** How detailed the land is. */
export interface LandDetail {
  /** Points closer than this to the simplified line are left out; pixels. */
  readonly tolerance: number;
  /** Islands and lakes smaller than this are left out; square pixels. */
  readonly smallest: number;
  /** Whether other countries have borders, or are drawn as one area. */
  readonly hasBorders: boolean;
  /** Whether points are rounded to whole pixels, which makes paths a third shorter. */
  readonly isWhole?: boolean;
}

/**
 * The atlas was made for 1:10 000 000. The close frame is drawn at a far larger scale, where finer
 * lines would look exact without being so.
 */
const details: Readonly<Record<MapFrame['id'], LandDetail>> = {
  close: { tolerance: 4, smallest: 6, hasBorders: true },
  country: { tolerance: 1, smallest: 12, hasBorders: true },
  world: { tolerance: 1.3, smallest: 12, hasBorders: false },
};

/** Shapes extend this far beyond the frame, so that their cut edges are out of view; pixels. */
const bleed = 4;

/** Projected and simplified atlases, by zoom and tolerance. */
const flattened = new Map<string, FlatAtlas>();

/** Finished basemaps of each atlas. Pages share a few extents, so most drawings are repeated. */
const known = new WeakMap<Atlas, Map<string, Basemap>>();

/**
 * The land of a frame, in pixels from its north-west corner. `home` is the country of the story, by
 * its number in ISO 3166-1, which the atlas uses as id.
 */
export const basemapOf = (atlas: Atlas, frame: MapFrame, home: string): Basemap =>
  drawBasemap(atlas, frame, details[frame.id], home);

/** The land around the close frame for the moving map, rounded to whole pixels. */
export const movingLandOf = (atlas: Atlas, extent: Extent, home: string): Basemap =>
  drawBasemap(atlas, extent, { ...details.close, isWhole: true }, home);

/**
 * Draws the land of an extent, clipped at its edge. Lines are simplified arc by arc, so that
 * neighbouring countries keep a common border.
 */
export function drawBasemap(
  atlas: Atlas,
  extent: Extent,
  detail: LandDetail,
  home: string,
): Basemap {
  const { zoom, origin, width, height } = extent;
  const basemaps = known.get(atlas) ?? new Map<string, Basemap>();
  known.set(atlas, basemaps);
  const key = JSON.stringify([zoom, origin, width, height, detail, home]);
  const basemap = basemaps.get(key) ?? drawAnew(atlas, extent, detail, home);
  basemaps.set(key, basemap);
  return basemap;
}

function drawAnew(atlas: Atlas, extent: Extent, detail: LandDetail, home: string): Basemap {
  const flat = flatten(atlas, extent.zoom, detail.tolerance);
  const countries = shapesOf(flat, 'countries');
  const draw = (shapes: readonly Shape[]): string =>
    shapes.map((shape) => drawShape(shape, extent, detail)).join('');
  const isHome = ({ id }: Shape): boolean => id === home;
  return {
    home: draw(countries.filter(isHome)),
    abroad: draw(
      detail.hasBorders ? countries.filter((shape) => !isHome(shape)) : shapesOf(flat, 'land'),
    ),
  };
}

/** A country or a piece of land, in pixels from the north-west corner of the world. */
interface Shape {
  readonly id: string | number | undefined;
  readonly geometry: Geometry;
  /** West, north, east and south, in pixels. */
  readonly bounds: readonly [readonly [number, number], readonly [number, number]];
}

type Layer = keyof Atlas['objects'];

/** The atlas in pixels at one zoom. Shapes are made when they are first drawn. */
interface FlatAtlas {
  readonly zoom: number;
  readonly topology: Atlas;
  readonly shapes: Map<Layer, readonly Shape[]>;
}

function flatten(atlas: Atlas, zoom: number, tolerance: number): FlatAtlas {
  const key = `${zoom} ${tolerance}`;
  const known = flattened.get(key);
  if (known) return known;
  const arcs = decode(atlas).map((arc) =>
    simplify(
      arc.map(([lon, lat]) => project({ lon, lat }, zoom)),
      tolerance,
    ).map(({ x, y }) => [x, y]),
  );
  const topology: Atlas = { type: 'Topology', objects: atlas.objects, arcs };
  const flat = { zoom, topology, shapes: new Map<Layer, readonly Shape[]>() };
  flattened.set(key, flat);
  return flat;
}

/** The countries, or the land as a whole. Most maps draw only one of the two. */
function shapesOf({ zoom, topology, shapes }: FlatAtlas, layer: Layer): readonly Shape[] {
  const known = shapes.get(layer);
  if (known) return known;
  const { features } = feature(topology, topology.objects[layer]);
  const made = features.map(({ id, geometry }) => {
    const whole = inOnePiece(geometry, 256 * 2 ** zoom);
    return { id, geometry: whole, bounds: geoPath().bounds(whole) };
  });
  shapes.set(layer, made);
  return made;
}

/**
 * The arcs in degrees. The file stores each point as a step from the one before (TopoJSON 2.1.2).
 */
function decode({ arcs, transform }: Atlas): readonly (readonly (readonly [number, number])[])[] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.map((arc) => {
    let [column, row] = [0, 0];
    return arc.map(([right = 0, up = 0]) => {
      [column, row] = transform ? [column + right, row + up] : [right, up];
      return [column * scale[0] + translate[0], row * scale[1] + translate[1]] as const;
    });
  });
}

/** The outline of a shape within an extent as one path; empty if it lies outside. */
function drawShape(
  { geometry, bounds }: Shape,
  { origin, width, height }: Extent,
  { smallest, isWhole = false }: LandDetail,
): string {
  const [[west, north], [east, south]] = bounds;
  const isNear =
    west <= origin.x + width && east >= origin.x && north <= origin.y + height && south >= origin.y;
  if (!isNear) return '';
  const rings: Point[][] = [];
  const pen: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => rings.push([{ x, y }]),
    lineTo: (x, y) => rings.at(-1)?.push({ x, y }),
    closePath: () => undefined,
    arc: () => undefined,
  };
  const cut = geoIdentity()
    .translate([-origin.x, -origin.y])
    .clipExtent([
      [-bleed, -bleed],
      [width + bleed, height + bleed],
    ]);
  geoPath(cut, pen)(geometry);
  return rings
    .filter((ring) => areaOf(ring) >= smallest)
    .map((ring) => pathOfLine(ring, true, isWhole ? 1 : 10))
    .join('');
}

/**
 * Unrolls shapes that cross the antimeridian: their outlines continue past the edge of the world
 * instead of jumping to the other side. Such a shape is drawn on both sides of the world.
 */
function inOnePiece(geometry: Geometry, world: number): Geometry {
  const whole = (rings: readonly Position[][]): Position[][][] => {
    const unrolled = rings.map((ring) => unroll(ring, world));
    const places = unrolled.flat().map(([x = 0]) => x);
    const [west, east] = [Math.min(...places), Math.max(...places)];
    return [-1, 0, 1]
      .map((turns) => turns * world)
      .filter((shift) => west + shift < world && east + shift > 0)
      .map((shift) => unrolled.map((ring) => ring.map(([x = 0, y = 0]) => [x + shift, y])));
  };
  if (geometry.type === 'Polygon')
    return { type: 'MultiPolygon', coordinates: whole(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: geometry.coordinates.flatMap(whole) };
  return geometry;
}

/** Removes jumps from a ring: points beyond the edge of the world continue past it. */
function unroll(ring: readonly Position[], world: number): Position[] {
  let turns = 0;
  return ring.map(([x = 0, y = 0], index) => {
    const [before = x] = ring[index - 1] ?? [];
    if (Math.abs(x - before) > world / 2) turns += x > before ? -1 : 1;
    return [x + turns * world, y];
  });
}

/** The area of a ring, by the shoelace formula; square pixels. */
const areaOf = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, { x, y }, index) => {
      const next = ring[(index + 1) % ring.length] ?? { x, y };
      return sum + x * next.y - next.x * y;
    }, 0),
  ) / 2;
