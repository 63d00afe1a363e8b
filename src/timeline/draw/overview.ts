import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import { tracks, type Track } from '../../model/track.ts';

/**
 * In px: the height of the strip, the position of its line, and the height of the tallest mark on
 * either side. The dates are below the marks.
 */
export const overviewHeight = 44;
const middle = 15;
const tallest = 12;
const lowest = 4;

/**
 * The whole span in a strip: a line with a mark on either side at each pixel where events of a
 * track begin. A mark is higher for more events, but never too low to be seen.
 */
export function drawOverview(
  width: number,
  counts: Readonly<Record<Track, readonly number[]>>,
): readonly Element[] {
  const most = Math.max(1, ...tracks.flatMap((track) => counts[track]));
  return [
    element('path', { class: 'line', d: `M0 ${middle}H${width}` }),
    ...tracks.map((track) => {
      const away = track === 'talks' ? -1 : 1;
      const marks = counts[track].map((count, pixel) => {
        const height = lowest + Math.round(((tallest - lowest) * count) / most);
        return count ? `M${pixel + 0.5} ${middle + 2 * away}v${away * height}` : '';
      });
      return element('path', { class: `histogram ${track}`, d: marks.join('') });
    }),
  ];
}
