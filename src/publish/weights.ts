import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { faces } from '../fonts/faces.ts';

/** The most that an article may weigh before the reader does anything, compressed, in bytes. */
const limits = { brotli: 60_000, gzip: 66_000 } as const;

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Warnings for the articles of a built folder that weigh more than is promised. They are no errors,
 * since an editor may write a long article. Counted are the page and the fonts that every page
 * loads, without fonts for rare letters.
 *
 *     articles/x/ weighs 61.2 kB with brotli (60.0 kB are promised): its page 33.6 kB, fonts 27.6 kB.
 */
export function heavyArticles(folder: string): readonly string[] {
  if (!existsSync(join(folder, 'articles'))) return [];
  const fonts = bytesOfFonts(join(folder, 'fonts'));
  return readdirSync(join(folder, 'articles'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const html = readFileSync(join(folder, 'articles', name, 'index.html'));
      const page = { brotli: brotliOf(html), gzip: gzipSync(html, { level: 6 }).length };
      return (['brotli', 'gzip'] as const).flatMap((way) =>
        page[way] + fonts > limits[way]
          ? `articles/${name}/ weighs ${inKilobytes(page[way] + fonts)} with ${way} ` +
            `(${inKilobytes(limits[way])} are promised): ` +
            `its page ${inKilobytes(page[way])}, fonts ${inKilobytes(fonts)}.`
          : [],
      );
    });
}

/** The size with brotli at the level that hosts use. */
const brotliOf = (html: Buffer): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;

/**
 * The size of the fonts that every page loads, by their file names: `newsreader.1a2b3c4d.woff2`.
 */
const bytesOfFonts = (folder: string): number =>
  readdirSync(folder)
    .filter((file) =>
      faces.some(({ name, everywhere }) => everywhere && file.split('.')[0] === name),
    )
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
