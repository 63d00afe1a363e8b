import type { Element } from 'hast';
import { drawCertaintyMark } from '../../draw/certainty-mark.ts';
import { element, type Child } from '../../draw/tree.ts';
import { precisionOf } from '../../model/date.ts';
import type { TimelineEvent } from '../layout/types.ts';
import { barPath } from './bars.ts';

/** The meaning of a bar with open ends. */
export const oneOfSeveral = 'on one of these days, and sources differ on which';

/** Keeps a sign on the same line as the words after it. */
const tie = '\u00a0';

/**
 * The legend of a timeline, with drawn marks and bars. Open bars are explained only if an event has
 * one.
 */
export const drawTimelineLegend = (events: readonly TimelineEvent[] = []): Element =>
  element(
    'span',
    { class: 'legend' },
    drawCertaintyMark('confirmed'),
    `${tie}A full mark is confirmed, `,
    drawCertaintyMark('reported'),
    `${tie}a ring is reported, `,
    drawCertaintyMark('disputed'),
    `${tie}a split mark is disputed.`,
    ...(events.some(({ date }) => precisionOf(date) === 'choice') ? drawOpenWords() : []),
  );

const drawOpenWords = (): readonly Child[] => [
  ' ',
  drawOpenBar(),
  `${tie}A hollow bar with open ends: ${oneOfSeveral}.`,
];

/** A bar with open ends for use in a line of text. */
export const drawOpenBar = (): Element =>
  element(
    'svg',
    { class: 'open-bar', width: 24, height: 4, 'aria-hidden': 'true' },
    element('path', {
      d: barPath({ x: 0, y: 0, width: 24, height: 4, shape: 'open' }, 'horizontal'),
    }),
  );
