import { count } from '../../model/count.ts';
import { scaleOf } from '../layout/scale.ts';
import type { View } from './view.ts';

/** Brings the scale in the corner to the zoom of a view, measured at its middle. */
export function tellScale(
  bar: Element | null,
  { zoom, left, top }: View,
  size: { readonly width: number; readonly height: number },
): void {
  const frame = { zoom, origin: { x: left, y: top }, ...size };
  const { kilometres, miles } = scaleOf(frame);
  const [upper, lower] = bar?.querySelectorAll('path') ?? [];
  upper?.setAttribute('d', `M24.5 8v8.5h${kilometres.pixels}v-8.5m0 8.5`);
  lower?.setAttribute('d', `M24.5 25v-8.5h${miles.pixels}v8.5`);
  const [, above, below] = bar?.querySelectorAll('text') ?? [];
  tell(above, kilometres.pixels, `${kilometres.distance} km`);
  tell(below, miles.pixels, count(miles.distance, 'mile'));
}

function tell(words: SVGTextElement | undefined, pixels: number, distance: string): void {
  words?.setAttribute('x', String(28 + pixels));
  if (words) words.textContent = distance;
}
