import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** Environment variables of a build; each has a default in src/settings.ts. */
export interface BuildSettings {
  readonly OUT_DIR: string;
  readonly CONTENT_DIR?: string;
  readonly BASE_PATH?: string;
  readonly SITE_URL?: string;
  readonly PRECOMPRESS?: '1';
  readonly NODE_ENV?: string;
  readonly NODE_OPTIONS?: string;
  readonly TZ?: string;
  readonly LANG?: string;
}

/** Waits until all have ended, so that none goes on when another has failed, whose error it throws. */
export async function allEnded(acts: readonly Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(acts);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** The commands that build the site. */
const commands = {
  'npm run build': ['src/publish/build.ts'],
  'npx astro build': ['node_modules/astro/bin/astro.mjs', 'build'],
} as const;

export type BuildCommand = keyof typeof commands;

/**
 * Builds the site as a command does, in a process of its own. Of the environment it gets what any
 * shell has: what a test runner adds (NODE_ENV, VITEST) would make it another build.
 * The project is this one, or a copy of it in another folder.
 */
export async function buildSite(
  settings: BuildSettings,
  project = '.',
  command: BuildCommand = 'npm run build',
): Promise<void> {
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, TMPDIR, ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  await promisify(execFile)(process.execPath, commands[command], {
    cwd: resolve(project),
    env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
    maxBuffer: 16 * 1024 * 1024,
  });
}
