/**
 * Chooses the part of a text, from 1, for an aside beside it: the first part that is at least as
 * high as the aside, else the longest. Lengths are numbers of words; a graphic takes the whole
 * width and has length 0.
 */
export function partBeside(lengths: readonly number[], height: number): number {
  const longEnough = lengths.findIndex((length) => length >= height);
  const longest = lengths.indexOf(Math.max(...lengths));
  return Math.max(0, longEnough === -1 ? longest : longEnough) + 1;
}
