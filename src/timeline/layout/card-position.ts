import { least } from 'd3';
import type { Box } from './types.ts';

type Size = Pick<Box, 'width' | 'height'>;

/** Between a card and its event, in px. */
const gap = 6;

/**
 * A card must be within this distance above or below its event, in px, to be seen as belonging to
 * it.
 */
const reach = 120;

/** The least width and height of a link that can be hit, in px, by WCAG 2.2. */
const target = 24;

interface Corner {
  readonly x: number;
  readonly y: number;
}

/**
 * Finds the corner of a card next to its event, between the sides of the frame, where it covers as
 * little as possible of other events. Among equal positions it takes the one that reaches least
 * beyond the frame, preferably below the event. Then it moves further from the event, if fewer
 * links of events and dates look out from under it there, too narrow to be hit. All boxes are in px
 * from the corner of the frame.
 */
export function positionCard(
  card: Size,
  event: Box,
  others: readonly Box[],
  dates: readonly Box[],
  frame: Size,
): Corner {
  const within = (x: number) => Math.max(0, Math.min(x, frame.width - card.width));
  const middle = event.x + (event.width - card.width) / 2;
  const columns = [event.x, middle, event.x + event.width - card.width].map(within);
  const rows = [event.y, event.y + event.height - card.height];
  const below = event.y + event.height + gap;
  const above = event.y - gap - card.height;
  const right = event.x + event.width + gap;
  const left = event.x - gap - card.width;
  const isNear = ({ y }: Corner) => y <= below + reach && y >= above - reach;
  const corners = [
    ...columns.map((x) => ({ x, y: below })),
    ...columns.map((x) => ({ x, y: above })),
    ...rows.map((y) => ({ x: right, y })),
    ...rows.map((y) => ({ x: left, y })),
    ...columns.map((x) => ({ x, y: clearBelow({ x, y: below, ...card }, others) })),
    ...columns.map((x) => ({ x, y: clearAbove({ x, y: above, ...card }, others) })),
  ].filter((corner) => corner.x === within(corner.x) && isNear(corner));
  const whole: Box = { x: 0, y: 0, ...frame };
  const ranked = corners
    .map((corner) => {
      const box = { ...corner, ...card };
      const covered = others.map((other) => overlap(box, other)).reduce((a, b) => a + b, 0);
      return { corner, covered, outside: card.width * card.height - overlap(box, whole) };
    })
    .sort((a, b) => a.covered - b.covered || a.outside - b.outside);
  const best = ranked[0]?.corner ?? { x: within(event.x), y: below };
  const further = best.y >= below ? 1 : best.y <= above ? -1 : 0;
  const moved = Array.from({ length: reach }, (_, px) => ({
    ...best,
    y: best.y + px * further,
  })).filter(isNear);
  const links = [...others, ...dates];
  const pinchedAt = (corner: Corner) =>
    links.filter((link) => isPinched(link, { ...corner, ...card })).length;
  return least(moved, pinchedAt) ?? best;
}

/** Whether a card covers a link in part, and what it leaves on every side is too narrow to be hit. */
function isPinched(link: Box, card: Box): boolean {
  if (overlap(link, card) === 0) return false;
  const free = Math.max(
    card.x - link.x,
    card.y - link.y,
    link.x + link.width - (card.x + card.width),
    link.y + link.height - (card.y + card.height),
  );
  return free > 0 && free < target;
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
