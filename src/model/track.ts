/** The two clocks, by the names that content uses; the story says what readers see. */
export const tracks = ['talks', 'offensive'] as const;
export type Track = (typeof tracks)[number];
