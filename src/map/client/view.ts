import type { MovingMap } from '../data/map-data.ts';
import type { Point } from '../layout/projection.ts';

/** What a window shows of the world: its zoom, and the pixel of the world in its corner. */
export interface View {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
}

/** How much larger than in the drawing everything is. */
export const scaleIn = ({ zoom }: View, map: MovingMap): number => 2 ** (zoom - map.zoom);

/** Where a point of the drawing lies in the window, in pixels from its corner. */
export function pointInView(view: View, map: MovingMap, { x, y }: Point): Point {
  const scale = scaleIn(view, map);
  const [left, top] = map.origin;
  return { x: (left + x) * scale - view.left, y: (top + y) * scale - view.top };
}

/** The view that a page draws: the frame, cropped to a width, at its own zoom. */
export const drawnView = ({ zoom, origin }: MovingMap, crop: number): View => ({
  zoom,
  left: origin[0] + crop,
  top: origin[1],
});

/** Whether a point of a window lies in it, away from its edge by a margin; pixels. */
export const isInWindow = (
  { x, y }: Point,
  size: { readonly width: number; readonly height: number },
  margin = 0,
): boolean => x >= margin && y >= margin && x <= size.width - margin && y <= size.height - margin;
