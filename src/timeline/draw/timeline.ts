import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import { tracks, type Track } from '../../model/track.ts';

/** What each clock is called. */
export type TrackLabels = Readonly<Record<Track, string>>;

/** What is said of a time for which there is no record. */
export const nothingRecorded = 'nothing recorded';

/** The names of the clocks, at the head of every timeline. */
export const drawTrackNames = (labels: TrackLabels): readonly Element[] =>
  tracks.map((track) => element('p', { class: track }, labels[track]));

/** The parts of a timeline on a continuous scale, each drawn. */
export interface TimelineParts {
  readonly labels: TrackLabels;
  /** Lines and bars; printed ones for every form that the width of a page may ask for. */
  readonly lines: readonly Element[];
  readonly ticks: Element;
  /** In order of time. */
  readonly items: readonly Element[];
}

/** What stands in a timeline on a continuous scale, printed or moving. */
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
