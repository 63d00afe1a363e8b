/** The two clocks. The second holds the offensive north of Aleppo and the war around it. */
export const tracks = ['talks', 'offensive'] as const;
export type Track = (typeof tracks)[number];

/** What a reader sees of a track's name. */
export const trackLabels: Readonly<Record<Track, string>> = {
  talks: 'The talks',
  offensive: 'On the ground',
};
