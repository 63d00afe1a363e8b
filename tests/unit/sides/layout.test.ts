import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { drawSides, drawSidesInWords } from '../../../src/sides/draw.ts';
import {
  sidesForms,
  layOutSides,
  sidesTypes,
  type SideInWords,
  type SidesText,
} from '../../../src/sides/layout.ts';
import { breakLines } from '../../../src/draw/break-lines.ts';
import { widthOf } from '../../../src/draw/letter-widths.ts';

const said = {
  heads: { patrons: 'Backed by', side: 'Side', seat: 'At the talks' },
  noPatron: 'nobody named here',
  seated: 'a seat',
  unseated: 'no seat',
};

const coast: SideInWords = {
  name: 'The League of the Coast and the Islands',
  mark: 'square',
  members: ['Coast Guard', 'Riders of the Outer Islands', 'Watch of Sandnes'],
  patrons: ['Norway', 'the Kingdom of the Far North', 'Denmark'],
  isSeated: true,
  seat: 'a delegation of its own, which came on the first day',
};
const valley: SideInWords = {
  name: 'Valley Guard',
  mark: null,
  members: [],
  patrons: [],
  isSeated: false,
  seat: 'not invited',
};
const hill: SideInWords = {
  ...valley,
  name: 'Hill people',
  mark: 'circle',
  patrons: ['Sweden', 'Norway'],
};
const sides = [coast, valley, hill];

/** What words take up, in pixels. */
function boxOf({ role, point, isEnd, lines }: SidesText) {
  const { size, weight, line } = sidesTypes[role];
  const width = Math.max(...lines.map((text) => widthOf(text, size, weight)));
  const left = isEnd ? point.x - width : point.x;
  const top = point.y - size;
  return { left, right: left + width, top, bottom: top + lines.length * line };
}

describe.each(sidesForms)('the %s drawing', (form) => {
  const drawing = layOutSides(sides, form, said);
  const { words, width, height } = drawing;

  test('keeps all of its words inside', () => {
    const outside = words.filter((one) => {
      const { left, right, top, bottom } = boxOf(one);
      return left < -0.5 || right > width + 0.5 || top < 0 || bottom > height + 0.5;
    });
    expect(outside).toEqual([]);
  });

  test('lays no words over others', () => {
    const boxes = words.map((one) => ({ one, ...boxOf(one) }));
    const over = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom,
        )
        .map((b) => [a.one.lines, b.one.lines]),
    );
    expect(over).toEqual([]);
  });

  test('has the sides in the order of the table, from the top', () => {
    const names = words.filter(({ role }) => role === 'side');
    expect(names.map(({ lines }) => lines.join(' '))).toEqual(sides.map(({ name }) => name));
    const heights = names.map(({ point }) => point.y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  test('leads a line from each patron to each side that it backs, and names it once', () => {
    const patrons = words.filter(({ role }) => role === 'patron');
    expect(patrons.map(({ lines }) => lines.join(' '))).toEqual([
      'Norway',
      'the Kingdom of the Far North',
      'Denmark',
      'Sweden',
    ]);
    const backing = drawing.ties.filter(({ kind }) => kind === 'backing');
    expect(backing.map(({ mark }) => mark)).toEqual([
      'square',
      'square',
      'square',
      'circle',
      'circle',
    ]);
    expect(backing[4]?.from).toEqual(backing[0]?.from);
  });

  test('says where nobody backs a side', () => {
    expect(words.filter(({ role }) => role === 'nobody')).toHaveLength(1);
  });

  test('leads a line to the seat of a side that had one, and to no other', () => {
    expect(drawing.seats.map(({ isSeated }) => isSeated)).toEqual([true, false, false]);
    const lines = drawing.ties.filter(({ kind }) => kind === 'seat');
    expect(lines.map(({ to }) => to)).toEqual([drawing.seats[0]?.point]);
    expect(lines.every(({ from, to }) => from.x < to.x)).toBe(true);
  });
});

test('a drawing of no sides is its heads alone', () => {
  const { ties, words } = layOutSides([], 'wide', said);
  expect(ties).toEqual([]);
  expect(words.map(({ role }) => role)).toEqual(['head', 'head', 'head']);
});

test('words are broken between them, and a long one has a line of its own', () => {
  expect(breakLines('of Vestmannaeyjarbaer too', sidesTypes.members, 60)).toEqual([
    'of',
    'Vestmannaeyjarbaer',
    'too',
  ]);
});

/** All text in a tree, in its order. */
const textOf = (node: ElementContent): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element'
      ? node.children.map(textOf).join(' ')
      : '';

const attributesOf = (node: Element): readonly string[] => [
  ...Object.keys(node.properties),
  ...node.children.flatMap((child) => (child.type === 'element' ? attributesOf(child) : [])),
];

describe('the drawing as markup', () => {
  const plain = (words: string) => ({ words, href: null });
  const drawn = sidesForms.map((form) => drawSides(layOutSides(sides, form, said)));
  const told = drawSidesInWords(
    sides.map(({ name, mark, members, patrons, isSeated, seat }) => ({
      name: plain(name),
      mark,
      members: members.map(plain),
      patrons: patrons.map(plain),
      seat: `${isSeated ? said.seated : said.unseated}: ${seat}`,
      sources: [{ words: 'Aftenposten', href: '/sources/#source-a' }],
    })),
    said.noPatron,
  );

  test('says nothing that the list under it does not say in words', () => {
    const inWords = textOf(told).replace(/\s+/g, ' ').replaceAll(' ,', ',').toLowerCase();
    const lacking = layOutSides(sides, 'wide', said)
      .words.filter(({ role }) => role !== 'head')
      .map(({ lines }) => lines.join(' ').toLowerCase())
      .filter((words) => !inWords.includes(words));
    expect(lacking).toEqual([]);
  });

  test('is silent for those who hear the list', () => {
    expect(drawn.map(({ properties }) => properties['aria-hidden'])).toEqual(['true', 'true']);
  });

  test('has no style attribute, which the policy of the site refuses', () => {
    expect([...drawn, told].flatMap(attributesOf)).not.toContain('style');
  });
});
