import { expect, test } from 'vitest';
import { positionCard } from '../../../src/timeline/layout/card-position.ts';

const frame = { width: 1000, height: 600 };
const card = { width: 300, height: 200 };
const event = { x: 100, y: 100, width: 150, height: 40 };

test('a card stands 6 px under its event where nothing is in the way', () => {
  expect(positionCard(card, event, [], [], frame)).toEqual({ x: 100, y: 146 });
});

test('at the right edge of the frame it ends with its event', () => {
  const last = { ...event, x: 850 };
  expect(positionCard(card, last, [], [], frame)).toEqual({ x: 700, y: 146 });
});

test('where another event stands below, it goes beside its event', () => {
  const other = { x: 100, y: 200, width: 150, height: 40 };
  expect(positionCard(card, event, [other], [], frame)).toEqual({ x: 256, y: 100 });
});

test('where others stand on all sides, it goes further down until it is clear of them', () => {
  const others = [
    { x: 300, y: 100, width: 150, height: 100 },
    { x: 0, y: 0, width: 300, height: 90 },
    { x: 0, y: 100, width: 90, height: 60 },
    { x: 100, y: 150, width: 150, height: 40 },
  ];
  expect(positionCard(card, event, others, [], frame)).toEqual({ x: 100, y: 206 });
});

test('at the lower edge it goes above', () => {
  const low = { ...event, y: 500 };
  expect(positionCard(card, low, [], [], frame)).toEqual({ x: 100, y: 294 });
});

test('between neighbours on all sides it covers the least of them', () => {
  const others = [
    { x: 0, y: 146, width: 1000, height: 300 },
    { x: 0, y: -206, width: 1000, height: 300 },
    { x: 256, y: 94, width: 300, height: 10 },
  ];
  const small = { width: 300, height: 60 };
  expect(positionCard(small, event, others, [], frame)).toEqual({ x: 256, y: 100 });
});

test('on a frame as narrow as the card it starts at the left edge', () => {
  const narrow = { width: 300, height: 2000 };
  expect(positionCard(card, event, [], [], narrow)).toEqual({ x: 0, y: 146 });
});

test('it goes further down until no date looks out from under it too narrow to be hit', () => {
  const dates = [
    { x: 120, y: 300, width: 60, height: 60 },
    { x: 120, y: 400, width: 60, height: 60 },
  ];
  expect(positionCard(card, event, [], dates, frame)).toEqual({ x: 100, y: 160 });
  expect(positionCard({ ...card, height: 180 }, event, [], dates, frame)).toEqual({
    x: 100,
    y: 146,
  });
});
