import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser, type FoundBrowser } from '../e2e/browser.ts';
import { buildSite } from './build-site.ts';
import { serve, type Served } from './server.ts';

/** A built site: where its files are, and where it is meant to stand. */
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
    /** The real content in a sub-path. */
    subPathSite: BuiltSite;
    /** The real content where a change is looked at before it is published. */
    previewSite: BuiltSite;
    /** `tests/fixtures/content/whole-site` at the root of its host. */
    wholeSite: BuiltSite;
    /** `tests/fixtures/content/another-story` at the root of its host. */
    anotherSite: BuiltSite;
    /** `tests/fixtures/content/small-site` in a sub-path. */
    smallSite: BuiltSite;
    /** Where the sites are served: http://127.0.0.1:… */
    siteOrigin: string;
    subPathOrigin: string;
    wholeSiteOrigin: string;
    browser: FoundBrowser;
  }
}

const preview = {
  BASE_PATH: '/preview/pull/42/two-clocks',
  SITE_URL: 'https://review.example.net',
};
const press = { BASE_PATH: '/press/two-clocks', SITE_URL: 'https://example.org' };

/** Builds all sites that tests read, serves them, and takes everything away at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'two-clocks-site-'));
  const servers: Served[] = [];
  const teardown = async () => {
    await Promise.all(servers.map(({ close }) => close()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const site = join(folder, 'site');
    const subPathSite = join(folder, 'sub-path-site');
    const previewSite = join(folder, 'preview-site');
    const wholeSite = join(folder, 'whole-site');
    const smallSite = join(folder, 'small-site');
    const anotherSite = join(folder, 'another-site');
    const fixtures = resolve('tests/fixtures/content');
    // Whatever holds of the site holds of what Astro's own command builds, too.
    await buildSite({ OUT_DIR: site, BASE_PATH: '/' }, '.', 'npx astro build');
    await buildSite({ OUT_DIR: subPathSite, ...press });
    await buildSite({ OUT_DIR: previewSite, ...preview });
    await buildSite({
      OUT_DIR: wholeSite,
      CONTENT_DIR: join(fixtures, 'whole-site'),
      BASE_PATH: '/',
    });
    await buildSite({
      OUT_DIR: anotherSite,
      CONTENT_DIR: join(fixtures, 'another-story'),
      BASE_PATH: '/',
    });
    await buildSite({
      OUT_DIR: smallSite,
      CONTENT_DIR: join(fixtures, 'small-site'),
      // A host that says "development" in its environment gets no drafts for that.
      NODE_ENV: 'development',
      ...press,
    });

    const served = await serve(site);
    servers.push(served);
    const subPathServed = await serve(subPathSite, '/press/two-clocks/');
    servers.push(subPathServed);
    const wholeSiteServed = await serve(wholeSite);
    servers.push(wholeSiteServed);

    const inPress = { base: '/press/two-clocks/', siteUrl: 'https://example.org' };
    const atRoot = { base: '/', siteUrl: 'https://two-clocks.example' };
    project.provide('site', { folder: site, ...atRoot });
    project.provide('wholeSite', { folder: wholeSite, ...atRoot });
    project.provide('anotherSite', { folder: anotherSite, ...atRoot });
    project.provide('subPathSite', { folder: subPathSite, ...inPress });
    project.provide('previewSite', {
      folder: previewSite,
      base: `${preview.BASE_PATH}/`,
      siteUrl: preview.SITE_URL,
    });
    project.provide('smallSite', { folder: smallSite, ...inPress });
    project.provide('siteOrigin', served.origin);
    project.provide('subPathOrigin', subPathServed.origin);
    project.provide('wholeSiteOrigin', wholeSiteServed.origin);
    project.provide('browser', await findBrowser());
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}
