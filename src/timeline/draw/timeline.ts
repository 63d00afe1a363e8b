import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import { tracks, type Track } from '../../model/track.ts';

/** The names of the two tracks. */
export type TrackLabels = Readonly<Record<Track, string>>;

/** The words for a time without records. */
export const nothingRecorded = 'nothing recorded';

/** The names of the tracks, at the head of every timeline. */
export const drawTrackNames = (labels: TrackLabels): readonly Element[] =>
  tracks.map((track) => element('p', { class: track }, labels[track]));

/** The drawn parts of a timeline on a continuous scale. */
export interface TimelineParts {
  readonly labels: TrackLabels;
  /** Lines and bars. A printed timeline has them for every width that it is laid out for. */
  readonly lines: readonly Element[];
  readonly ticks: Element;
  /** In order of time. */
  readonly items: readonly Element[];
}

/** The content of a timeline on a continuous scale, printed or moving. */
export const drawTimeline = ({
  labels,
  lines,
  ticks,
  items,
}: TimelineParts): readonly Element[] => [
  ...drawTrackNames(labels),
  element(
    'div',
    { class: 'drawn' },
    ...lines,
    ticks,
    items.length === 0 && element('p', {}, nothingRecorded),
    element('ol', {}, ...items),
  ),
];
