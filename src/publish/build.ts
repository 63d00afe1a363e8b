/**
 * The command behind `npm run build`. Astro builds into a new folder, which then replaces the
 * previous site. If anything fails before that, the previous site stays as it was.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exit } from 'node:process';
import { build } from 'astro';
import { settingsOrExit } from '../settings.ts';
import { log } from './calm-log.ts';
import { explain } from './explain.ts';
import {
  assertMovable,
  assertReplaceable,
  clearBeside,
  clearLeftovers,
  clearOld,
  makeBeside,
  outputFolderOf,
  swapIn,
} from './output.ts';

/**
 * The folder that Astro works in. It is inside the project, because compiled pages look for their
 * packages in the folders above them. Each build has its own, so that none uses another's files.
 */
const cache = resolve('node_modules/.cache');
const workPrefix = join(cache, 'two-clocks-build-');

async function publish(folder: string): Promise<void> {
  assertReplaceable(folder);
  assertMovable(folder);
  clearLeftovers(folder, Date.now());
  clearOld(workPrefix, Date.now());
  mkdirSync(cache, { recursive: true });
  const beside = makeBeside(folder);
  const work = mkdtempSync(workPrefix);
  atTheEnd(() => {
    rmSync(work, { recursive: true, force: true });
    clearBeside(beside, folder);
  });
  const built = join(work, 'site');
  const logger = { entrypoint: new URL('calm-log.ts', import.meta.url) };
  await build({ outDir: built, cacheDir: join(work, 'cache'), logger });
  await swapIn(built, folder, beside);
}

/**
 * Cleans up however this process ends. The new site is in place by then, so a failure is only a
 * warning.
 */
function atTheEnd(clearAway: () => void): void {
  process.once('exit', () => {
    try {
      clearAway();
    } catch (error) {
      console.warn(`Something of this build is left; delete it. ${String(error)}`);
    }
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => exit(1));
}

const { outDir } = settingsOrExit();
try {
  const folder = outputFolderOf(outDir);
  await publish(folder);
  log.end();
  console.log(`The site stands in ${folder}.`);
} catch (error) {
  log.end();
  console.error(`\n${explain(error)}\n\nNothing was published: ${resolve(outDir)} is as it was.`);
  exit(1);
}
