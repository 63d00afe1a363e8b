import { tracks } from '../../model/track.ts';
import { pathOfDensity, type Drawing } from '../layout/density.ts';
import { stayShapes, type Box, type Leader } from '../layout/types.ts';
import { stayPath } from './stays.ts';

/** The classes of the paths of a moving drawing, in the order of `pathsOf`. */
export const pathNames: readonly string[] = [
  'band',
  ...tracks.flatMap((track) =>
    ['leader', ...stayShapes, 'density'].map((name) => `${name} ${track}`),
  ),
];

/** What of a drawing is lines and bands, as the data of one path for each kind and track. */
export function pathsOf({ layout, density }: Drawing): readonly string[] {
  const most = density.reduce((sum, { counts }) => Math.max(sum, ...counts), 1);
  return [
    rectangle(layout.band),
    ...tracks.flatMap((track) => {
      const of = <T extends { readonly track: string }>(things: readonly T[]) =>
        things.filter((thing) => thing.track === track);
      return [
        of(layout.leaders).map(lineOf),
        ...stayShapes.map((shape) =>
          of(layout.stays)
            .filter((stay) => stay.shape === shape)
            .map((stay) => stayPath(stay, layout.orientation)),
        ),
        of(density).map((one) => pathOfDensity(one, most, layout)),
      ].map((parts) => parts.join(''));
    }),
  ];
}

const rectangle = ({ x, y, width, height }: Box): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

const lineOf = ({ points }: Leader): string =>
  `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
