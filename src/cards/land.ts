import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Coordinate } from '../model/place.ts';
import { tenth } from './marks.ts';
import type { Point } from './names.ts';
import type { Window } from './window.ts';

/** Syria in ISO 3166-1 (numeric), by which the atlas names countries. */
const syria = '760';

/** A line that encloses land, in degrees, and two corners of the box that holds it. */
interface Ring {
  readonly points: readonly Coordinate[];
  readonly southWest: Coordinate;
  readonly northEast: Coordinate;
}

interface Country {
  readonly isHome: boolean;
  readonly rings: readonly Ring[];
}

let kept: readonly Country[] | null = null;

/** The countries of the world, 1:10 million (Natural Earth, public domain); read once. */
export const readCountries = (): readonly Country[] => (kept ??= decode());

function decode(): readonly Country[] {
  const file = createRequire(`${process.cwd()}/`).resolve('world-atlas/countries-10m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    readonly countries: GeometryCollection;
  }>;
  return feature(atlas, atlas.objects.countries).features.map(({ id, geometry }) => ({
    isHome: id === syria,
    rings: ringsOf(geometry),
  }));
}

function ringsOf(geometry: { readonly type: string }): readonly Ring[] {
  const { coordinates = [] } = geometry as { coordinates?: readonly unknown[] };
  const polygons = geometry.type === 'Polygon' ? [coordinates] : coordinates;
  return (polygons as readonly (readonly (readonly [number, number])[])[][]).flatMap((rings) =>
    rings.map((ring) => boxed(unbroken(ring.map(([lon, lat]) => ({ lon, lat }))))),
  );
}

/** A line that crosses the 180th meridian goes on beyond it, rather than back around the world. */
function unbroken(points: readonly Coordinate[]): readonly Coordinate[] {
  let turn = 0;
  return points.map(({ lon, lat }, nth) => {
    const step = lon - (points[nth - 1]?.lon ?? lon);
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return { lon: lon + turn, lat };
  });
}

function boxed(points: readonly Coordinate[]): Ring {
  const lons = points.map(({ lon }) => lon);
  const lats = points.map(({ lat }) => lat);
  const southWest = { lon: Math.min(...lons), lat: Math.min(...lats) };
  return { points, southWest, northEast: { lon: Math.max(...lons), lat: Math.max(...lats) } };
}

/** The land in a window as SVG paths: Syria, and every other country; the rest is sea. */
export function drawLand({ place, width, height }: Window): {
  readonly home: string;
  readonly abroad: string;
} {
  const isSeen = ({ southWest, northEast }: Ring): boolean => {
    const [from, to] = [place(southWest), place(northEast)];
    const isLargeEnough = to.x - from.x >= 2 && from.y - to.y >= 2;
    return isLargeEnough && to.x > 0 && from.x < width && from.y > 0 && to.y < height;
  };
  const path = ({ points }: Ring): string =>
    `M${thin(points.map(place))
      .map(({ x, y }) => `${tenth(x)} ${tenth(y)}`)
      .join('L')}z`;
  const paths = (wanted: boolean): string =>
    readCountries()
      .filter(({ isHome }) => isHome === wanted)
      .flatMap(({ rings }) => rings.filter(isSeen).map(path))
      .join('');
  return { home: paths(true), abroad: paths(false) };
}

/** Leaves out points closer than a pixel to the last one kept; the first and the last stay. */
function thin(points: readonly Point[]): readonly Point[] {
  const left: Point[] = [];
  points.forEach((point, index) => {
    const last = left.at(-1);
    const isEnd = index === points.length - 1;
    if (!last || isEnd || Math.hypot(point.x - last.x, point.y - last.y) >= 1) left.push(point);
  });
  return left;
}
