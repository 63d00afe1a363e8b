import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import type { StaticDrawing } from '../layout/printed.ts';
import { pathsOf } from './lines.ts';
import { sideOf } from './positions-css.ts';

/**
 * The leader lines and bars of a printed drawing. A horizontal drawing is stretched with its
 * container, which does not make lines thicker. A vertical one is as wide as the spine with the
 * room beside it. `style` is the sheet that places the labels.
 */
export const drawPrintedLines = (
  { name, from, layout }: StaticDrawing,
  style: string | null,
): Element =>
  element(
    'svg',
    { class: name, 'aria-hidden': 'true', ...frameOf(from, layout) },
    style !== null && element('style', {}, style),
    ...pathsOf(layout, Math.round),
  );

function frameOf(from: number, layout: StaticDrawing['layout']) {
  const { width, orientation } = layout;
  const tall = Math.ceil(layout.height);
  const height = `${tall / 16}rem`;
  if (orientation === 'horizontal')
    return {
      viewBox: `0 0 ${from} ${tall}`,
      preserveAspectRatio: 'none',
      width: '100%',
      height,
    };
  const side = Math.round(sideOf(layout));
  return {
    viewBox: `${width / 2 - side} 0 ${2 * side} ${tall}`,
    width: `${side / 8}rem`,
    height,
  };
}
