import type { Coordinate } from '../../model/place.ts';
import type { Story } from '../../model/story.ts';
import type { Point } from '../../draw/point.ts';
import { project } from './projection.ts';

/** The frames of every story, closest first. Only the first has a moving map. */
const frameIds = ['close', 'country', 'world'] as const;
export type FrameId = (typeof frameIds)[number];

/**
 * A rectangle of the world at one zoom, in whole pixels. A page that is narrower shows a part of
 * it: the drawing is cropped, never scaled.
 */
export interface MapFrame {
  readonly id: FrameId;
  /** Its name: "North of Aleppo". */
  readonly name: string;
  readonly zoom: number;
  /** The north-west corner of the drawing, in pixels of the world at that zoom. */
  readonly origin: Point;
  readonly width: number;
  readonly height: number;
  /** The narrowest width that is laid out for: what a window of 320 pixels leaves. */
  readonly narrowest: number;
  /** The share of a crop that is taken off at the left, 0 to 1. */
  readonly cropLeft: number;
  /** The areas whose places it shows by default; null for all. */
  readonly areas: readonly string[] | null;
  /** Whether it is a close-up, cut out of a whole frame for a page about one place. */
  readonly isCloseUp?: boolean;
}

/** Makes a frame from the coordinate of its north-west corner, rounded to whole pixels. */
function frame(
  corner: Coordinate,
  { id, name, zoom, width, height, narrowest, cropLeft, areas }: Omit<MapFrame, 'origin'>,
): MapFrame {
  const { x, y } = project(corner, zoom);
  const origin = { x: Math.round(x), y: Math.round(y) };
  return { id, name, zoom, origin, width, height, narrowest, cropLeft, areas };
}

export type Frames = Readonly<Record<FrameId, MapFrame>>;

/** The sizes of the drawings, in pixels, as in `place-map.css`. */
const large = { width: 1056, height: 580, narrowest: 288 } as const;
const small = { width: 448, height: 220, narrowest: 288 } as const;

const known = new WeakMap<Story['map'], Frames>();

/** The frames of a story, made once. */
export function framesOf({ map }: Pick<Story, 'map'>): Frames {
  const { close, country, world } = map.frames;
  const frames = known.get(map) ?? {
    close: frame(close.corner, { id: 'close', ...close, ...large, areas: null }),
    country: frame(country.corner, { id: 'country', ...country, ...large }),
    world: frame(world.corner, { id: 'world', ...world, ...small, cropLeft: 0.5 }),
  };
  known.set(map, frames);
  return frames;
}

/** The position of a coordinate in a frame's drawing, in pixels from its north-west corner. */
export function pointIn({ origin, zoom }: MapFrame, coordinate: Coordinate): Point {
  const { x, y } = project(coordinate, zoom);
  return { x: x - origin.x, y: y - origin.y };
}

/** Custom properties for the crops of a story's frames, which the styles read. */
export const cropCss = ({ close, country }: Frames): string =>
  `:root{--crop-close:${close.cropLeft};--crop-country:${country.cropLeft}}`;

/** What a crop to a width takes off at the left, in whole pixels. The styles compute the same. */
export const cropAt = ({ width, cropLeft }: MapFrame, shown: number): number =>
  -Math.floor((Math.min(shown, width) - width) * cropLeft);

/** Marks keep this distance from the edge of a drawing, in pixels. */
const margin = 8;

/** Whether a coordinate is far enough from the edges of a frame's drawing for a mark. */
export function isInFrame(frame: MapFrame, coordinate: Coordinate): boolean {
  const { x, y } = pointIn(frame, coordinate);
  const { width, height } = frame;
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

/**
 * Chooses the frame for some places: the closest that holds all of them, or else the closest that
 * holds the most. Null if no frame holds any.
 */
export function frameFor(frames: Frames, coordinates: readonly Coordinate[]): MapFrame | null {
  const counted = frameIds.map((id) => {
    const frame = frames[id];
    return { frame, held: coordinates.filter((coordinate) => isInFrame(frame, coordinate)).length };
  });
  const most = Math.max(...counted.map(({ held }) => held));
  return most === 0 ? null : (counted.find(({ held }) => held === most)?.frame ?? null);
}
