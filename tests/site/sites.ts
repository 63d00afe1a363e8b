import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { allEnded, buildSite, type BuildCommand, type BuildSettings } from './build-site.ts';
import { wholeSiteContent } from './content.ts';

/** A built site: the folder of its files, and the address that it was built for. */
export interface BuiltSite {
  readonly folder: string;
  /** With a slash at both ends: `/` or `/press/two-clocks/`. */
  readonly base: string;
  /** The scheme and host that its canonical addresses begin with. */
  readonly siteUrl: string;
}

/** How a site is built, and for which address. */
interface Recipe extends Omit<BuiltSite, 'folder'> {
  readonly settings?: Partial<BuildSettings>;
  readonly command?: BuildCommand;
}

const atRoot = { base: '/', siteUrl: 'https://two-clocks.example' };
const inSubPath = { base: '/press/two-clocks/', siteUrl: 'https://example.org' };

const wholeContent = { CONTENT_DIR: resolve(wholeSiteContent) };
const fixture = (name: string) => ({ CONTENT_DIR: resolve('tests/fixtures/content', name) });

/** Every site that the tests of a project share. */
const recipes = {
  /** The real content at the root of its host. */
  site: atRoot,
  /** Whatever holds of the whole site holds of what Astro's own command builds, too. */
  wholeSite: {
    ...atRoot,
    settings: wholeContent,
    command: 'npx astro build',
  },
  anotherSite: { ...atRoot, settings: fixture('another-story') },
  /** Where a change is looked at before it is published. */
  smallSite: {
    base: '/preview/pull/42/two-clocks/',
    siteUrl: 'https://review.example.net',
    // A host that says "development" in its environment gets no drafts for that.
    settings: { ...fixture('small-site'), NODE_ENV: 'development' },
  },
  subPathSite: { ...inSubPath, settings: wholeContent },
  /** The real content in a sub-path, with compressed files beside its own. */
  compressedSite: { ...inSubPath, settings: { PRECOMPRESS: '1' } },
} as const satisfies Readonly<Record<string, Recipe>>;

export type SiteName = keyof typeof recipes;

/** Sites that are there, and how to take them away. */
export interface BuiltSites<Name extends SiteName> {
  readonly sites: Readonly<Record<Name, BuiltSite>>;
  readonly remove: () => void;
}

/**
 * Builds sites in their order, two beside each other: one alone keeps little more than a core busy.
 * They stand in a folder of their own until they are removed; or in the one that TEST_SITES names,
 * where they stay, and one that stands there is not built again.
 */
export async function buildSites<Name extends SiteName>(
  names: readonly Name[],
): Promise<BuiltSites<Name>> {
  const kept = process.env['TEST_SITES'];
  const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'two-clocks-sites-'));
  const remove = () => {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  };
  const siteNamed = (name: SiteName): BuiltSite => {
    const { base, siteUrl }: Recipe = recipes[name];
    return { folder: join(folder, name), base, siteUrl };
  };
  const queue = names.filter((name) => !existsSync(siteNamed(name).folder)).values();
  const lane = async () => {
    for (const name of queue) await build(recipes[name], siteNamed(name).folder);
  };
  try {
    mkdirSync(folder, { recursive: true });
    await allEnded([lane(), lane()]);
  } catch (error) {
    remove();
    throw error;
  }
  const sites = Object.fromEntries(names.map((name) => [name, siteNamed(name)]));
  return { sites: sites as Record<Name, BuiltSite>, remove };
}

/** Builds aside, so that a site that is there is whole. */
async function build({ base, siteUrl, settings, command }: Recipe, folder: string): Promise<void> {
  const aside = mkdtempSync(`${folder}-`);
  const OUT_DIR = join(aside, 'dist');
  try {
    await buildSite({ OUT_DIR, BASE_PATH: base, SITE_URL: siteUrl, ...settings }, '.', command);
    // Another command that keeps its sites in the same folder may have been quicker.
    if (!existsSync(folder)) renameSync(OUT_DIR, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
