import type { Label, TimelineLayout } from '../layout/types.ts';
import type { Tick } from '../layout/axis.ts';
import { alongOf, spare, type StaticDrawing } from '../layout/printed.ts';
import { markRadius } from '../layout/label-text.ts';

/** A number for CSS with at most two decimals. */
const short = (number: number): string => String(Math.round(number * 100) / 100);

/**
 * The positions of a printed timeline as a style sheet: custom properties that the rules of
 * `TimelineSpan.astro` read, in px of which 16 are a rem, and in hundredths of the width. `ids` are
 * the events in the order of the list.
 *
 *     @container (min-width:60rem){.t-x{--h:347;--b:161;li:nth-child(2){--x:2.1;--y:9;--w:140}}}
 */
export function positionsCss(
  root: string,
  drawings: readonly StaticDrawing[],
  ids: readonly string[],
  ticks: readonly Tick[],
): string {
  const blocks = drawings.map((drawing) => {
    const rules = rulesOf(`.${root}`, drawing, ids, ticks);
    return `@container (min-width:${drawing.from / 16}rem){${rules}}`;
  });
  return `@media screen{${blocks.join('')}}`;
}

function rulesOf(
  root: string,
  drawing: StaticDrawing,
  ids: readonly string[],
  ticks: readonly Tick[],
): string {
  const labels = new Map(drawing.layout.labels.map((label) => [label.id, label]));
  const items = ids.map((id, index) => {
    const label = labels.get(id);
    return label ? `li:nth-child(${index + 1}){${placeOf(drawing, label)}}` : '';
  });
  const marks = ticks.map(({ at }, index) => {
    const place = short(percentAlong(drawing, alongOf(drawing, at)));
    return `.ticks>:nth-child(${index + 1}){--t:${place}}`;
  });
  return `${root}{${frameOf(drawing.layout)};${items.join('')}${marks.join('')}}`;
}

const isHorizontal = ({ orientation }: TimelineLayout): boolean => orientation === 'horizontal';

const percentAlong = ({ from, layout }: StaticDrawing, px: number): number =>
  (px / (isHorizontal(layout) ? from : layout.height)) * 100;

/** The height, and where the band starts or how far the columns are from its middle. */
function frameOf(layout: TimelineLayout): string {
  const height = `--h:${Math.ceil(layout.height)}`;
  if (isHorizontal(layout)) return `${height};--b:${Math.round(layout.band.y)}`;
  return `${height};--s:${Math.round(sideOf(layout))}`;
}

/** The distance of the columns of a vertical drawing from its middle, in px. */
export function sideOf({ width, labels }: TimelineLayout): number {
  const [label] = labels;
  return label ? width / 2 - label.width : width / 2;
}

function placeOf(drawing: StaticDrawing, { x, y, width }: Label): string {
  const top = `--y:${Math.round(y)}`;
  if (!isHorizontal(drawing.layout)) return top;
  const left = short(percentAlong(drawing, x + markRadius));
  return `${top};--x:${left};--w:${Math.ceil(width) + spare}`;
}
