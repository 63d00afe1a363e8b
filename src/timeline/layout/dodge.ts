/** A box on a line: its preferred start and its length, in px. */
export interface WantedBox {
  readonly at: number;
  readonly extent: number;
}

/**
 * Finds starts for boxes in a given order, with at least `gap` between them and within a length, so
 * that the sum of squared distances from the preferred starts is least. This is isotonic regression
 * by pooling adjacent violators (Ayer and others, 1955), after the room that earlier boxes take is
 * subtracted.
 */
export function dodge(
  wanted: readonly WantedBox[],
  length: number,
  gap: number,
): readonly number[] {
  const blocks: { readonly sum: number; readonly count: number }[] = [];
  const before: number[] = [];
  let taken = 0;
  for (const { at, extent } of wanted) {
    before.push(taken);
    let block = { sum: at - taken, count: 1 };
    for (let last = blocks.at(-1); last && mean(last) >= mean(block); last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
    taken += extent + gap;
  }
  const most = Math.max(0, length - (taken - gap));
  return blocks
    .flatMap((block) => Array.from({ length: block.count }, () => mean(block)))
    .map((start, index) => Math.min(Math.max(start, 0), most) + (before[index] ?? 0));
}

const mean = ({ sum, count }: { readonly sum: number; readonly count: number }): number =>
  sum / count;

/** The length of boxes together with the gaps between them, in px. */
export const takenBy = (extents: readonly number[], gap: number): number =>
  extents.reduce((sum, extent) => sum + extent + gap, -gap);
