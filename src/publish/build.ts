/**
 * The command behind `npm run build`: builds beside the folder, finishes what was built, and only
 * then puts it into its place. Whatever goes wrong before leaves the site that stood there.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { exit } from 'node:process';
import { build } from 'astro';
import config from '../../astro.config.mjs';
import { loadOnce } from '../content/load.ts';
import { count } from '../model/count.ts';
import { claimFolder } from './claim.ts';
import { explain } from './explain.ts';
import type { Manifest } from './manifest.ts';
import { sealFolder } from './seal.ts';
import { noteShipped } from './shipped.ts';
import { asideOf, clearAside, sayWhatStands, swapIn } from './swap.ts';

const folder = resolve(config.outDir ?? 'dist');
const { next } = asideOf(folder);

/** Takes the folder until this process ends; then nothing of this build stays beside it. */
function claimUntilTheEnd(): void {
  mkdirSync(dirname(folder), { recursive: true });
  const handBack = claimFolder(folder);
  process.once('exit', () => {
    try {
      rmSync(next, { recursive: true, force: true });
    } finally {
      handBack();
    }
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => exit(1));
}

async function publish(): Promise<Manifest['folder']> {
  clearAside(folder);
  await build({ outDir: next, vite: { plugins: [noteShipped] } });
  const place = { siteUrl: config.site ?? '', basePath: config.base ?? '/' };
  const { corpus } = loadOnce();
  const { folder: built } = sealFolder(next, place, corpus);
  swapIn(folder);
  return built;
}

try {
  claimUntilTheEnd();
} catch (error) {
  console.error(`\n${explain(error)}`);
  exit(1);
}
const { files, pages, bytes } = await publish().catch((error: unknown) => {
  console.error(`\n${explain(error)}\n\n${sayWhatStands(folder)}`);
  exit(1);
});
const size = (bytes / 1e6).toFixed(1);
console.log(`${folder}: ${count(files, 'file')}, ${count(pages, 'page')}, ${size} MB.`);
