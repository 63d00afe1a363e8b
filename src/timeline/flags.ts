import type { Placed } from './drawing.ts';
import { gather, gatheredSize, setDenseApart, type Group } from './gather.ts';
import { breakLabel, labelType, labelWords, markIndent, type Measure } from './words.ts';

/** Px between a label and the band, the one above it, and the one beside it. */
const gaps = { band: 10, above: 8, beside: 12 } as const;

/** The least a label takes away from the band, in px: two lines and the gap. */
const leastHeight = 2 * labelType.line + gaps.above;

/** A label on its pole, which rises from the band at the event's moment. */
export interface Flag {
  readonly placed: Placed;
  /** Px from the band to its nearer edge, and its extent. */
  readonly near: number;
  readonly width: number;
  readonly height: number;
  readonly lines: number;
}

/** One side of a horizontal drawing. */
export interface FlagSide {
  readonly flags: readonly Flag[];
  readonly groups: readonly Group[];
  /** How far the side reaches from the band, in px. */
  readonly reach: number;
}

interface Space {
  /** Px next to the band that are taken already, by bars. */
  readonly taken: number;
  /** How far labels may reach from the band, in px; null for as far as it takes. */
  readonly reach: number | null;
  /** The widest a label may be, in px, its mark included. */
  readonly labelWidth: number;
  /** Whether of several events at one moment the first stands next to the band. */
  readonly firstNearest: boolean;
}

/**
 * Places labels as flags to the right of poles. A label covers the poles of events that follow
 * closely, so these must hang nearer to the band: labels are placed from the last event to the
 * first, each above all that begin under it. So no pole ever crosses a label.
 */
export function placeFlags(
  placed: readonly Placed[],
  { taken, reach, labelWidth, firstNearest }: Space,
  measure: Measure,
): FlagSide {
  const base = taken + (reach === null ? 0 : gatheredSize.across + gaps.band) + gaps.band;
  const most = reach === null ? Infinity : Math.max(0, Math.floor((reach - base) / leastHeight));
  const { sparse, dense } = setDenseApart(placed, gatheredSize.along, most);
  const flags: Flag[] = [];
  const left: Placed[] = [...dense];
  for (const one of nearestFirst(sparse, firstNearest)) {
    const broken = breakLabel(labelWords(one.event), labelWidth - markIndent, measure, markIndent);
    const flag = {
      placed: one,
      near: Math.max(base, heightUnder(flags, one.from, broken.width)),
      width: broken.width,
      height: broken.count * labelType.line,
      lines: broken.count,
    };
    if (reach !== null && flag.near + flag.height > reach) left.push(one);
    else flags.push(flag);
  }
  left.sort((a, b) => a.from - b.from);
  return {
    flags: flags.reverse(),
    groups: gather(left, gatheredSize.along),
    reach: flags.reduce((most, { near, height }) => Math.max(most, near + height), base),
  };
}

/** From the last moment to the first; at one moment in the order that `firstNearest` asks for. */
function nearestFirst(placed: readonly Placed[], firstNearest: boolean): readonly Placed[] {
  const order = placed.map((one, index) => ({ one, index }));
  order.sort(
    (a, b) => b.one.from - a.one.from || (firstNearest ? a.index - b.index : b.index - a.index),
  );
  return order.map(({ one }) => one);
}

/** The least distance from the band at which a label clears those placed, which all begin later. */
function heightUnder(flags: readonly Flag[], from: number, width: number): number {
  let height = 0;
  for (let index = flags.length - 1; index >= 0; index--) {
    const flag = flags[index];
    if (!flag || flag.placed.from >= from + width + gaps.beside) break;
    height = Math.max(height, flag.near + flag.height + gaps.above);
  }
  return height;
}
