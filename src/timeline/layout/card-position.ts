import type { Box } from './types.ts';

type Size = Pick<Box, 'width' | 'height'>;

/** Between a card and its event, in px. */
const gap = 6;

/**
 * A card must be within this distance above or below its event, in px, to be seen as belonging to
 * it.
 */
const reach = 120;

/**
 * Finds the corner of a card next to its event, between the sides of the frame, where it covers as
 * little as possible of other events. Among equal positions it takes the one that reaches least
 * beyond the frame, preferably below the event. All boxes are in px from the corner of the frame.
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
    ...columns.map((x) => ({ x, y: clearBelow({ x, y: below, ...card }, others) })),
    ...columns.map((x) => ({ x, y: clearAbove({ x, y: above, ...card }, others) })),
  ].filter(({ x, y }) => x === within(x) && y <= below + reach && y >= above - reach);
  const whole: Box = { x: 0, y: 0, ...frame };
  const ranked = corners
    .map((corner) => {
      const box = { ...corner, ...card };
      const covered = others.map((other) => overlap(box, other)).reduce((a, b) => a + b, 0);
      return { corner, covered, outside: card.width * card.height - overlap(box, whole) };
    })
    .sort((a, b) => a.covered - b.covered || a.outside - b.outside);
  return ranked[0]?.corner ?? { x: within(event.x), y: below };
}

/** The position down to which a box must move to be clear of others. */
function clearBelow(box: Box, others: readonly Box[]): number {
  const ends = others
    .filter((other) => overlap(box, other) > 0)
    .map((other) => other.y + other.height);
  return ends.length === 0 ? box.y : clearBelow({ ...box, y: Math.max(...ends) + gap }, others);
}

/** The position up to which a box must move to be clear of others. */
function clearAbove(box: Box, others: readonly Box[]): number {
  const starts = others.filter((other) => overlap(box, other) > 0).map((other) => other.y);
  if (starts.length === 0) return box.y;
  return clearAbove({ ...box, y: Math.min(...starts) - gap - box.height }, others);
}

/** The area that two boxes share, in square px. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
