import type { Box, Bar, TimelineLayout } from '../layout/types.ts';

/**
 * The path of an event of more than a day. Its stroke is the bar: one line along the middle, or for
 * one of several days the two long sides of a bar with open ends. `round` rounds the numbers.
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
