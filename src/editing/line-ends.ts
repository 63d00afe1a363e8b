/**
 * Converts an offset in a text as it was read, without byte order mark and with LF line ends, to
 * the offset in the text of the file, which may have both.
 */
export function offsetOnDisk(onDisk: string, offset: number): number {
  let at = onDisk.startsWith('\uFEFF') ? 1 : 0;
  for (let left = offset; left > 0; left--) at += onDisk.startsWith('\r\n', at) ? 2 : 1;
  return at;
}
