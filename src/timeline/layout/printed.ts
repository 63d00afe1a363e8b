import type { Span } from '../../model/span.ts';
import { timeScale, rangeOfSpan, ticksOf, type Tick, type TickUnit } from './axis.ts';
import type { Frame, TimelineEvent, TimelineLayout } from './types.ts';
import { layOutTimeline } from './layout.ts';
import { placeStacks } from './stacks.ts';
import { measureLabel } from './measure.ts';

/** A drawing made at build for containers from one width on, up to that of the next drawing. */
export interface StaticDrawing {
  readonly name: 'narrow' | 'medium' | 'wide';
  /** The narrowest container that it serves, in px of which 16 are a rem. */
  readonly from: number;
  readonly layout: TimelineLayout;
}

/** A screen of 320 px leaves 288 px for a graphic; one of 768, 706; one of 1,024, 960. */
const sizes = [
  { name: 'narrow', orientation: 'vertical', from: 288 },
  { name: 'medium', orientation: 'vertical', from: 688 },
  { name: 'wide', orientation: 'horizontal', from: 960 },
] as const satisfies readonly (Omit<StaticDrawing, 'layout'> & Pick<Frame, 'orientation'>)[];

/**
 * Labels may be wider by this much than they are laid out for, in px: until the site's font has
 * loaded, lines in a fallback font are a few per cent longer.
 */
export const spare = 10;

/**
 * The drawings of a span, each laid out for the narrowest container that it serves. In wider
 * containers labels keep their size and only move apart, so they still do not overlap.
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

/**
 * A tick beyond this share of the band is left out, because its words would reach beyond the end.
 */
const lastTick = 0.94;

/**
 * The ticks of a band: weeks if the span is shorter than a season, else months. Positions are
 * shares of the span, 0 to 1.
 */
export function staticTicks(span: Span): readonly Tick[] {
  const range = rangeOfSpan(span);
  const unit: TickUnit = range.to - range.from > 75 ? 'month' : 'week';
  return ticksOf(range, { start: 0, end: 1 }, unit).filter(({ at }) => at < lastTick);
}

/** The position along a drawing of a share of the span, in px. */
export const alongOf = ({ layout }: StaticDrawing, at: number): number =>
  timeScale({ from: 0, to: 1 }, layout.axis)(at);
