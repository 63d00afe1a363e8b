import { makeTree, makeInSvg } from '../../draw/mount.ts';
import { element } from '../../draw/tree.ts';
import type { Point } from '../../draw/point.ts';

/** Width and height of a place's marker, a little larger than its mark; pixels. */
export const markerSize = 24;

/** Makes an SVG group with the attributes of a printed element, except its link. */
export function groupOf(name: string, printed: Element | null): SVGGElement {
  const [group] = makeInSvg(element('g', { class: name })) as readonly [SVGGElement];
  for (const { name: key, value } of printed?.attributes ?? [])
    if (key !== 'href') group.setAttribute(key, value);
  return group;
}

/**
 * Makes a marker's SVG from parts of the drawing. `corner` is its upper left corner, in pixels of
 * the drawing.
 */
export function frameAt({ x, y }: Point, ...parts: readonly Element[]): HTMLElement {
  const size = markerSize;
  const tree = element('svg', {
    width: size,
    height: size,
    viewBox: `${x} ${y} ${size} ${size}`,
    'aria-hidden': 'true',
  });
  const svg = makeTree(tree, null, document);
  svg.append(...parts);
  // Leaflet accepts any element as the content of an icon, including SVG; its types say
  // HTMLElement.
  return svg as unknown as HTMLElement;
}
