import type { Coordinate } from '../../model/place.ts';
import type { Story } from '../../model/story.ts';
import { overlap, passes, touches, type Bounds, type Disc } from './boxes.ts';
import { pointIn, type FrameId, type MapFrame } from './frames.ts';
import { widthOf } from '../../draw/letter-widths.ts';
import { shownFrom, takenAt, widths, type PlacedLabel } from './names.ts';
import type { Point } from '../../draw/point.ts';

/** The name of a country on a map, clear of the names and marks of places. */
export interface CountryLabel {
  readonly words: string;
  /** The middle of the baseline. */
  readonly point: Point;
  /** The narrowest width of the map that shows it, in pixels. */
  readonly from: number;
}

/** The names of countries on a frame, each with its possible positions, best first. */
export const countriesOn = (
  { map }: Pick<Story, 'map'>,
  frame: FrameId,
): readonly (readonly [words: string, ...points: readonly Coordinate[]])[] =>
  frame === 'world'
    ? []
    : Object.entries(map.countries).map(([words, points]) => [words, ...points[frame]]);

const size = 12;
/** Letter spacing, in pixels, as in `place-map.css`. */
const spacing = 3;

/** Places the names of countries, clear of labels, marks, the inset and the scale. */
export function placeCountries(
  story: Pick<Story, 'map'>,
  frame: MapFrame,
  labels: readonly PlacedLabel[],
  marks: readonly Disc[],
): readonly CountryLabel[] {
  return countriesOn(story, frame.id).flatMap(([words, ...points]) => {
    const found = points
      .map((coordinate) => pointIn(frame, coordinate))
      .map((point) => ({ words, point, from: shownWhole(frame, countryBox(words, point)) }))
      .find(({ point, from }) => {
        const box = countryBox(words, point);
        return from !== null && isClearOfLabels(box, labels, marks) && isClear(frame, box, from);
      });
    return found && found.from !== null ? [{ ...found, from: found.from }] : [];
  });
}

/** The box around the name of a country whose baseline has its middle at a point. */
export function countryBox(words: string, { x, y }: Point): Bounds {
  const half = (widthOf(words.toUpperCase(), size, 400) + words.length * spacing) / 2;
  return { left: x - half, right: x + half, top: y - size, bottom: y + 3 };
}

/** Whether a box covers neither a name, its leader line nor a mark. */
export const isClearOfLabels = (
  box: Bounds,
  labels: readonly PlacedLabel[],
  marks: readonly Disc[],
): boolean =>
  !marks.some((mark) => touches(box, mark)) &&
  !labels.some((label) => overlap(box, label.box) || (label.leader && passes(label.leader, box)));

/** Whether a box is clear of the inset and the scale at every width from one on. */
const isClear = (frame: MapFrame, box: Bounds, from: number): boolean =>
  widths
    .filter((width) => width >= from && width <= frame.width)
    .every((width) => !takenAt(frame, width).some((taken) => overlap(box, taken)));

/** The narrowest width that shows all of a box; null for none. */
function shownWhole(frame: MapFrame, { left, right, top, bottom }: Bounds): number | null {
  const corners = [
    { x: left, y: top },
    { x: right, y: bottom },
  ].map((corner) => shownFrom(frame, corner));
  const narrowest = Math.max(...corners.map((from) => from ?? Infinity));
  return widths.find((width) => width === narrowest) ?? null;
}
