import type { Coordinate } from '../../model/place.ts';
import type { Story } from '../../model/story.ts';
import { project, type Point } from './projection.ts';

/** The frames of every story, closest first. Only the first has a moving map. */
const frameIds = ['close', 'country', 'world'] as const;
export type FrameId = (typeof frameIds)[number];

/**
 * A piece of the world at one zoom, in whole pixels. A page shows as much of its width as it has
 * room for: it is cropped, never scaled.
 */
export interface MapFrame {
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
  /** The areas whose places it shows without being asked; null where it shows all. */
  readonly areas: readonly string[] | null;
  /** Whether it is a piece cut out of the whole frame for a page about one place. */
  readonly isCloseUp?: boolean;
}

/** A frame from the coordinate of its north-west corner, moved to whole pixels. */
function frame(
  corner: Coordinate,
  { id, name, zoom, width, height, narrowest, cropLeft, areas }: Omit<MapFrame, 'origin'>,
): MapFrame {
  const { x, y } = project(corner, zoom);
  const origin = { x: Math.round(x), y: Math.round(y) };
  return { id, name, zoom, origin, width, height, narrowest, cropLeft, areas };
}

export type Frames = Readonly<Record<FrameId, MapFrame>>;

/** The sizes of the drawings, in pixels; the styles know them too. */
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

/** Where a coordinate lies in a frame's drawing, in pixels from its north-west corner. */
export function pointIn({ origin, zoom }: MapFrame, coordinate: Coordinate): Point {
  const { x, y } = project(coordinate, zoom);
  return { x: x - origin.x, y: y - origin.y };
}

/** The crops of a story's frames, for the styles that shift the drawings. */
export const cropCss = ({ close, country }: Frames): string =>
  `:root{--crop-close:${close.cropLeft};--crop-country:${country.cropLeft}}`;

/** What a crop to a width takes away at the left, in whole pixels; the styles do the same. */
export const cropAt = ({ width, cropLeft }: MapFrame, shown: number): number =>
  -Math.floor((Math.min(shown, width) - width) * cropLeft);

/** Marks keep this far from the edge of a drawing, in pixels. */
const margin = 8;

/** Whether a coordinate can be marked in a frame's whole drawing. */
export function isInFrame(frame: MapFrame, coordinate: Coordinate): boolean {
  const { x, y } = pointIn(frame, coordinate);
  const { width, height } = frame;
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

/**
 * The frame for some places: the closest that holds them all, else the closest of those that hold
 * most of them; null when no frame holds any.
 */
export function frameFor(frames: Frames, coordinates: readonly Coordinate[]): MapFrame | null {
  const counted = frameIds.map((id) => {
    const frame = frames[id];
    return { frame, held: coordinates.filter((coordinate) => isInFrame(frame, coordinate)).length };
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
export function closeUpOf(frame: MapFrame, coordinates: readonly Coordinate[]): MapFrame {
  const points = coordinates
    .filter((each) => isInFrame(frame, each))
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
 * they do not. A place of the close frame that has few others around it is shown on the map of the
 * country instead. Null where no frame holds any of them.
 */
export function pageFrameOf(
  frames: Frames,
  coordinates: readonly Coordinate[],
  all: readonly Coordinate[],
): MapFrame | null {
  const frame = frameFor(frames, coordinates);
  if (!frame) return null;
  const close = closeUpOf(frame, coordinates);
  const middle = close.width / 2;
  const around = all.filter((coordinate) => {
    const { x } = pointIn(close, coordinate);
    return isInFrame(close, coordinate) && Math.abs(x - middle) < close.narrowest / 2;
  });
  const isAlone = close.isCloseUp && frame.id === 'close' && around.length < company;
  return isAlone ? closeUpOf(frames.country, coordinates) : close;
}

/**
 * The map that a text places beside it: the whole close frame, which moves, where it holds all the
 * places that are named; else as close as they allow.
 */
export function textFrameOf(frames: Frames, coordinates: readonly Coordinate[]): MapFrame {
  const frame = frameFor(frames, coordinates) ?? frames.close;
  return frame.id === 'close' ? frame : closeUpOf(frame, coordinates);
}
