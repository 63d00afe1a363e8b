import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser, type FoundBrowser } from '../e2e/browser.ts';
import { allEnded, buildSite, type BuildCommand, type BuildSettings } from './build-site.ts';
import { serve, type Served } from './server.ts';

/** A built site: the folder of its files, and the address that it was built for. */
export interface BuiltSite {
  readonly folder: string;
  /** With a slash at both ends: `/` or `/press/two-clocks/`. */
  readonly base: string;
  /** The scheme and host that its canonical addresses begin with. */
  readonly siteUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The real content at the root of its host. */
    site: BuiltSite;
    /** `tests/fixtures/content/whole-site` at the root of its host. */
    wholeSite: BuiltSite;
    /** `whole-site` in a sub-path. */
    subPathSite: BuiltSite;
    /** `tests/fixtures/content/another-story` at the root of its host. */
    anotherSite: BuiltSite;
    /** `tests/fixtures/content/small-site` where a change is looked at before it is published. */
    smallSite: BuiltSite;
    /** Where the sites are served: http://127.0.0.1:… */
    siteOrigin: string;
    subPathOrigin: string;
    wholeSiteOrigin: string;
    browser: FoundBrowser;
  }
}

type SiteName = 'site' | 'wholeSite' | 'anotherSite' | 'smallSite' | 'subPathSite';

/** Where a site stands, and how it is built. */
interface Recipe extends Omit<BuiltSite, 'folder'> {
  readonly settings?: Partial<BuildSettings>;
  readonly command?: BuildCommand;
}

const atRoot = { base: '/', siteUrl: 'https://two-clocks.example' };

const fixture = (name: string) => ({ CONTENT_DIR: resolve('tests/fixtures/content', name) });

const recipes: Readonly<Record<SiteName, Recipe>> = {
  site: atRoot,
  // Whatever holds of the whole site holds of what Astro's own command builds, too.
  wholeSite: { ...atRoot, settings: fixture('whole-site'), command: 'npx astro build' },
  anotherSite: { ...atRoot, settings: fixture('another-story') },
  smallSite: {
    base: '/preview/pull/42/two-clocks/',
    siteUrl: 'https://review.example.net',
    // A host that says "development" in its environment gets no drafts for that.
    settings: { ...fixture('small-site'), NODE_ENV: 'development' },
  },
  subPathSite: {
    base: '/press/two-clocks/',
    siteUrl: 'https://example.org',
    settings: fixture('whole-site'),
  },
};

/** The sites that the tests of a project read, by its name in vitest.config.ts. */
const sitesOf: Readonly<Record<string, readonly SiteName[]>> = {
  // The last finds what the second has kept of its fonts and cards.
  site: ['site', 'wholeSite', 'anotherSite', 'smallSite', 'subPathSite'],
  chromium: ['site', 'wholeSite', 'subPathSite'],
};

/** The sites that are served, and the name by which tests find where. */
const origins: Partial<Record<SiteName, 'siteOrigin' | 'wholeSiteOrigin' | 'subPathOrigin'>> = {
  site: 'siteOrigin',
  wholeSite: 'wholeSiteOrigin',
  subPathSite: 'subPathOrigin',
};

/** Builds the sites that tests read, serves them, and takes everything away at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'two-clocks-site-'));
  const servers: Served[] = [];
  const teardown = async () => {
    await Promise.all(servers.map(({ close }) => close()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const names = sitesOf[project.name];
    if (!names) throw new Error(`no sites are named for the project ${project.name}`);
    await buildTwoAtATime(folder, names);
    for (const name of names) {
      const { base, siteUrl } = recipes[name];
      const site = { folder: join(folder, name), base, siteUrl };
      project.provide(name, site);
      const origin = origins[name];
      if (!origin) continue;
      const server = await serve(site.folder, base);
      servers.push(server);
      project.provide(origin, server.origin);
    }
    project.provide('browser', await findBrowser());
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

/** Builds sites in their order, two beside each other: one alone keeps little more than a core busy. */
async function buildTwoAtATime(folder: string, names: readonly SiteName[]): Promise<void> {
  const queue = names.values();
  const lane = async () => {
    for (const name of queue) {
      const { base, siteUrl, settings, command } = recipes[name];
      const OUT_DIR = join(folder, name);
      await buildSite({ OUT_DIR, BASE_PATH: base, SITE_URL: siteUrl, ...settings }, '.', command);
    }
  };
  await allEnded([lane(), lane()]);
}
