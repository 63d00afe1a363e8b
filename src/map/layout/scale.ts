import { tenth } from '../../draw/tenth.ts';
import { unproject, metresPerPixel } from './projection.ts';
import type { MapFrame } from './frames.ts';

/** A round distance, and its length on a map. */
export interface ScaleBar {
  readonly distance: number;
  readonly pixels: number;
}

/** Metres of the international mile (1959). */
const mile = 1609.344;

/** The scale of a frame at its middle: bars for a round number of kilometres and of miles. */
export function mapScaleOf({
  origin,
  width,
  height,
  zoom,
}: Pick<MapFrame, 'origin' | 'width' | 'height' | 'zoom'>): {
  readonly kilometres: ScaleBar;
  readonly miles: ScaleBar;
} {
  const { lat } = unproject({ x: origin.x + width / 2, y: origin.y + height / 2 }, zoom);
  const metres = metresPerPixel(lat, zoom);
  const kilometres = scaleBarOf(metres / 1000, 105);
  return { kilometres, miles: scaleBarOf(metres / mile, kilometres.pixels) };
}

/** The longest round distance that fits into a number of pixels. */
export function scaleBarOf(perPixel: number, most: number): ScaleBar {
  const rounds = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
  const fitting = rounds.filter((each) => each / perPixel <= most);
  const distance = fitting.at(-1) ?? 1;
  return { distance, pixels: tenth(distance / perPixel) };
}
