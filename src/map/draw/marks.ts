import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { HolderKey } from '../layout/marks.ts';
import { halfMarkPath, markPath, ringPath } from '../layout/mark-shapes.ts';
import type { Point } from '../layout/projection.ts';

/** What a map shows at a place at the end of a day. */
export interface PlaceMark {
  /** The middle of the mark, in pixels of the drawing. */
  readonly point: Point;
  /** Pixels. */
  readonly radius: number;
  readonly holder: HolderKey;
  /** How sure the holder is; null where none is recorded. */
  readonly confidence: Confidence | null;
  readonly isEncircled: boolean;
  /** Whether the position of the place is approximate. */
  readonly isApproximate: boolean;
  readonly isChanged: boolean;
  /** Whether the change may have come about on another day. */
  readonly isOpen: boolean;
}

/**
 * What stands at a place, from the back to the front: a disc for a change on that day, a broken
 * circle in its place where that may be another day, a ring for a siege or an approximate position,
 * the holder's mark, and half of it filled where the record is disputed. An approximate place
 * without a holder has a ring alone.
 */
export function drawMark(mark: PlaceMark): readonly Element[] {
  const { point, radius, holder, confidence } = mark;
  const ring = ringRadius(mark);
  const drawn = [
    mark.isChanged && drawHalo(point, radius + 6, mark.isOpen),
    ring !== null && drawRing(point, ring),
    !(mark.isApproximate && confidence === null) &&
      drawShape(holder, markPath(holder, point, radius), confidence),
    confidence === 'disputed' && drawShape(holder, halfMarkPath(holder, point, radius)),
  ];
  return drawn.filter((part) => part !== false);
}

function ringRadius({ radius, confidence, isEncircled, isApproximate }: PlaceMark): number | null {
  if (isEncircled) return radius + 3.5;
  if (isApproximate) return radius + (confidence === null ? 0 : 3);
  return null;
}

/** What lies behind the mark of a place for a change: a disc, or a circle where the day is open. */
export const drawHalo = (point: Point, radius: number, isOpen: boolean): Element =>
  element('path', { class: 'halo', 'data-open': isOpen, d: ringPath(point, radius) });

/** The ring around a mark; a rough one, for a position that is approximate, has broken lines. */
export const drawRing = (point: Point, radius: number, isRough = false): Element =>
  element('path', { class: isRough ? 'ring rough' : 'ring', d: ringPath(point, radius) });

/** A holder's shape, from its path. */
export const drawShape = (
  holder: HolderKey,
  d: string,
  confidence: Confidence | null = null,
): Element =>
  element('path', { class: 'mark', 'data-holder': holder, 'data-confidence': confidence, d });

const middle: Point = { x: 0, y: 0 };

/** The mark of a holder in a line of words: full, an outline where reported, split where disputed. */
export const drawHolder = (holder: HolderKey, confidence: Confidence): Element =>
  element(
    'svg',
    {
      class: 'holder',
      'data-holder': holder,
      'data-confidence': confidence,
      viewBox: '-7 -7 14 14',
      'aria-hidden': 'true',
    },
    element('path', { d: markPath(holder, middle, 5) }),
    confidence === 'disputed' &&
      element('path', { class: 'half', d: halfMarkPath(holder, middle, 5) }),
  );
