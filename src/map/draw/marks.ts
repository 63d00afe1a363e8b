import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { HolderKey } from '../layout/marks.ts';
import { halfMarkPath, markPath, ringPath } from '../layout/mark-shapes.ts';
import type { Point } from '../../draw/point.ts';

/** What a map shows of a place at the end of a day. */
export interface PlaceMark {
  /** The middle of the mark, in pixels of the drawing. */
  readonly point: Point;
  /** In pixels. */
  readonly radius: number;
  readonly holder: HolderKey;
  /** How sure the holder is; null if none is recorded. */
  readonly confidence: Confidence | null;
  readonly isEncircled: boolean;
  /** Whether the position of the place is approximate. */
  readonly isApproximate: boolean;
  readonly isChanged: boolean;
  /** Whether the change may have happened on another day. */
  readonly isOpen: boolean;
}

/**
 * Draws the mark of a place, from back to front: a disc for a change on that day, or a broken
 * circle if the change may have been on another day; a ring for a siege or an approximate position;
 * the holder's mark; and its left half, filled, if the record is disputed. An approximate place
 * without a holder has only a ring.
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

/** The sign of a change behind a mark: a disc, or a broken circle if the day is uncertain. */
export const drawHalo = (point: Point, radius: number, isOpen: boolean): Element =>
  element('path', { class: 'halo', 'data-open': isOpen, d: ringPath(point, radius) });

/** The ring around a mark. It is broken if the position is approximate. */
export const drawRing = (point: Point, radius: number, isRough = false): Element =>
  element('path', { class: isRough ? 'ring rough' : 'ring', d: ringPath(point, radius) });

/** The shape of a holder's mark, from its path. */
export const drawShape = (
  holder: HolderKey,
  d: string,
  confidence: Confidence | null = null,
): Element =>
  element('path', { class: 'mark', 'data-holder': holder, 'data-confidence': confidence, d });

const middle: Point = { x: 0, y: 0 };

/**
 * The mark of a holder for use in a line of text: filled, an outline if reported, split if
 * disputed.
 */
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
