import type { Box, Bar, TimelineLayout } from '../layout/types.ts';

/**
 * The path of an event of more than a day, whose stroke is its bar: the line along its middle, or
 * for one of several days the two long sides of the bar, whose ends are open. Numbers are rounded
 * by `round`.
 */
export function barPath(
  { x, y, width, height, shape }: Pick<Bar, keyof Box | 'shape'>,
  orientation: TimelineLayout['orientation'],
  round: (number: number) => number = (number) => number,
): string {
  const isFlat = orientation === 'horizontal';
  const depth = isFlat ? height : width;
  const lines = shape === 'open' ? [0.5, depth - 0.5] : [depth / 2];
  return lines
    .map((at) =>
      isFlat
        ? `M${round(x)} ${round(y) + at}H${round(x + width)}`
        : `M${round(x) + at} ${round(y)}V${round(y + height)}`,
    )
    .join('');
}
