import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser, type FoundBrowser } from '../e2e/browser.ts';
import { buildSite } from './build-site.ts';
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
    /** The real content in a sub-path. */
    subPathSite: BuiltSite;
    /** `whole-site` where a change is looked at before it is published. */
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

const atRoot = { base: '/', siteUrl: 'https://two-clocks.example' };
const inPress = { base: '/press/two-clocks/', siteUrl: 'https://example.org' };
const preview = {
  base: '/preview/pull/42/two-clocks/',
  siteUrl: 'https://review.example.net',
};

/** The environment variables of a build for an address. */
const settingsOf = ({ base, siteUrl }: Omit<BuiltSite, 'folder'>) => ({
  BASE_PATH: base,
  SITE_URL: siteUrl,
});

const fixture = (name: string) => ({ CONTENT_DIR: resolve('tests/fixtures/content', name) });

/** Builds all sites that tests read, serves them, and takes everything away at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'two-clocks-site-'));
  const servers: Served[] = [];
  const teardown = async () => {
    await Promise.all(servers.map(({ close }) => close()));
    rmSync(folder, { recursive: true, force: true });
  };
  const site = { folder: join(folder, 'site'), ...atRoot };
  const subPathSite = { folder: join(folder, 'sub-path-site'), ...inPress };
  const previewSite = { folder: join(folder, 'preview-site'), ...preview };
  const wholeSite = { folder: join(folder, 'whole-site'), ...atRoot };
  const anotherSite = { folder: join(folder, 'another-site'), ...atRoot };
  const smallSite = { folder: join(folder, 'small-site'), ...inPress };
  const builds: readonly (() => Promise<void>)[] = [
    () => buildSite({ OUT_DIR: site.folder, BASE_PATH: '/' }),
    // Whatever holds of the whole site holds of what Astro's own command builds, too.
    () =>
      buildSite(
        { OUT_DIR: wholeSite.folder, BASE_PATH: '/', ...fixture('whole-site') },
        '.',
        'npx astro build',
      ),
    () => buildSite({ OUT_DIR: anotherSite.folder, BASE_PATH: '/', ...fixture('another-story') }),
    () =>
      buildSite({
        OUT_DIR: smallSite.folder,
        // A host that says "development" in its environment gets no drafts for that.
        NODE_ENV: 'development',
        ...fixture('small-site'),
        ...settingsOf(inPress),
      }),
    // These two find what the others have kept of their fonts and cards.
    () => buildSite({ OUT_DIR: subPathSite.folder, ...settingsOf(inPress) }),
    () =>
      buildSite({
        OUT_DIR: previewSite.folder,
        ...fixture('whole-site'),
        ...settingsOf(preview),
      }),
  ];
  const serveAt = async ({ folder, base }: BuiltSite): Promise<string> => {
    const served = await serve(folder, base);
    servers.push(served);
    return served.origin;
  };
  try {
    await buildTwoAtATime(builds);
    project.provide('site', site);
    project.provide('wholeSite', wholeSite);
    project.provide('anotherSite', anotherSite);
    project.provide('subPathSite', subPathSite);
    project.provide('previewSite', previewSite);
    project.provide('smallSite', smallSite);
    project.provide('siteOrigin', await serveAt(site));
    project.provide('subPathOrigin', await serveAt(subPathSite));
    project.provide('wholeSiteOrigin', await serveAt(wholeSite));
    project.provide('browser', await findBrowser());
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

/** Runs builds in their order, two beside each other: one alone keeps little more than a core busy. */
async function buildTwoAtATime(builds: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = builds.values();
  const lane = async () => {
    for (const build of queue) await build();
  };
  await Promise.all([lane(), lane()]);
}
