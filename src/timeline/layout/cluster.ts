import type { Placed } from './types.ts';

/** Events whose labels have no room, in order of time. */
export type ClusteredEvents = readonly [Placed, ...Placed[]];

/** The size of a cluster's box, in px. */
export const clusterSize = { width: 40, height: 24 } as const;
