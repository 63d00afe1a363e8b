import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Loaded } from '../content/load.ts';
import { count } from '../model/count.ts';
import { formatProblems } from '../model/problem.ts';
import { isSpecimen } from '../model/story.ts';
import { manifestName, markUnfinished } from './manifest.ts';
import { assertReplaceable } from './output.ts';
import { postprocessFolder } from './postprocess.ts';
import { precompress } from './precompress.ts';
import { assertListed, notePackages } from './shipped.ts';
import { heavyArticles } from './weights.ts';

/**
 * The Astro integration that finishes a built folder for any host: it adds policies, headers,
 * `build.json` and, if wanted, compressed files. It must be the last integration, since it
 * describes what the others write.
 */
export function postprocess(load: () => Loaded, precompressed: boolean): AstroIntegration {
  let config: Pick<AstroConfig, 'base' | 'outDir' | 'site'> | null = null;
  let bundled: readonly string[] = [];
  return {
    name: 'postprocess',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const plugin = notePackages((packages) => (bundled = packages));
        if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config: resolved }) => {
        config = resolved;
      },
      // After this hook Astro deletes everything in the folder.
      'astro:build:start': () => {
        if (config) assertReplaceable(resolve(fileURLToPath(config.outDir)));
      },
      // Marks the folder, so that a later build may replace it even if this one is interrupted.
      'astro:build:setup': () => {
        if (!config) return;
        mkdirSync(config.outDir, { recursive: true });
        markUnfinished(fileURLToPath(config.outDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        assertListed(bundled);
        const { base = '/', site = '' } = config ?? {};
        const built = fileURLToPath(dir);
        const { corpus, problems } = load();
        const manifest = await postprocessFolder(built, new URL(base, site), corpus);
        const { files, pages, bytes } = manifest.folder;
        const size = (bytes / 1e6).toFixed(1);
        logger.info(`${count(files, 'file')}, ${count(pages, 'page')}, ${size} MB`);
        if (isSpecimen(corpus.story))
          logger.info('Specimen: content/story.yaml names no publisher, and every page says so.');
        const warnings = problems.filter(({ severity }) => severity === 'warning');
        if (warnings.length > 0) logger.warn(formatProblems(warnings));
        for (const words of heavyArticles(built)) logger.warn(words);
        if (precompressed) precompress(built, [...Object.keys(manifest.files), manifestName]);
      },
    },
  };
}
