import type { Place } from '../../model/place.ts';
import { grown, isInside, overlap, type Bounds, type Segment } from './boxes.ts';
import { cropAt, type MapFrame } from './frames.ts';
import type { NameCandidate, NameToPlace, Setting } from './candidates.ts';
import { placeNames } from './labels.ts';
import type { Obstacles } from './room.ts';
import { widthOf } from '../../draw/letter-widths.ts';
import { placeMarkRadius } from './marks.ts';
import type { Point } from '../../draw/point.ts';

/** A place on a map with the position of its mark. */
export interface NamedPlace {
  readonly place: Place;
  readonly point: Point;
  /** Whether it changes hands on any day for which control is recorded. */
  readonly isContended: boolean;
  /** Whether it is the centre of the story's map. */
  readonly isCentre: boolean;
}

/** A placed name, with the narrowest width of the map that has room for it. */
export interface PlacedLabel extends NameCandidate {
  readonly from: number;
}

/**
 * The widths at which more of a map comes into view; pixels. The container queries in
 * `place-map.css` and `moving.css` have the same.
 */
export const widths = [288, 360, 448, 576, 704, 832, 960, 1056] as const;

/** Names keep this distance from the edge; pixels. */
const edge = 5;

/** The room for the inset and for the scale, at the lower left of what is shown; pixels. */
export const inset = { width: 112, height: 100, edge: 8 } as const;
const scale = { width: 180, height: 48 } as const;

/** The part of a frame that is shown at a width, in pixels of its drawing. */
const shownAt = (frame: MapFrame, width: number): Bounds => {
  const left = cropAt(frame, width);
  return { left, top: 0, right: left + Math.min(width, frame.width), bottom: frame.height };
};

/** The font size of a name, by the kind of place; pixels. The styles have the same. */
const sizeOf = ({ place: { kind }, isCentre }: NamedPlace): number => {
  if (isCentre) return 17;
  return kind === 'city' ? 14 : kind === 'town' ? 13 : 12.5;
};

/** Every name is measured in bold: a page may embolden it, and then nothing else has to move. */
const weight = 600;

/** The name of a place for a map, shortened by what its mark or card says anyway. */
export const nameOnMap = ({ name }: Place): string => name.replace(/ crossing$| \(.*\)$/, '');

/** The kinds of places, those whose names are most important first. */
export const ranks = ['city', 'crossing', 'town', 'airbase', 'road', 'venue', 'village'] as const;

/** The radius of a mark with the signs that any day may draw around it; pixels. */
export const roomOf = (place: Place, isEncircled: boolean): number =>
  placeMarkRadius(place) * 1.25 + (isEncircled || place.position.certainty === 'low' ? 3 : 1);

const importanceOf = ({ place, isContended }: NamedPlace): number =>
  (isContended ? 12 : 0) + ranks.length - ranks.indexOf(place.kind);

/** Breaks a long name into two lines of similar length; null for a single word or a short name. */
function inTwo(words: string): readonly [string, string] | null {
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const middle = words.length / 2;
  const [space] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (space === undefined || words.length < 12) return null;
  return [words.slice(0, space), words.slice(space + 1)];
}

/** A place's name, to be placed beside its mark. */
export function nameOf(spot: NamedPlace, encircled: ReadonlySet<string>): NameToPlace {
  const size = sizeOf(spot);
  const set = (lines: readonly string[]): Setting => ({
    lines,
    width: Math.max(...lines.map((line) => widthOf(line, size, weight))),
  });
  const words = nameOnMap(spot.place);
  const broken = inTwo(words);
  const radius = roomOf(spot.place, encircled.has(spot.place.id));
  return {
    id: spot.place.id,
    settings: [set([words]), ...(broken ? [set(broken)] : [])],
    size,
    mark: { ...spot.point, radius },
    importance: importanceOf(spot),
  };
}

/** The boxes that the inset and the scale may take at a width and every wider one. */
export function takenAt(frame: MapFrame, width: number): readonly Bounds[] {
  const left = cropAt(frame, width);
  const bottom = frame.height;
  const insetRight = left + inset.edge * 2 + inset.width;
  const hasInset = frame.id === 'close';
  const insetBox = {
    left: 0,
    top: bottom - inset.height - 2 * inset.edge,
    right: insetRight,
    bottom,
  };
  const scaleRight = (hasInset ? insetRight : left) + scale.width;
  const scaleBox = { left: 0, top: bottom - scale.height, right: scaleRight, bottom };
  return [...(hasInset ? [insetBox] : []), ...(frame.id === 'world' ? [] : [scaleBox])];
}

/** What the layout of a map's names depends on. */
export interface NameGround {
  readonly frame: MapFrame;
  /** Every place that has a mark. */
  readonly spots: readonly NamedPlace[];
  readonly roads: readonly Segment[];
  /** Ids of the places that are encircled on some day, whose marks need more room. */
  readonly encircled: ReadonlySet<string>;
}

/** The widths at which a frame is shown. */
export const widthsOf = (frame: MapFrame): readonly number[] =>
  widths.filter((width) => width <= frame.width);

/** The area in which names may be placed at a width. */
export const boundsAt = (frame: MapFrame, width: number): Bounds =>
  grown(shownAt(frame, width), -edge);

/**
 * Places the names of a map. One layout serves every width: at the narrowest, all names whose marks
 * are in view are tried; each wider one adds names that had no room before. So nothing moves when
 * the window is resized, and no name covers another, a mark, the inset or the scale at any width.
 */
export function placeLabels({
  frame,
  spots,
  roads,
  encircled,
}: NameGround): readonly PlacedLabel[] {
  const names = spots.map((spot) => nameOf(spot, encircled));
  const marks = names.map(({ mark }) => mark);
  const centre = spots.find(({ isCentre }) => isCentre)?.place.id ?? null;
  const named = new Set<string>();
  return widthsOf(frame).reduce<readonly PlacedLabel[]>((labels, width) => {
    const bounds = boundsAt(frame, width);
    const waiting = names.filter(({ id, mark }) => isShown(mark, bounds) && !named.has(id));
    const taken = takenAt(frame, width);
    const placed = placeCentreFirst(centre, waiting, {
      bounds,
      marks,
      taken,
      lines: roads,
      labels,
    });
    for (const { id } of placed) named.add(id);
    return [...labels, ...placed.map((label) => ({ ...label, from: width }))];
  }, []);
}

/** Places the name of the story's centre before all others, so that none takes its room. */
export function placeCentreFirst(
  centre: string | null,
  names: readonly NameToPlace[],
  around: Obstacles,
): readonly NameCandidate[] {
  const isCentre = ({ id }: NameToPlace): boolean => id === centre;
  const first = names.some(isCentre) ? placeNames(names.filter(isCentre), around) : [];
  const others = names.filter((name) => !isCentre(name));
  return [...first, ...placeNames(others, { ...around, labels: [...around.labels, ...first] })];
}

/** Whether a mark is in view. */
export const isShown = ({ x, y }: Point, { left, top, right, bottom }: Bounds): boolean =>
  x - edge >= left && x + edge <= right && y - edge >= top && y + edge <= bottom;

/** The narrowest width that shows a point; null for none. */
export const shownFrom = (frame: MapFrame, point: Point): number | null =>
  widthsOf(frame).find((width) => isShown(point, boundsAt(frame, width))) ?? null;

/** The narrowest width that shows a box, clear of the inset and the scale; null for none. */
export const clearFrom = (frame: MapFrame, box: Bounds): number | null =>
  widthsOf(frame).find(
    (width) =>
      isInside(box, boundsAt(frame, width)) &&
      !takenAt(frame, width).some((taken) => overlap(box, taken)),
  ) ?? null;
