/**
 * The command behind `npm run build`: builds beside the folder, finishes what was built, and only
 * then puts it into its place. Whatever goes wrong before leaves the site that stood there.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { exit } from 'node:process';
import { build } from 'astro';
import config from '../../astro.config.mjs';
import { contentFolder } from '../content/folders.ts';
import { loadCorpus } from '../content/load.ts';
import { count } from '../model/problem.ts';
import { explain } from './explain.ts';
import { sealFolder } from './seal.ts';
import { noteShipped } from './shipped.ts';
import { asideOf, clearAside, swapIn } from './swap.ts';

const folder = resolve(config.outDir ?? 'dist');
const { next } = asideOf(folder);

const giveUp = (): void => rmSync(next, { recursive: true, force: true });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    giveUp();
    exit(1);
  });

try {
  mkdirSync(dirname(folder), { recursive: true });
  clearAside(folder);
  await build({ outDir: next, vite: { plugins: [noteShipped] } });
  const place = { siteUrl: config.site ?? '', basePath: config.base ?? '/' };
  const { corpus } = loadCorpus(contentFolder);
  const { folder: built } = sealFolder(next, place, corpus);
  swapIn(folder);
  const size = (built.bytes / 1e6).toFixed(1);
  console.log(
    `${folder}: ${count(built.files, 'file')}, ${count(built.pages, 'page')}, ${size} MB.`,
  );
} catch (error) {
  giveUp();
  console.error(`\n${explain(error)}\n\nNothing was published: ${folder} is as it was.`);
  exit(1);
}
