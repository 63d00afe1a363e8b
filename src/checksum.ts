import { createHash } from 'node:crypto';

/** The SHA-256 of bytes or of text in UTF-8, all parts joined: 64 hexadecimal digits. */
export function checksumOf(...parts: readonly (string | Buffer)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}
