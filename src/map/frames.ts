import type { Coordinate } from '../model/place.ts';
import { project, type Point } from './projection.ts';

export const frameIds = ['north', 'syria', 'world'] as const;
export type FrameId = (typeof frameIds)[number];

/**
 * A piece of the world at one zoom, in whole pixels. A page shows as much of its width as it has
 * room for: it is cropped, never scaled.
 */
export interface Frame {
  readonly id: FrameId;
  /** Where it is, in words: "North of Aleppo". */
  readonly name: string;
  readonly zoom: number;
  /** The drawing's north-west corner in the square of the world at that zoom. */
  readonly origin: Point;
  readonly width: number;
  readonly height: number;
  /** The narrowest crop that is meant, as in a window 320 pixels wide. */
  readonly narrowest: number;
  /** How much of what a crop takes away goes at the left, 0 to 1. */
  readonly cropLeft: number;
  /** Whether it is a piece cut out of the whole frame for a page about one place. */
  readonly isCloseUp?: boolean;
}

/** A frame from the coordinate of its north-west corner, moved to whole pixels. */
const frame = (corner: Coordinate, { zoom, ...rest }: Omit<Frame, 'origin'>): Frame => {
  const { x, y } = project(corner, zoom);
  return { ...rest, zoom, origin: { x: Math.round(x), y: Math.round(y) } };
};

/** The frames, closest first. Only the first has a moving map. */
export const frames: Readonly<Record<FrameId, Frame>> = {
  north: frame(
    { lon: 36.42, lat: 36.76 },
    {
      id: 'north',
      name: 'North of Aleppo',
      zoom: 10,
      width: 1056,
      height: 580,
      narrowest: 288,
      cropLeft: 0.41,
    },
  ),
  syria: frame(
    { lon: 32.4, lat: 37.5 },
    {
      id: 'syria',
      name: 'Syria and its neighbours',
      zoom: 7,
      width: 1056,
      height: 580,
      narrowest: 288,
      cropLeft: 0.34,
    },
  ),
  world: frame(
    { lon: -125, lat: 68 },
    {
      id: 'world',
      name: 'Where the talks were held and prepared',
      zoom: 1.5,
      width: 448,
      height: 220,
      narrowest: 288,
      cropLeft: 0.5,
    },
  ),
};

/** Where a coordinate lies in a frame's drawing, in pixels from its north-west corner. */
export function pointIn({ origin, zoom }: Frame, coordinate: Coordinate): Point {
  const { x, y } = project(coordinate, zoom);
  return { x: x - origin.x, y: y - origin.y };
}

/** What a crop to a width takes away at the left, in whole pixels; the styles do the same. */
export const cropAt = ({ width, cropLeft }: Frame, shown: number): number =>
  -Math.floor((Math.min(shown, width) - width) * cropLeft);

/** Marks keep this far from the edge of a drawing, in pixels. */
const margin = 8;

/** Whether a coordinate can be marked in a frame's whole drawing. */
export function isIn(frame: Frame, coordinate: Coordinate): boolean {
  const { x, y } = pointIn(frame, coordinate);
  const { width, height } = frame;
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

/**
 * The frame for some places: the closest that holds them all, else the closest of those that hold
 * most of them; null when no frame holds any.
 */
export function frameFor(coordinates: readonly Coordinate[]): Frame | null {
  const counted = frameIds.map((id) => {
    const frame = frames[id];
    return { frame, held: coordinates.filter((coordinate) => isIn(frame, coordinate)).length };
  });
  const most = Math.max(...counted.map(({ held }) => held));
  return most === 0 ? null : (counted.find(({ held }) => held === most)?.frame ?? null);
}

/** The size of a close-up, and the room that its places may take, in pixels. */
const closeUp = { width: 576, height: 340, narrowest: 288 } as const;
const room = { width: 180, height: 170 } as const;

/**
 * A small piece of a frame with some places in its middle, for pages about them; the whole frame
 * where they lie too far apart for it, and for the world, which is small itself.
 */
export function closeUpOf(frame: Frame, coordinates: readonly Coordinate[]): Frame {
  const points = coordinates
    .filter((each) => isIn(frame, each))
    .map((each) => pointIn(frame, each));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const isNear = right - left <= room.width && bottom - top <= room.height;
  if (frame.id === 'world' || points.length === 0 || !isNear) return frame;
  const { x, y } = frame.origin;
  const origin = {
    x: x + Math.round((left + right - closeUp.width) / 2),
    y: y + Math.round((top + bottom - closeUp.height) / 2),
  };
  return { ...frame, ...closeUp, origin, cropLeft: 0.5, isCloseUp: true };
}

/** Fewer places than this around it, and a close-up would show little but empty land. */
const company = 3;

/**
 * The map for a page about some places: a close-up where they lie together, the whole frame where
 * they do not. North of Aleppo, a place that has few others around it is shown on the map of Syria
 * instead. Null where no frame holds any of them.
 */
export function pageFrameOf(
  coordinates: readonly Coordinate[],
  all: readonly Coordinate[],
): Frame | null {
  const frame = frameFor(coordinates);
  if (!frame) return null;
  const close = closeUpOf(frame, coordinates);
  const middle = close.width / 2;
  const around = all.filter((coordinate) => {
    const { x } = pointIn(close, coordinate);
    return isIn(close, coordinate) && Math.abs(x - middle) < close.narrowest / 2;
  });
  const isAlone = close.isCloseUp && frame.id === 'north' && around.length < company;
  return isAlone ? closeUpOf(frames.syria, coordinates) : close;
}
