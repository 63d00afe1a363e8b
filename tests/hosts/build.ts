import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../e2e/browser.ts';
import { buildSite } from '../site/build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for each server to serve: with the site itself, and with the site in a sub-path. */
    hostedRoots: Readonly<Record<string, string>>;
    hostsWork: string;
  }
}

/** Where the site stands below each root. */
export const basePaths = ['/', '/press/two-clocks/'] as const;

/** Builds the site for the root of a host and for a sub-path, each in a folder as a host has it. */
export async function setup(project: TestProject): Promise<() => void> {
  const work = mkdtempSync(join(tmpdir(), 'two-clocks-hosts-'));
  const teardown = () => rmSync(work, { recursive: true, force: true });
  try {
    const roots: Record<string, string> = {};
    for (const [index, BASE_PATH] of basePaths.entries()) {
      const OUT_DIR = join(work, `built-${index}`);
      await buildSite({ OUT_DIR, CACHE_DIR: join(work, `cache-${index}`), BASE_PATH });
      const root = join(work, `root-${index}`);
      cpSync(OUT_DIR, join(root, BASE_PATH), { recursive: true });
      roots[BASE_PATH] = root;
    }
    project.provide('hostedRoots', roots);
    project.provide('hostsWork', work);
    project.provide('browser', await findBrowser());
  } catch (error) {
    teardown();
    throw error;
  }
  return teardown;
}
