import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../site/build-site.ts';
import { serve } from '../site/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site of the fixture is served to every engine: http://127.0.0.1:… */
    journeyOrigin: string;
  }
}

/** Builds `tests/fixtures/content/whole-site` once and serves it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'two-clocks-browsers-'));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const CONTENT_DIR = resolve('tests/fixtures/content/whole-site');
    await buildSite({ OUT_DIR: folder, CONTENT_DIR, BASE_PATH: '/' });
    const { origin, close } = await serve(folder);
    project.provide('journeyOrigin', origin);
    return async () => {
      await close();
      remove();
    };
  } catch (error) {
    remove();
    throw error;
  }
}
