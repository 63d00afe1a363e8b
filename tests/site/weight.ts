import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a page as most hosts send it: compressed by brotli at level 6 when it is asked for. */
export const brotli = (html: string): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
