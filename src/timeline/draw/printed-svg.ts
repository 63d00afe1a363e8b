import { tracks } from '../../model/track.ts';
import { stayShapes, type Leader } from '../layout/types.ts';
import { sideOf } from './positions-css.ts';
import type { StaticDrawing } from '../layout/printed.ts';
import { stayPath } from './stays.ts';

/**
 * Leader lines and bars of a static drawing as SVG, without a word. That of a wide one is stretched
 * with its container, which thickens no line; that of an upright one is as wide as the spine and
 * the room beside it.
 */
export function svgOf(drawing: StaticDrawing): string {
  const { name, layout } = drawing;
  const paths = tracks.flatMap((track) => [
    pathOf(track, layout.leaders.filter((leader) => leader.track === track).map(lineOf)),
    ...stayShapes.map((shape) =>
      pathOf(
        `${track} ${shape}`,
        layout.stays
          .filter((stay) => stay.track === track && stay.shape === shape)
          .map((stay) => stayPath(stay, layout.orientation, Math.round)),
      ),
    ),
  ]);
  return `<svg class="${name}" aria-hidden="true" ${frameOf(drawing)}>${paths.join('')}</svg>`;
}

function frameOf({ from, layout }: StaticDrawing): string {
  const { width, height, orientation } = layout;
  const size = `height="${Math.ceil(height) / 16}rem"`;
  if (orientation === 'horizontal')
    return `viewBox="0 0 ${from} ${Math.ceil(height)}" preserveAspectRatio="none" width="100%" ${size}`;
  const side = Math.round(sideOf(layout));
  return `viewBox="${width / 2 - side} 0 ${2 * side} ${Math.ceil(height)}" width="${side / 8}rem" ${size}`;
}

const pathOf = (name: string, parts: readonly string[]): string =>
  parts.length > 0 ? `<path class="${name}" d="${parts.join('')}"/>` : '';

const lineOf = ({ points }: Leader): string =>
  `M${points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`;
