/** A rectangle in pixels, as `getBoundingClientRect` gives it. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The size of a card, in pixels. */
export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/** Between a card and the mention. */
const gap = 6;
/** Between a card and the edge of the window. */
const margin = 8;

/**
 * Finds the corner of a card: below the last line of the mention, else above its first, so that it
 * never covers the mention, and between the sides of the window. If it fits neither below nor
 * above, it goes where there is more room.
 */
export function positionMentionCard(
  lines: readonly Rect[],
  card: CardSize,
  view: Rect,
): { readonly x: number; readonly y: number } {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return { x: view.left + margin, y: view.top + margin };
  const roomBelow = view.bottom - last.bottom;
  const roomAbove = first.top - view.top;
  const isBelow = roomBelow >= card.height + gap + margin || roomBelow >= roomAbove;
  const start = isBelow ? last.left : first.left;
  const end = view.right - margin - card.width;
  return {
    x: Math.max(view.left + margin, Math.min(start, end)),
    y: isBelow ? last.bottom + gap : first.top - gap - card.height,
  };
}
