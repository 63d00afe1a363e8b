import type { Gathered, Label, Leader, Mark, Placed, Side } from './drawing.ts';
import { gather } from './gather.ts';
import { breakLabel, labelType, labelWords, type Measure } from './words.ts';

/** Px: the mark and the space after it; between labels above each other and beside each other. */
export const flagGaps = { indent: 16, markRadius: 6, above: 8, beside: 10, fromBand: 10 } as const;

/** The row of marks with counts next to the band, in px. */
const gatherRow = 30;

/** What stands on one side of the band of a horizontal drawing; y counts away from the band. */
export interface Flags {
  readonly flags: readonly Flag[];
  readonly gathered: readonly Gathered[];
  /** How far the side reaches from the band, in px. */
  readonly reach: number;
}

/** One label on its pole, which rises from the band at the event's moment. */
export interface Flag {
  readonly placed: Placed;
  readonly near: number;
  readonly far: number;
  readonly width: number;
  readonly lines: number;
}
