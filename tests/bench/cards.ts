/**
 * Measures how long the share cards of the whole site take, as `npm run bench:cards`: all of them
 * from nothing, and again from the cache. Each time a process of its own reads the content, draws
 * every card, and paints those that are not in the cache.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paintAll } from '../../src/share-images/paint-all.ts';
import { cardsOf } from '../../src/share-images/site-cards.ts';
import { contentFolder } from '../../src/content/folders.ts';
import { loadCorpus } from '../../src/content/load.ts';

/** The most that it may take on two cores, in seconds. */
const targets = { 'from nothing': 60, 'from the cache': 2 } as const;

const [, script = fileURLToPath(import.meta.url), folder] = process.argv;
if (folder) {
  const { corpus } = loadCorpus(contentFolder);
  await paintAll(cardsOf(corpus).values(), { folder, output: { write: () => undefined } });
} else {
  const cache = mkdtempSync(join(tmpdir(), 'two-clocks-bench-'));
  try {
    for (const [how, target] of Object.entries(targets)) {
      const start = performance.now();
      execFileSync(process.execPath, [script, cache], { stdio: 'inherit' });
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const count = readdirSync(cache).length;
      console.log(`${count} cards ${how}: ${seconds} s. The target is under ${target} s.`);
    }
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}
