/**
 * The part of a text, from 1, that has room for an aside beside it: the first that is as long as
 * the aside is high, else the longest. Lengths are in words of the text; a graphic, which takes the
 * whole width, has 0.
 */
export function partBeside(lengths: readonly number[], height: number): number {
  const longEnough = lengths.findIndex((length) => length >= height);
  const longest = lengths.indexOf(Math.max(...lengths));
  return Math.max(0, longEnough === -1 ? longest : longEnough) + 1;
}
