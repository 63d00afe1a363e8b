import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { packableEnds } from './headers.ts';

/** Smaller files gain less by it than an answer's headers take; bytes. */
const smallest = 1024;

/**
 * Writes `.br` and `.gz` beside the text files of a built folder, as small as Node makes them, for
 * hosts that send such files instead of compressing each answer anew. Another version of Node may
 * make other bytes of the same file: so they come after `build.json`, which names none of them.
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
