import { expect, test } from 'vitest';
import { positionMentionCard, type Rect } from '../../../src/link-previews/position.ts';

const view = { left: 0, top: 0, right: 360, bottom: 640 };
const card = { width: 240, height: 100 };
const line = (left: number, top: number, width: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});
const covers = ({ x, y }: { x: number; y: number }, box: Rect): boolean =>
  x < box.right && x + card.width > box.left && y < box.bottom && y + card.height > box.top;

test('a card stands below its words and starts where they start', () => {
  expect(positionMentionCard([line(40, 100, 80)], card, view)).toEqual({ x: 40, y: 126 });
});

test('at the foot of the window it stands above them', () => {
  expect(positionMentionCard([line(40, 600, 80)], card, view)).toEqual({ x: 40, y: 494 });
});

test('it is moved to stay inside the window', () => {
  expect(positionMentionCard([line(300, 100, 50)], card, view).x).toBe(112);
  expect(positionMentionCard([line(-30, 100, 50)], card, view).x).toBe(8);
});

test('where it fits neither below nor above it goes where there is more room', () => {
  const low = { ...view, bottom: 150 };
  expect(positionMentionCard([line(40, 30, 80)], card, low).y).toBe(56);
  expect(positionMentionCard([line(40, 100, 80)], card, low).y).toBe(-6);
});

test('words broken over two lines are never covered', () => {
  for (const top of [0, 80, 200, 300, 500, 590]) {
    const lines = [line(300, top, 52), line(8, top + 28, 120)];
    const corner = positionMentionCard(lines, card, view);
    expect(lines.filter((box) => covers(corner, box))).toEqual([]);
  }
});

test('words that are not drawn get a card in the corner of the window', () => {
  expect(positionMentionCard([], card, view)).toEqual({ x: 8, y: 8 });
});
