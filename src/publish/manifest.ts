import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { checksumOf } from '../checksum.ts';
import { versionOf } from '../exports/modified.ts';
import { recordCounts, type Corpus } from '../model/corpus.ts';

/** The file of a built folder that describes all others. */
export const manifestName = 'build.json';

/** One file of the built folder. */
export interface BuiltFile {
  /** Its path below the folder, with slashes: `events/ratyan/index.html`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** What `build.json` says of a build. It says nothing of when or where, so that builds repeat. */
export interface Manifest {
  readonly site: string;
  /** Where the site is meant to stand: `https://example.org/two-clocks/`. */
  readonly address: string;
  readonly corpus: {
    /** The SHA-256 of the corpus: another one where any published record says anything else. */
    readonly version: string;
    /** How many records of each kind there are. */
    readonly counts: Readonly<Record<string, number>>;
  };
  /** Of all files but this one. */
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

/** What stands in the place of a manifest while the folder is being filled. */
const unfinished = { isUnfinished: true } as const;

export const markUnfinished = (folder: string): void =>
  writeFileSync(join(folder, manifestName), JSON.stringify(unfinished));

const ours = z.union([
  z.object({ isUnfinished: z.literal(true) }),
  z.object({ address: z.string(), corpus: z.object({ version: z.string() }), files: z.object({}) }),
]);

/** Whether a folder holds the manifest of a build of this site, be it of one that broke off. */
export function isOfThisSite(folder: string): boolean {
  try {
    const written: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
    return ours.safeParse(written).success;
  } catch {
    return false;
  }
}
