import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { checksumOf } from '../checksum.ts';
import { versionOf } from '../exports/modified.ts';
import { recordCounts, type Corpus } from '../model/corpus.ts';

/** The name of the file that describes all other files of a built folder. */
export const manifestName = 'build.json';

/** A file of the built folder. */
export interface BuiltFile {
  /** The path below the folder, with slashes: `events/ratyan/index.html`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** The content of `build.json`. It has no date and no host name, so that builds can be compared. */
export interface Manifest {
  readonly site: string;
  /** The address that the site was built for: `https://example.org/two-clocks/`. */
  readonly address: string;
  readonly corpus: {
    /** The checksum of the corpus, which differs if any published record does. */
    readonly version: string;
    /** The number of records of each kind. */
    readonly counts: Readonly<Record<string, number>>;
  };
  /** Figures for all files except this one. */
  readonly folder: { readonly files: number; readonly pages: number; readonly bytes: number };
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** Describes a build from its files, in order of their paths. */
export function describeBuild(
  site: string,
  address: string,
  corpus: Corpus,
  files: readonly BuiltFile[],
): Manifest {
  return {
    site,
    address,
    corpus: { version: versionOf(corpus), counts: recordCounts(corpus) },
    folder: {
      files: files.length,
      pages: files.filter(({ path }) => path.endsWith('.html')).length,
      bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    },
    files: Object.fromEntries(
      files
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ path, bytes }) => [path, { bytes: bytes.length, sha256: checksumOf(bytes) }]),
    ),
  };
}

/** The manifest of a folder that is still being filled. */
const unfinished = { isUnfinished: true } as const;

/** Marks a folder as a build that is not complete, so that a later build may replace it. */
export const markUnfinished = (folder: string): void =>
  writeFileSync(join(folder, manifestName), JSON.stringify(unfinished));

const ours = z.union([
  z.object({ isUnfinished: z.literal(true) }),
  z.object({ address: z.string(), corpus: z.object({ version: z.string() }), files: z.object({}) }),
]);

/** Whether a folder contains a build of this site, complete or interrupted. */
export function isOfThisSite(folder: string): boolean {
  try {
    const written: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
    return ours.safeParse(written).success;
  } catch {
    return false;
  }
}
