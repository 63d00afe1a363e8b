import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import { leading } from '../layout/candidates.ts';
import type { Point } from '../../draw/point.ts';
import { tenth } from '../../draw/tenth.ts';

/** The name of a place beside its mark. */
export interface PlaceName {
  /** The start, end or middle of the first line, as `anchor` says; pixels of the drawing. */
  readonly point: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  /** The line between mark and name; null if they are next to each other. */
  readonly leader: readonly [from: Point, to: Point] | null;
  readonly kind: 'centre' | 'city' | 'town' | null;
  /** The narrowest width of the map that shows the name; null if every width does. Pixels. */
  readonly from: number | null;
}

/** A space between two lines, for screen readers and copied text. It takes no room. */
const gap = element('tspan', { 'font-size': 0 }, ' ');

/** Draws a name and, if it has one, the leader line from its mark. */
export function drawName({ point, anchor, lines, leader, kind, from }: PlaceName): Element[] {
  const [x, y] = [tenth(point.x), tenth(point.y)];
  const words = lines.flatMap((line, index) => [
    ...(index > 0 ? [gap] : []),
    element('tspan', { x, dy: index > 0 && `${leading}em` }, line),
  ]);
  const name = element(
    'text',
    {
      x,
      y,
      'text-anchor': anchor === 'start' ? null : anchor,
      'data-kind': kind,
      'data-from': from,
    },
    ...(lines.length === 1 ? lines : words),
  );
  if (!leader) return [name];
  const [start, end] = leader.map((at) => `${tenth(at.x)} ${tenth(at.y)}`);
  return [element('path', { class: 'leader', 'data-from': from, d: `M${start}L${end}` }), name];
}
