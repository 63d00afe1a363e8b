/**
 * The offset in a text as it is on disk, for one in the same text without its byte order mark and
 * with plain line ends.
 */
export function offsetOnDisk(written: string, offset: number): number {
  let at = written.startsWith('\uFEFF') ? 1 : 0;
  for (let left = offset; left > 0; left--) at += written.startsWith('\r\n', at) ? 2 : 1;
  return at;
}
