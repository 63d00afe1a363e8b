import type { TestProject } from 'vitest/node';
import { findBrowser, type FoundBrowser } from '../e2e/browser.ts';
import { allEnded } from './build-site.ts';
import { serve, type Served } from './server.ts';
import { buildSites, type BuiltSite, type SiteName } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
    wholeSite: BuiltSite;
    subPathSite: BuiltSite;
    anotherSite: BuiltSite;
    smallSite: BuiltSite;
    /** Where the sites are served: http://127.0.0.1:… */
    siteOrigin: string;
    subPathOrigin: string;
    wholeSiteOrigin: string;
    browser: FoundBrowser;
  }
}

/** A site that tests find by its name. */
type SharedSite = Exclude<SiteName, 'compressedSite'>;

/** The sites that the tests of a project read, by its name in vitest.config.ts. */
const sitesOf: Readonly<Record<string, readonly SharedSite[]>> = {
  // The last finds what the second has kept of its fonts and cards.
  site: ['site', 'wholeSite', 'anotherSite', 'smallSite', 'subPathSite'],
  chromium: ['site', 'wholeSite', 'subPathSite'],
  browsers: ['wholeSite'],
};

/** The sites that are served, and the name by which tests find where. */
const origins: Partial<Record<SharedSite, 'siteOrigin' | 'wholeSiteOrigin' | 'subPathOrigin'>> = {
  site: 'siteOrigin',
  wholeSite: 'wholeSiteOrigin',
  subPathSite: 'subPathOrigin',
};

/** Builds the sites that tests read, serves them, and takes everything away at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const names = sitesOf[project.name];
  if (!names) throw new Error(`no sites are named for the project ${project.name}`);
  const { sites, remove } = await buildSites(names);
  const servers: Served[] = [];
  const teardown = () => allEnded(servers.map(({ close }) => close())).finally(remove);
  try {
    for (const name of names) {
      const { folder, base } = sites[name];
      project.provide(name, sites[name]);
      const origin = origins[name];
      if (!origin) continue;
      const server = await serve(folder, base);
      servers.push(server);
      project.provide(origin, server.origin);
    }
    // Each journey finds its own, and says so where there is none.
    if (project.name !== 'browsers') project.provide('browser', await findBrowser());
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}
