/**
 * The number of letters to insert, delete, replace or exchange with their neighbour to make one
 * word of the other. Wagner and Fischer, "The string-to-string correction problem", 1974, with the
 * exchange of neighbours by Lowrance and Wagner, 1975.
 */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const exchanges = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchange = exchanges ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(replace, exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/**
 * The existing word most similar to the written one; null if more than a third of the letters of
 * the longer word differ, because then it was probably not meant.
 */
export function nearest(written: string, existing: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const word of existing) {
    const allowed = Math.max(1, Math.floor(Math.max(written.length, word.length) / 3));
    const isTooLong = Math.abs(word.length - written.length) > allowed;
    const distance = isTooLong ? Infinity : editDistance(written, word);
    if (distance <= allowed && distance < least) [best, least] = [word, distance];
  }
  return best;
}
