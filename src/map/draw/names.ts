import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import { leading } from '../layout/candidates.ts';
import type { Point } from '../layout/projection.ts';

/** The name of a place, set beside its mark. */
export interface PlaceName {
  /** Where its first line starts, ends or has its middle; pixels of the drawing. */
  readonly point: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  /** The line between mark and name, where the name stands off. */
  readonly leader: readonly [from: Point, to: Point] | null;
  readonly kind: 'centre' | 'city' | 'town' | null;
  /** The width of the map from which the name is shown, where that is not every width; pixels. */
  readonly from: number | null;
}

/** A tenth of a pixel is as near as anybody sees. */
const round = (number: number): number => Math.round(number * 10) / 10;

/** What parts the words of two lines for readers and for whoever copies them; it takes no room. */
const gap = element('tspan', { 'font-size': 0 }, ' ');

/** A name beside its mark, after the line between the two if it has one. */
export function drawName({ point, anchor, lines, leader, kind, from }: PlaceName): Element[] {
  const [x, y] = [round(point.x), round(point.y)];
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
  const [start, end] = leader.map((at) => `${round(at.x)} ${round(at.y)}`);
  return [element('path', { class: 'leader', 'data-from': from, d: `M${start}L${end}` }), name];
}
