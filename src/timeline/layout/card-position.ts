import type { Box } from './types.ts';

type Size = Pick<Box, 'width' | 'height'>;

/** Between a card and the event that it belongs to, in px. */
const gap = 6;

/**
 * Where the corner of a card goes: beside its event, where it covers least of the other events and
 * reaches least out of the frame; below the event where nothing is covered there. All boxes are in
 * px from the corner of the frame.
 */
export function positionCard(
  card: Size,
  event: Box,
  others: readonly Box[],
  frame: Size,
): { readonly x: number; readonly y: number } {
  const within = (x: number) => Math.max(0, Math.min(x, frame.width - card.width));
  const middle = event.x + (event.width - card.width) / 2;
  const columns = [event.x, middle, event.x + event.width - card.width].map(within);
  const rows = [event.y, event.y + event.height - card.height];
  const below = event.y + event.height + gap;
  const above = event.y - gap - card.height;
  const right = event.x + event.width + gap;
  const left = event.x - gap - card.width;
  const corners = [
    ...columns.map((x) => ({ x, y: below })),
    ...columns.map((x) => ({ x, y: above })),
    ...rows.map((y) => ({ x: right, y })),
    ...rows.map((y) => ({ x: left, y })),
  ];
  const whole: Box = { x: 0, y: 0, ...frame };
  const costs = corners.map((corner) => {
    const box = { ...corner, ...card };
    const covered = others.map((other) => overlap(box, other)).reduce((a, b) => a + b, 0);
    return covered + card.width * card.height - overlap(box, whole);
  });
  return corners[costs.indexOf(Math.min(...costs))] ?? { x: within(event.x), y: below };
}

/** How much of two boxes is the same, in square px. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
