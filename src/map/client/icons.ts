import { makeTree, makeInSvg } from '../../draw/mount.ts';
import { element } from '../../draw/tree.ts';
import type { Point } from '../layout/projection.ts';

/** Width and height of a place's marker: its mark and a little around it; pixels. */
export const markerSize = 24;

/** A group of a drawing with the attributes of what the page printed, but no address. */
export function groupOf(name: string, printed: Element | null): SVGGElement {
  const [group] = makeInSvg(element('g', { class: name })) as readonly [SVGGElement];
  for (const { name: key, value } of printed?.attributes ?? [])
    if (key !== 'href') group.setAttribute(key, value);
  return group;
}

/** A piece of a drawing that a marker shows: the point `corner` of it stands in the marker's corner. */
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
  // Leaflet takes an element for the content of an icon, whatever its name space.
  return svg as unknown as HTMLElement;
}
