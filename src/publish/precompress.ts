import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { packableEnds } from './headers.ts';

/**
 * Smaller files are left out: compression saves less than the headers of a response take. Bytes.
 */
const smallest = 1024;

/**
 * Writes `.br` and `.gz` files beside the text files of a built folder, at the highest compression,
 * for hosts that send such files instead of compressing each response. Their bytes depend on the
 * version of Node, so they are written after `build.json` and not listed in it.
 */
export function precompress(folder: string, paths: readonly string[]): void {
  const texts = paths
    .filter((path) => packableEnds.some((end) => path.endsWith(`.${end}`)))
    .map((path) => join(folder, path));
  for (const file of texts) {
    if (statSync(file).size < smallest) continue;
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
