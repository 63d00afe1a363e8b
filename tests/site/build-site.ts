import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** What a build may be told by its environment; each has a default in astro.config.mjs. */
export interface BuildSettings {
  readonly OUT_DIR: string;
  readonly CACHE_DIR: string;
  readonly CONTENT_DIR?: string;
  readonly BASE_PATH?: string;
  readonly SITE_URL?: string;
  readonly NODE_ENV?: string;
}

/**
 * Builds the site as `npm run build` does, in a process of its own. Of the environment it gets what
 * any shell has: what a test runner adds (NODE_ENV, VITEST) would make it another build.
 */
export async function buildSite(settings: BuildSettings): Promise<void> {
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, TMPDIR, ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  await promisify(execFile)(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    {
      env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
      maxBuffer: 16 * 1024 * 1024,
    },
  );
}
