import { leading } from '../layout/candidates.ts';
import { makeInSvg } from '../../draw/mount.ts';
import { drawName } from '../draw/names.ts';
import type { MovingLabel, MovingPlace } from '../data/map-data.ts';
import type { Point } from '../layout/projection.ts';

/** An SVG element, which has to be made in a name space of its own. */
const element = <Name extends keyof SVGElementTagNameMap>(name: Name): SVGElementTagNameMap[Name] =>
  document.createElementNS('http://www.w3.org/2000/svg', name);

/** A path with a class, and `data-` attributes where they are known. */
export function draw(
  name: string,
  path: string,
  data: Readonly<Record<string, string | undefined>> = {},
): SVGPathElement {
  const drawn = element('path');
  drawn.setAttribute('class', name);
  drawn.setAttribute('d', path);
  for (const [key, value] of Object.entries(data)) if (value) drawn.dataset[key] = value;
  return drawn;
}

/** A drawing of its own, which readers of words pass over. */
export function svg(name: string, viewBox: string): SVGSVGElement {
  const made = element('svg');
  made.setAttribute('class', name);
  made.setAttribute('viewBox', viewBox);
  made.ariaHidden = 'true';
  return made;
}

export function group(name: string): SVGGElement {
  const made = element('g');
  made.setAttribute('class', name);
  return made;
}

/** Words at a point, the start of their first baseline; each line below the one before. */
export function text(name: string, lines: readonly string[], { x, y }: Point): SVGTextElement {
  const words = element('text');
  if (name) words.setAttribute('class', name);
  words.setAttribute('x', String(x));
  words.setAttribute('y', String(y));
  words.append(
    ...lines.map((line, index) => {
      const part = element('tspan');
      part.setAttribute('x', String(x));
      if (index > 0) part.setAttribute('dy', `${leading}em`);
      part.textContent = line;
      return part;
    }),
  );
  return words;
}

/** A place's name beside its mark, with the line between them if it has one. */
export function nameAt(
  mark: Point,
  [x, y, anchor, lines, leader]: MovingLabel,
  { type }: MovingPlace,
): readonly Element[] {
  const from = (right: number, down: number): Point => ({ x: mark.x + right, y: mark.y + down });
  return makeInSvg(
    ...drawName({
      point: from(x, y),
      anchor,
      lines,
      leader: leader ? [from(leader[0], leader[1]), from(leader[2], leader[3])] : null,
      kind: type,
      from: null,
    }),
  );
}

/** Where words stand. */
export const pointOf = (words: SVGTextElement): Point => ({
  x: Number(words.getAttribute('x')),
  y: Number(words.getAttribute('y')),
});

/** Moves something from where it was drawn, and scales it; not at all when it is in its place. */
export function move(drawn: SVGElement, { x, y }: Point, scale = 1): void {
  const [right, down] = [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
  const isInPlace = right === 0 && down === 0 && scale === 1;
  const to = `translate(${right}px, ${down}px)`;
  drawn.style.transform = isInPlace ? '' : scale === 1 ? to : `${to} scale(${scale})`;
}
