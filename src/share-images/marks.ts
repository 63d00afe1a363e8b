import { tenth } from '../draw/tenth.ts';
import type { Confidence } from '../model/confidence.ts';
import { colours } from './colours.ts';

interface MarkOptions {
  readonly radius: number;
  readonly colour: string;
  readonly confidence: Confidence;
}

/**
 * Draws the mark of a confidence at a point: full is confirmed, a ring reported, a split one
 * disputed.
 */
export function drawCardMark(
  x: number,
  y: number,
  { radius, colour, confidence }: MarkOptions,
): string {
  const line = radius / 4;
  const inner = radius - line / 2;
  const fill = confidence === 'confirmed' ? colour : colours.paper;
  const ring = `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(inner)}" fill="${fill}" stroke="${colour}" stroke-width="${tenth(line)}"/>`;
  if (confidence !== 'disputed') return ring;
  const half = `M${tenth(x)} ${tenth(y - inner)}a${tenth(inner)} ${tenth(inner)} 0 0 0 0 ${tenth(2 * inner)}z`;
  return `${ring}<path d="${half}" fill="${colour}"/>`;
}

/** Draws the two dials of the masthead, from their upper left corner. */
export const drawDials = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y}) scale(1.4)" fill="none" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round">` +
  `<g stroke="${colours.talks}"><circle cx="15" cy="15" r="13"/><path d="M15 7v8l5 3"/></g>` +
  `<g stroke="${colours.offensive}"><circle cx="51" cy="15" r="13"/><path d="M51 6v9l-6-4"/></g></g>`;
