import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolders } from '../../src/cache.ts';

const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];

/**
 * Copies what a build is made of into another folder, with the packages. The copy shares the caches
 * of this project, or starts without any.
 */
export function copyProject(folder: string, begins: 'warm' | 'cold' = 'warm'): void {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  const packages = readdirSync('node_modules').filter((name) => !/^\.(?!bin$)/.test(name));
  for (const name of packages)
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  mkdirSync(join(folder, 'node_modules/.cache'));
  if (begins === 'cold') return;
  for (const cache of Object.values(cacheFolders)) {
    mkdirSync(cache, { recursive: true });
    symlinkSync(resolve(cache), join(folder, cache));
  }
}

/** A copy of the project, a small story and the place of a build, beside each other in a folder. */
export interface Workplace {
  readonly work: string;
  readonly project: string;
  readonly content: string;
  readonly dist: string;
  /** Takes all of it away. */
  readonly remove: () => void;
}

/** Makes a folder in which builds disturb no others. */
export function makeWorkplace(begins: 'warm' | 'cold'): Workplace {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'two-clocks-workplace-')));
  const remove = () => {
    rmSync(work, { recursive: true, force: true });
  };
  const [project, content, dist] = [
    join(work, 'project'),
    join(work, 'content'),
    join(work, 'dist'),
  ];
  try {
    mkdirSync(project);
    copyProject(project, begins);
    cpSync('tests/fixtures/content/small-site', content, { recursive: true });
  } catch (error) {
    remove();
    throw error;
  }
  return { work, project, content, dist, remove };
}

/** Lets a process believe that it runs 400 days and some hours from now, as `NODE_OPTIONS`. */
export const laterClock = `--import=data:text/javascript,${encodeURIComponent(`
  const ahead = 400 * 86_400_000 + 12_345_678;
  const { now } = Date;
  globalThis.Date = class extends Date {
    constructor(...parts) {
      if (parts.length === 0) super(now() + ahead);
      else super(...parts);
    }
    static now() {
      return now() + ahead;
    }
  };
`)}`;
