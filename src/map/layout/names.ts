import type { Place } from '../../model/place.ts';
import { isInside, overlap, type Bounds, type Segment } from './boxes.ts';
import { cropAt, type MapFrame } from './frames.ts';
import type { NameCandidate, Name, Setting } from './candidates.ts';
import { placeNames, type Obstacles } from './labels.ts';
import { widthOf } from '../../draw/letter-widths.ts';
import { placeMarkRadius } from './marks.ts';
import type { Point } from './projection.ts';

/** A place that a map shows, and where its mark stands. */
export interface NamedPlace {
  readonly place: Place;
  readonly point: Point;
  /** Whether it changes hands while control is recorded. */
  readonly isContended: boolean;
  /** Whether it is the centre of the story's map. */
  readonly isCentre: boolean;
}

/** A label, and the width of the map from which there is room for it. */
export interface PlacedLabel extends NameCandidate {
  readonly from: number;
}

/** The widths at which more of a map may come to be shown; pixels. The styles know them too. */
export const widths = [288, 360, 448, 576, 704, 832, 960, 1056] as const;

/** Names keep this far from the edge; pixels. */
const edge = 5;

/** The corner of the inset and the line of the scale, from the lower left of what is shown; pixels. */
export const inset = { width: 112, height: 100, edge: 8 } as const;
const scale = { width: 180, height: 48 } as const;

/** What is shown of a frame at a width, in pixels of its drawing. */
const shownAt = (frame: MapFrame, width: number): Bounds => {
  const left = cropAt(frame, width);
  return { left, top: 0, right: left + Math.min(width, frame.width), bottom: frame.height };
};

const shrunk = ({ left, top, right, bottom }: Bounds, by: number): Bounds => ({
  left: left + by,
  top: top + by,
  right: right - by,
  bottom: bottom - by,
});

/** The size of a name, by what a place is; pixels. */
const sizeOf = ({ place: { kind }, isCentre }: NamedPlace): number => {
  if (isCentre) return 17;
  return kind === 'city' ? 14 : kind === 'town' ? 13 : 12.5;
};

/** Every name has room to be bold: a page may point its place out, and nothing else has to move. */
const weight = 600;

/** A place's name as the map has room for it: without what its mark or the card says. */
export const nameOnMap = ({ name }: Place): string => name.replace(/ crossing$| \(.*\)$/, '');

export const ranks = ['city', 'crossing', 'town', 'airbase', 'road', 'venue', 'village'] as const;

/** Room that a mark takes, with what may stand around it on any day; pixels from its middle. */
export const roomOf = (place: Place, isEncircled: boolean): number =>
  placeMarkRadius(place) * 1.25 + (isEncircled || place.position.certainty === 'low' ? 3 : 1);

const importanceOf = ({ place, isContended }: NamedPlace): number =>
  (isContended ? 12 : 0) + ranks.length - ranks.indexOf(place.kind);

/** A long name as two lines of much the same length; null for one word or a short name. */
function inTwo(words: string): readonly [string, string] | null {
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const middle = words.length / 2;
  const [space] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (space === undefined || words.length < 12) return null;
  return [words.slice(0, space), words.slice(space + 1)];
}

/** A spot as a name that wants a place. */
export function nameOf(spot: NamedPlace, encircled: ReadonlySet<string>): Name {
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

/** What the names of a map stand among, at every width of it. */
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

/** What names may take at a width. */
export const boundsAt = (frame: MapFrame, width: number): Bounds =>
  shrunk(shownAt(frame, width), edge);

/**
 * Where the names of a map stand. One layout serves every width: at the narrowest all names are
 * tried that have their mark in view, at each wider one those that found no room before, so that
 * nothing moves when the window does. A name never lies over another, a mark, the inset or the
 * scale, at any width.
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
  names: readonly Name[],
  around: Obstacles,
): readonly NameCandidate[] {
  const isCentre = ({ id }: Name): boolean => id === centre;
  const first = names.some(isCentre) ? placeNames(names.filter(isCentre), around) : [];
  const others = names.filter((name) => !isCentre(name));
  return [...first, ...placeNames(others, { ...around, labels: [...around.labels, ...first] })];
}

/** Whether a mark is in view. */
export const isShown = ({ x, y }: Point, { left, top, right, bottom }: Bounds): boolean =>
  x - edge >= left && x + edge <= right && y - edge >= top && y + edge <= bottom;

/** The narrowest width at which a point is in view. */
export const shownFrom = (frame: MapFrame, point: Point): number | null =>
  widthsOf(frame).find((width) => isShown(point, boundsAt(frame, width))) ?? null;

/** The narrowest width at which a box is in view, and clear of the inset and the scale. */
export const clearFrom = (frame: MapFrame, box: Bounds): number | null =>
  widthsOf(frame).find(
    (width) =>
      isInside(box, boundsAt(frame, width)) &&
      !takenAt(frame, width).some((taken) => overlap(box, taken)),
  ) ?? null;
