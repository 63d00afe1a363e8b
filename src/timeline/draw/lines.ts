import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import { tracks } from '../../model/track.ts';
import { barShapes, type Leader, type TimelineLayout } from '../layout/types.ts';
import { barPath } from './bars.ts';

type Round = (number: number) => number;

/** The leader lines and bars of a moving drawing, one path for each kind and track. */
export const drawLines = (layout: TimelineLayout): Element =>
  element(
    'svg',
    { 'aria-hidden': 'true', viewBox: `0 0 ${layout.width} ${layout.height}` },
    ...pathsOf(layout, (number) => number),
  );

/** The paths of the lines and bars of a layout. `round` rounds the numbers. */
export function pathsOf(layout: TimelineLayout, round: Round): readonly Element[] {
  return tracks.flatMap((track) => {
    const of = <T extends { readonly track: string }>(things: readonly T[]) =>
      things.filter((thing) => thing.track === track);
    return [
      ...pathOf(
        track,
        of(layout.leaders).map((leader) => lineOf(leader, round)),
      ),
      ...barShapes.flatMap((shape) =>
        pathOf(
          `${track} ${shape}`,
          of(layout.bars)
            .filter((bar) => bar.shape === shape)
            .map((bar) => barPath(bar, layout.orientation, round)),
        ),
      ),
    ];
  });
}

const pathOf = (name: string, parts: readonly string[]): readonly Element[] =>
  parts.length > 0 ? [element('path', { class: name, d: parts.join('') })] : [];

const lineOf = ({ points }: Leader, round: Round): string =>
  `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`;
