import type { Span } from '../../model/span.ts';
import { timeScale, rangeOfSpan, ticksOf, type Tick, type TickUnit } from './axis.ts';
import type { Frame, TimelineEvent, TimelineLayout } from './types.ts';
import { layOutTimeline } from './layout.ts';
import { placeStacks } from './stacks.ts';
import { measureLabel } from './measure.ts';

/** A drawing made at build, for containers from one width on, up to where the next one serves. */
export interface StaticDrawing {
  readonly name: 'narrow' | 'medium' | 'wide';
  /** The narrowest container it serves, in px of which 16 are a rem. */
  readonly from: number;
  readonly layout: TimelineLayout;
}

/** A screen of 320 px leaves a graphic 288 px of width; one of 768, 706; one of 1,024, 960. */
const sizes = [
  { name: 'narrow', orientation: 'vertical', from: 288 },
  { name: 'medium', orientation: 'vertical', from: 688 },
  { name: 'wide', orientation: 'horizontal', from: 960 },
] as const satisfies readonly (Omit<StaticDrawing, 'layout'> & Pick<Frame, 'orientation'>)[];

/**
 * Px of a container's width that a layout leaves to the styles, for labels to be set a little wider
 * than they are laid out: until our font is there, lines of another are longer by some hundredths.
 */
export const spare = 10;

/**
 * The drawings of a span, each laid out for the narrowest container it serves. In wider ones labels
 * keep their size and only move apart, so that what is clear of each other stays so.
 */
export const staticDrawings = (
  events: readonly TimelineEvent[],
  span: Span,
): readonly StaticDrawing[] =>
  sizes.map(({ name, orientation, from }) => {
    const frame = { orientation, width: from - spare, height: null };
    return {
      name,
      from,
      layout: layOutTimeline(events, rangeOfSpan(span), frame, measureLabel, placeStacks),
    };
  });

/** Nearer to the end than this part of the band, the words of a tick would leave it. */
const lastTick = 0.94;

/**
 * The ticks of a band: weeks where the span is shorter than a season, else months. They stand at a
 * part of the span, from 0 to 1.
 */
export function staticTicks(span: Span): readonly Tick[] {
  const range = rangeOfSpan(span);
  const unit: TickUnit = range.to - range.from > 75 ? 'month' : 'week';
  return ticksOf(range, { start: 0, end: 1 }, unit).filter(({ at }) => at < lastTick);
}

/** Where a part of the span stands along a drawing, in px. */
export const alongOf = ({ layout }: StaticDrawing, at: number): number =>
  timeScale({ from: 0, to: 1 }, layout.axis)(at);
