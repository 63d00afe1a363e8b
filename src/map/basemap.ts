import { geoIdentity, geoPath, type GeoContext } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Atlas } from './atlas.ts';
import type { Frame } from './frames.ts';
import { pathOfLine, simplify } from './lines.ts';
import { project, type Point } from './projection.ts';

/** The land of a frame as SVG paths; what neither covers is sea. */
export interface Basemap {
  /** Syria. */
  readonly home: string;
  /** Every other country. */
  readonly abroad: string;
}

/** What of a frame the shapes depend on. */
export type Extent = Pick<Frame, 'zoom' | 'origin' | 'width' | 'height'>;

/** How closely land is drawn. */
export interface Detail {
  /** Points of a line that lie closer than this to the line without them are left out; pixels. */
  readonly tolerance: number;
  /** Islands and lakes smaller than this are left out; square pixels. */
  readonly smallest: number;
  /** Whether the other countries are told apart, or drawn as one land. */
  readonly hasBorders: boolean;
}

const details: Readonly<Record<Frame['id'], Detail>> = {
  north: { tolerance: 0.8, smallest: 6, hasBorders: true },
  syria: { tolerance: 1, smallest: 12, hasBorders: true },
  world: { tolerance: 1.3, smallest: 12, hasBorders: false },
};

/** Syria in ISO 3166-1 (numeric), by which the atlas names countries. */
const syria = '760';

/** Shapes go on this far outside the frame, so that their cut edges are not seen; pixels. */
const bleed = 4;

/** The atlas in pixels of a zoom, from the north-west of the world. */
const flattened = new Map<string, Atlas>();

/** The land of a frame, in pixels from its north-west corner. */
export const basemapOf = (atlas: Atlas, frame: Frame): Basemap =>
  drawBasemap(atlas, frame, details[frame.id]);

/**
 * Draws the land of an extent. Lines are simplified arc by arc, so that neighbours keep one
 * border, and cut at the edge.
 */
export function drawBasemap(atlas: Atlas, extent: Extent, detail: Detail): Basemap {
  const flat = flatten(atlas, extent.zoom, detail.tolerance);
  const { countries, land } = flat.objects;
  const shapes = feature(flat, countries).features;
  const paths = (isHome: boolean): string =>
    shapes
      .filter(({ id }) => (id === syria) === isHome)
      .map(({ geometry }) => drawShape(geometry, extent, detail))
      .join('');
  const wholeLand = (): string =>
    feature(flat, land)
      .features.map(({ geometry }) => drawShape(geometry, extent, detail))
      .join('');
  return { home: paths(true), abroad: detail.hasBorders ? paths(false) : wholeLand() };
}

function flatten(atlas: Atlas, zoom: number, tolerance: number): Atlas {
  const key = `${zoom} ${tolerance}`;
  const known = flattened.get(key);
  if (known) return known;
  const arcs = decode(atlas).map((arc) =>
    simplify(
      arc.map(([lon, lat]) => project({ lon, lat }, zoom)),
      tolerance,
    ).map(({ x, y }) => [x, y]),
  );
  const flat: Atlas = { type: 'Topology', objects: atlas.objects, arcs };
  flattened.set(key, flat);
  return flat;
}

/** The arcs in degrees: the file has them as whole steps from point to point (TopoJSON 2.1.2). */
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

/** The outline of a country within an extent, as one path; empty when it has none there. */
function drawShape(
  geometry: Parameters<ReturnType<typeof geoPath>>[0],
  { origin, width, height }: Extent,
  { smallest }: Detail,
): string {
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
    .map((ring) => pathOfLine(ring, true))
    .join('');
}

/** The area that a ring encloses, by the shoelace formula; square pixels. */
const areaOf = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, { x, y }, index) => {
      const next = ring[(index + 1) % ring.length] ?? { x, y };
      return sum + x * next.y - next.x * y;
    }, 0),
  ) / 2;
