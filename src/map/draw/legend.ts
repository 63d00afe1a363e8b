import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import { markPath } from '../layout/mark-shapes.ts';
import type { HolderKey } from '../layout/marks.ts';
import { drawHalo, drawRing, drawShape } from './marks.ts';

/** The signs of a legend besides the marks of holders. */
export type LegendSign = 'encircled' | 'changed' | 'open' | 'approximate' | 'road';

/**
 * An entry of a legend: a holder's mark or another sign, with its words. An entry may have words
 * only.
 */
export interface LegendEntry {
  readonly holder?: HolderKey;
  readonly sign?: LegendSign;
  readonly words: string;
}

/** The middle of a sign. Signs are 16 pixels wide and high. */
const middle = { x: 8, y: 8 };

/** The legend under a map, with the same marks as the map. */
export const drawMapLegend = (entries: readonly LegendEntry[]): Element =>
  element('ul', { class: 'map-legend' }, ...entries.map(drawEntry));

const drawEntry = ({ holder, sign, words }: LegendEntry): Element =>
  element(
    'li',
    {},
    holder ? framed(drawShape(holder, markPath(holder, middle, 5))) : null,
    sign ? framed(signs[sign]) : null,
    words,
  );

const framed = (drawn: Element): Element =>
  element('svg', { width: 16, height: 16, 'aria-hidden': 'true' }, drawn);

const signs: Readonly<Record<LegendSign, Element>> = {
  encircled: drawRing(middle, 7),
  changed: drawHalo(middle, 8, false),
  open: drawHalo(middle, 7, true),
  approximate: drawRing(middle, 7, true),
  road: element('path', { class: 'road', d: 'M0 12L16 4' }),
};
