/**
 * Chooses the part of a text that an aside goes beside: the first that is at least as high as the
 * aside, else the highest. Returns its number, counted from 1. Heights are numbers of words; a
 * graphic takes the whole width and counts as 0.
 */
export function partForAside(lengths: readonly number[], height: number): number {
  const longEnough = lengths.findIndex((length) => length >= height);
  const longest = lengths.indexOf(Math.max(...lengths));
  return Math.max(0, longEnough === -1 ? longest : longEnough) + 1;
}
