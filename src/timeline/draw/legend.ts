import type { Element } from 'hast';
import { drawCertaintyMark } from '../../draw/certainty-mark.ts';
import { element, type Child } from '../../draw/tree.ts';
import { precisionOf } from '../../model/date.ts';
import type { TimelineEvent } from '../layout/types.ts';
import { barPath } from './bars.ts';

/** What a bar with open ends means. */
export const oneOfSeveral = 'on one of these days, and sources differ on which';

/** A space that keeps a sign with the words after it. */
const tie = '\u00a0';

/** What the marks and bars of a timeline mean, each drawn; open bars only where events have one. */
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

/** A bar with open ends by itself, as a timeline draws it, in a line of words. */
export const drawOpenBar = (): Element =>
  element(
    'svg',
    { class: 'open-bar', width: 24, height: 4, 'aria-hidden': 'true' },
    element('path', {
      d: barPath({ x: 0, y: 0, width: 24, height: 4, shape: 'open' }, 'horizontal'),
    }),
  );
