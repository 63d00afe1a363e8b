import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import { readPage, withChanges } from './page-changes.ts';
import { headersFile } from './hosts/headers-file.ts';
import { importsAmong, importsIn, type ImportsOf } from './lazy-imports.ts';
import { describeBuild, manifestName, type BuiltFile, type Manifest } from './manifest.ts';
import { policyIn } from './policy.ts';
import { findUnusedStyles, wordsAmong } from './used-styles.ts';

/**
 * Finishes a folder that Astro has built for an address, `https://example.org/two-clocks/`. It
 * removes from each page the styles that it does not use, lists the imports of lazy scripts, adds
 * the policy to every page, and writes `_headers` for hosts that read it and `build.json` with the
 * checksum of every file. It reads the built files, so it covers whatever wrote them.
 */
export async function postprocessFolder(
  folder: string,
  address: URL,
  corpus: Corpus,
): Promise<Manifest> {
  // The manifest of the unfinished build. The final one is written last and describes all other
  // files.
  rmSync(join(folder, manifestName), { force: true });
  const built = pathsIn(folder);
  const scripts = built
    .filter((path) => path.endsWith('.js'))
    .map((path) => readBuilt(folder, path));
  const importsOf = importsAmong(scripts);
  const unusedIn = findUnusedStyles(wordsAmong(scripts, importsOf));
  for (const path of built)
    if (path.endsWith('.html')) await postprocessPage(folder, path, importsOf, unusedIn);
  const headed = pathsIn(folder).filter((path) => path !== '_headers');
  writeFileSync(join(folder, '_headers'), headersFile(address.pathname, [...headed, manifestName]));
  const manifest = describeBuild(
    corpus.story.name,
    address.href,
    corpus,
    pathsIn(folder).map((path) => readBuilt(folder, path)),
  );
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function postprocessPage(
  folder: string,
  path: string,
  importsOf: ImportsOf,
  unusedIn: ReturnType<typeof findUnusedStyles>,
): Promise<void> {
  const file = join(folder, path);
  try {
    const html = readFileSync(file, 'utf8');
    const tree = readPage(html);
    const styles = await unusedIn(tree);
    const changes = [...styles, ...importsIn(tree, html, importsOf), ...policyIn(tree, styles)];
    writeFileSync(file, withChanges(html, changes));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** All files below a folder, sorted, with slashes on every system. */
const pathsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

const readBuilt = (folder: string, path: string): BuiltFile => ({
  path,
  bytes: readFileSync(join(folder, path)),
});
