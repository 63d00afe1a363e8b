import type { Coordinate } from '../../model/place.ts';
import type { Story } from '../../model/story.ts';
import { overlap, passes, touches, type Bounds, type Disc } from './boxes.ts';
import { pointIn, type FrameId, type MapFrame } from './frames.ts';
import { widthOf } from '../../draw/letter-widths.ts';
import { shownFrom, takenAt, widths, type PlacedLabel } from './names.ts';
import type { Point } from './projection.ts';

/** The name of a country on a map; it stands where no place's name or mark is. */
export interface CountryLabel {
  readonly words: string;
  /** The middle of the baseline. */
  readonly point: Point;
  /** The narrowest width of the map that shows it, in pixels. */
  readonly from: number;
}

/** The names of countries on a frame, each with the points where it may stand, the best first. */
export const countriesOn = (
  { map }: Pick<Story, 'map'>,
  frame: FrameId,
): readonly (readonly [words: string, ...points: readonly Coordinate[]])[] =>
  frame === 'world'
    ? []
    : Object.entries(map.countries).map(([words, points]) => [words, ...points[frame]]);

const size = 12;
/** Letters stand apart by this much; the styles say so too. */
const spacing = 3;

/** Names of countries for a frame, clear of the labels, the marks, the inset and the scale that stand there. */
export function placeCountries(
  story: Pick<Story, 'map'>,
  frame: MapFrame,
  labels: readonly PlacedLabel[],
  marks: readonly Disc[],
): readonly CountryLabel[] {
  return countriesOn(story, frame.id).flatMap(([words, ...points]) => {
    const found = points
      .map((coordinate) => pointIn(frame, coordinate))
      .map((point) => ({ words, point, from: shownWhole(frame, boxAt(words, point)) }))
      .find(({ point, from }) => {
        const box = boxAt(words, point);
        return from !== null && isFree(box, labels, marks) && isClear(frame, box, from);
      });
    return found && found.from !== null ? [{ ...found, from: found.from }] : [];
  });
}

export function boxAt(words: string, { x, y }: Point): Bounds {
  const half = (widthOf(words.toUpperCase(), size, 400) + words.length * spacing) / 2;
  return { left: x - half, right: x + half, top: y - size, bottom: y + 3 };
}

export const isFree = (
  box: Bounds,
  labels: readonly PlacedLabel[],
  marks: readonly Disc[],
): boolean =>
  !marks.some((mark) => touches(box, mark)) &&
  !labels.some((label) => overlap(box, label.box) || (label.leader && passes(label.leader, box)));

/** Whether neither the inset nor the scale lies over a box, at a width and every wider one. */
const isClear = (frame: MapFrame, box: Bounds, from: number): boolean =>
  widths
    .filter((width) => width >= from && width <= frame.width)
    .every((width) => !takenAt(frame, width).some((taken) => overlap(box, taken)));

/** The narrowest width at which all of a box is in view. */
function shownWhole(frame: MapFrame, { left, right, top, bottom }: Bounds): number | null {
  const corners = [
    { x: left, y: top },
    { x: right, y: bottom },
  ].map((corner) => shownFrom(frame, corner));
  const narrowest = Math.max(...corners.map((from) => from ?? Infinity));
  return widths.find((width) => width === narrowest) ?? null;
}
