import type { NameCandidate, NameToPlace } from './candidates.ts';
import { framesOf, type MapFrame } from './frames.ts';
import { placeNames } from './labels.ts';
import { clears, clearsMark, type Obstacles } from './room.ts';
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
import type { Point } from '../../draw/point.ts';

/** The names of a frame without pointed places, and what one map needs beyond them. */
export interface NamesToComplete extends NameGround {
  readonly placed: readonly PlacedLabel[];
  /**
   * Ids of places that only this map has. The names in `placed` were placed without their marks.
   */
  readonly added: ReadonlySet<string>;
  /** Ids of the pointed places. Their names are shown wherever their marks are in view. */
  readonly pointed: ReadonlySet<string>;
}

/**
 * Completes the names of a map. Names already placed keep their positions; those of pointed places
 * and of places that only this map has are placed among them. If the name of a pointed place or of
 * the centre finds no room, the names in its way are removed and placed again elsewhere.
 */
export function completeNames(asked: NamesToComplete): readonly PlacedLabel[] {
  const { frame, spots, roads, encircled, added, pointed } = asked;
  const names = spots.map((spot) => nameOf(spot, encircled));
  const ofPage = names.filter(({ id }) => added.has(id));
  const marks = names.map(({ mark }) => mark);
  const centre = spots.find(({ isCentre }) => isCentre)?.place.id ?? null;
  const isFirm = ({ id }: { readonly id: string }): boolean => pointed.has(id) || id === centre;
  const labels = new Map(
    asked.placed
      .filter((label) => ofPage.every(({ id, mark }) => id === label.id || clearsMark(label, mark)))
      .map((label) => [label.id, label]),
  );
  const others = new Set(names.flatMap(({ id }) => (labels.has(id) ? [] : [id])));
  const known = new Set(asked.placed.map(({ id }) => id));
  const isOther = ({ id }: NameToPlace): boolean =>
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
    const isInView = ({ mark }: NameToPlace): boolean => isShown(mark, bounds);
    // Firm names that are in view at this width but have no position yet.
    const lacking = names.filter(
      (name) => isFirm(name) && isInView(name) && (labels.get(name.id)?.from ?? Infinity) > width,
    );
    if (lacking.length > 0) {
      const isKept = ({ id }: NameCandidate): boolean => !lacking.some((name) => name.id === id);
      const kept = [...labels.values()].filter(isKept);
      // First among all other names; what has no room then replaces names that are not firm.
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
    // Names that were removed, or that only this map has, where room is left.
    const waiting = names.filter((name) => isOther(name) && isInView(name));
    if (waiting.length > 0)
      for (const label of placeNames(waiting, among([...labels.values()])))
        labels.set(label.id, { ...label, from: width });
  }
  return [...labels.values()];
}

/**
 * Keeps the names of a whole frame that are in view in a close-up, each with the narrowest width
 * that shows it. Names whose mark has moved in the close-up are left out.
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

/** The whole frame from which a close-up is cut; null for a frame that is whole. */
export const wholeOf = (story: Parameters<typeof framesOf>[0], frame: MapFrame): MapFrame | null =>
  frame.isCloseUp ? framesOf(story)[frame.id] : null;
