import type { Element } from 'hast';
import { tenth } from '../draw/tenth.ts';
import { element } from '../draw/tree.ts';
import { drawHolder } from '../map/draw/marks.ts';
import { markPath, ringPath } from '../map/layout/mark-shapes.ts';
import type { HolderKey } from '../map/layout/marks.ts';
import { sideHeads } from '../model/side.ts';
import { sidesTypes, type SidesDrawing, type Tie, type SidesText } from './layout.ts';

/**
 * The drawing of some sides. The list below it says the same, so screen readers skip the drawing.
 */
export const drawSides = ({
  form,
  width,
  height,
  words,
  ties,
  sides,
  seats,
}: SidesDrawing): Element =>
  element(
    'svg',
    {
      class: 'chart',
      'data-form': form,
      width,
      height: tenth(height),
      viewBox: `0 0 ${width} ${tenth(height)}`,
      'aria-hidden': 'true',
    },
    ...ties.map(drawTie),
    ...sides.map(({ point, mark }) =>
      element('path', {
        class: 'sign',
        'data-holder': mark,
        d: markPath(mark ?? 'none', point, 5),
      }),
    ),
    ...seats.map(({ point, mark, isSeated }) =>
      element('path', {
        class: isSeated ? 'taken' : 'empty',
        'data-holder': isSeated ? mark : null,
        d: ringPath(point, 5),
      }),
    ),
    ...words.map(drawWords),
  );

function drawTie({ kind, from, to, mark }: Tie): Element {
  const middle = tenth((from.x + to.x) / 2);
  const [x, y, endX, endY] = [from.x, from.y, to.x, to.y].map(tenth);
  return element('path', {
    class: kind,
    'data-holder': mark,
    d: `M${x} ${y}C${middle} ${y} ${middle} ${endY} ${endX} ${endY}`,
  });
}

function drawWords({ role, point, isEnd, lines }: SidesText): Element {
  const x = tenth(point.x);
  return element(
    'text',
    { class: role, x, y: tenth(point.y), 'text-anchor': isEnd ? 'end' : null },
    ...(lines.length === 1
      ? lines
      : lines.map((line, index) =>
          element('tspan', { x, dy: index === 0 ? null : sidesTypes[role].line }, line),
        )),
  );
}

/** Words with the address of their link; null for no link. */
export interface Linked {
  readonly words: string;
  readonly href: string | null;
}

/** A side in words, with links. */
export interface LinkedSide {
  readonly name: Linked;
  readonly mark: HolderKey | null;
  readonly members: readonly Linked[];
  readonly patrons: readonly Linked[];
  readonly seat: string;
  readonly sources: readonly Linked[];
}

/** The list of the sides, with the content of the drawing and the sources. */
export const drawSidesInWords = (sides: readonly LinkedSide[], noPatron: string): Element =>
  element('ul', {}, ...sides.map((side) => drawSide(side, noPatron)));

const drawSide = (
  { name, mark, members, patrons, seat, sources }: LinkedSide,
  noPatron: string,
): Element =>
  element(
    'li',
    {},
    element('p', {}, mark && drawHolder(mark, 'confirmed'), drawLink(name)),
    element(
      'dl',
      {},
      members.length > 0 && drawPart(sideHeads.members, ...drawList(members, ', ')),
      drawPart(sideHeads.patrons, ...(patrons.length > 0 ? drawList(patrons, ', ') : [noPatron])),
      drawPart(sideHeads.seat, seat),
      drawPart(sideHeads.sources, ...drawList(sources, '; ')),
    ),
  );

const drawPart = (head: string, ...content: readonly (Element | string)[]): Element =>
  element('div', {}, element('dt', {}, head), element('dd', {}, ...content));

const drawList = (list: readonly Linked[], mark: string): readonly (Element | string)[] =>
  list.flatMap((one, index) => (index > 0 ? [mark, drawLink(one)] : [drawLink(one)]));

const drawLink = ({ words, href }: Linked): Element | string =>
  href === null ? words : element('a', { href }, words);
