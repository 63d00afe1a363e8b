import type { Placed } from './types.ts';

/** Events for whose labels there is no room, in order of time. */
export type ClusteredEvents = readonly [Placed, ...Placed[]];

/** The mark with their count stands in a box of this size, in px. */
export const clusterSize = { width: 40, height: 24 } as const;
