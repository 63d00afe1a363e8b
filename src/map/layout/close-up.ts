import { least, range } from 'd3';
import type { Point } from '../../draw/point.ts';
import type { Coordinate } from '../../model/place.ts';
import { grown, overlap, type Bounds } from './boxes.ts';
import { frameFor, isInFrame, pointIn, type Frames, type MapFrame } from './frames.ts';
import { takenAt, widths } from './names.ts';

/** The size of a close-up, in pixels. */
const closeUp = { width: 576, height: 340, narrowest: 288 } as const;
const room = { width: 180, height: 170 } as const;

/**
 * A close-up of a frame with some places in its middle, for pages about them. It is the whole frame
 * if the places are too far apart, and for the world, which is small anyway.
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

/** With fewer other places than this, a close-up would be mostly empty land. */
const company = 3;

/**
 * The map for a page about some places: a close-up if they are near each other, else the whole
 * frame. A place of the close frame with few others around it is shown on the map of the country
 * instead. Null if no frame holds any of the places.
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
  return moveClear(isAlone ? closeUpOf(frames.country, coordinates) : close, all);
}

/** How far a close-up may be moved up or down, in pixels: its places stay near its middle. */
const mostMoved = 72;

/** The box around a mark with its ring, whose radius is 12 pixels. */
const boxAround = ({ x, y }: Point): Bounds => grown({ left: x, top: y, right: x, bottom: y }, 12);

/**
 * Moves a close-up up or down, no further than it must, so that as few marks as possible are under
 * its inset and its scale, summed over all widths.
 */
function moveClear(frame: MapFrame, all: readonly Coordinate[]): MapFrame {
  if (!frame.isCloseUp) return frame;
  const taken = widths.flatMap((width) => takenAt(frame, width));
  const countCovered = (moved: MapFrame): number => {
    const marks = all
      .filter((each) => isInFrame(moved, each))
      .map((each) => boxAround(pointIn(moved, each)));
    return taken.flatMap((box) => marks.filter((mark) => overlap(box, mark))).length;
  };
  const { x, y } = frame.origin;
  const moved = range(0, mostMoved + 1, 4)
    .flatMap((by) => [by, -by])
    .map((by) => ({ ...frame, origin: { x, y: y + by } }));
  return least(moved, countCovered) ?? frame;
}

/**
 * The map for a text: the whole close frame, which can move, if it holds all the places that are
 * named, else the closest frame that does.
 */
export function textFrameOf(frames: Frames, coordinates: readonly Coordinate[]): MapFrame {
  const frame = frameFor(frames, coordinates) ?? frames.close;
  return frame.id === 'close' ? frame : closeUpOf(frame, coordinates);
}
