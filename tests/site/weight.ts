import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a page or a file as most hosts send it: compressed by brotli at level 6 when it is asked for. */
export const brotli = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
