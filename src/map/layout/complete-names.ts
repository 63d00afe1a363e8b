import type { NameCandidate, Name } from './candidates.ts';
import { framesOf, type MapFrame } from './frames.ts';
import { clears, clearsMark, placeNames, type Obstacles } from './labels.ts';
import {
  boundsAt,
  clearFrom,
  isShown,
  nameOf,
  placeCentreFirst,
  shownFrom,
  takenAt,
  widthsOf,
  type NameGround,
  type PlacedLabel,
} from './names.ts';
import type { Point } from './projection.ts';

/** The names of a frame as they stand where nothing is pointed out, and what a page asks beyond. */
export interface Asked extends NameGround {
  readonly standing: readonly PlacedLabel[];
  /** Ids of places of this map alone, among whose marks the names did not have to stand. */
  readonly added: ReadonlySet<string>;
  /** Ids of the places that are pointed out: their names are shown wherever their marks are. */
  readonly pointed: ReadonlySet<string>;
}

/**
 * Completes the names of a map: those that stand stay where they are, and those that a page points
 * out, or has beyond, find a place among them. Where a name that is pointed out finds none, or the
 * centre's, others give way to it, and take what is left.
 */
export function completeNames(asked: Asked): readonly PlacedLabel[] {
  const { frame, spots, roads, encircled, added, pointed } = asked;
  const names = spots.map((spot) => nameOf(spot, encircled));
  const ofPage = names.filter(({ id }) => added.has(id));
  const marks = names.map(({ mark }) => mark);
  const centre = spots.find(({ isCentre }) => isCentre)?.place.id ?? null;
  const isFirm = ({ id }: { readonly id: string }): boolean => pointed.has(id) || id === centre;
  const labels = new Map(
    asked.standing
      .filter((label) => ofPage.every(({ id, mark }) => id === label.id || clearsMark(label, mark)))
      .map((label) => [label.id, label]),
  );
  const others = new Set(names.flatMap(({ id }) => (labels.has(id) ? [] : [id])));
  const known = new Set(asked.standing.map(({ id }) => id));
  const isOther = ({ id }: Name): boolean =>
    others.has(id) && !labels.has(id) && (known.has(id) || added.has(id));
  for (const width of widthsOf(frame)) {
    const bounds = boundsAt(frame, width);
    const taken = takenAt(frame, width);
    const among = (all: readonly NameCandidate[]): Obstacles => ({
      bounds,
      marks,
      taken,
      lines: roads,
      labels: all,
    });
    const isInView = ({ mark }: Name): boolean => isShown(mark, bounds);
    const lacking = names.filter(
      (name) => isFirm(name) && isInView(name) && (labels.get(name.id)?.from ?? Infinity) > width,
    );
    if (lacking.length > 0) {
      const isKept = ({ id }: NameCandidate): boolean => !lacking.some((name) => name.id === id);
      const kept = [...labels.values()].filter(isKept);
      const gently = placeCentreFirst(centre, lacking, among(kept));
      const rest = lacking.filter(({ id }) => !gently.some((label) => label.id === id));
      const firmly = placeCentreFirst(centre, rest, among([...kept.filter(isFirm), ...gently]));
      for (const label of kept) {
        if (firmly.every((firm) => clears(firm, label))) continue;
        labels.delete(label.id);
        others.add(label.id);
      }
      for (const label of [...gently, ...firmly]) labels.set(label.id, { ...label, from: width });
    }
    const waiting = names.filter((name) => isOther(name) && isInView(name));
    if (waiting.length > 0)
      for (const label of placeNames(waiting, among([...labels.values()])))
        labels.set(label.id, { ...label, from: width });
  }
  return [...labels.values()];
}

/**
 * Of the names of a whole frame those that a piece cut out of it shows, each from the width at which
 * it is in view there; without those whose mark the piece has elsewhere.
 */
export function cutOut(
  labels: readonly PlacedLabel[],
  whole: MapFrame,
  piece: MapFrame,
  marks: ReadonlyMap<string, { readonly before: Point; readonly now: Point }>,
): readonly PlacedLabel[] {
  const right = whole.origin.x - piece.origin.x;
  const down = whole.origin.y - piece.origin.y;
  const moved = ({ x, y }: Point): Point => ({ x: x + right, y: y + down });
  return labels.flatMap((label) => {
    const mark = marks.get(label.id);
    if (!mark) return [];
    const expected = moved(mark.before);
    if (Math.hypot(expected.x - mark.now.x, expected.y - mark.now.y) > 0.01) return [];
    const { left, top, right: east, bottom } = label.box;
    const box = { left: left + right, right: east + right, top: top + down, bottom: bottom + down };
    const [ofMark, ofName] = [shownFrom(piece, mark.now), clearFrom(piece, box)];
    if (ofMark === null || ofName === null) return [];
    const leader = label.leader && ([moved(label.leader[0]), moved(label.leader[1])] as const);
    return { ...label, box, leader, point: moved(label.point), from: Math.max(ofMark, ofName) };
  });
}

/** The whole frame from which a piece is cut; null for a whole one. */
export const wholeOf = (story: Parameters<typeof framesOf>[0], frame: MapFrame): MapFrame | null =>
  frame.isCloseUp ? framesOf(story)[frame.id] : null;
