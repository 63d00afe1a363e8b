import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from './sites.ts';
import { internalLinks, brokenLinks } from './links.ts';
import { readPages } from './pages.ts';

/** What carries addresses besides pages: feeds, the list of pages, downloads, calendars, scripts. */
const texts = '**/*.{html,xml,json,geojson,txt,csv,ics,webmanifest,js}';

/** The full addresses on the site's own host that occur anywhere in a file. */
function ownAddresses(text: string, { siteUrl }: BuiltSite): readonly string[] {
  const unfolded = text.replace(/\r\n[ \t]/g, '');
  // As JSON, XML and HTML escape it, the last perhaps inside the second.
  const plain = unfolded
    .replaceAll('\\/', '/')
    .replaceAll('&amp;', '&')
    .replace(/&(?:quot|apos|lt|gt|#0*3[49]|#x0*2[27]);/gi, ' ');
  const own = new RegExp(`${siteUrl.replaceAll('.', '\\.')}(?:/[^\\s"'<>\`\\\\,;)\\]}]*)?`, 'g');
  return [...new Set(plain.match(own) ?? [])].map((address) => address.replace(/[.:]+$/, ''));
}

/** Whether a host finds a file there at once, without sending the visitor on. */
function stands(address: string, { folder, base }: BuiltSite): boolean {
  const { pathname } = new URL(address);
  if (!pathname.startsWith(base)) return false;
  const path = join(folder, decodeURIComponent(pathname.slice(base.length)));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile();
}

const sites = [
  ['at the root of its host', 'site'],
  ['in a sub-path', 'subPathSite'],
  ['deep below a host for previews', 'smallSite'],
] as const;

describe.each(sites)('%s', (_, name) => {
  const site = inject(name);
  const paths = globSync(texts, { cwd: site.folder }).filter((path) => path !== 'build.json');

  test('every link and resource of every page leads somewhere', () => {
    const pages = readPages(site.folder);
    expect(internalLinks(pages, site).length).toBeGreaterThan(10 * pages.length);
    expect(brokenLinks(site)).toEqual([]);
  });

  test('every full address leads somewhere: of cards, feeds, downloads, embeds, data', () => {
    const found = paths.flatMap((path) =>
      ownAddresses(readFileSync(join(site.folder, path), 'utf8'), site).map((address) => ({
        path,
        address,
      })),
    );
    expect(found.length).toBeGreaterThan(readPages(site.folder).length);
    const broken = found.filter(({ address }) => !stands(address, site));
    expect(broken.map(({ path, address }) => `${path} names ${address}`)).toEqual([]);
  });

  // At the root of a host any text that begins with a slash would be one.
  const inFolder = test.skipIf(site.base === '/');

  inFolder('every address below the base leads somewhere, in scripts and templates too', () => {
    const below = new RegExp(`(?<=["'\`(])${site.base}[^"'\`\\\\\\s)<>]*`, 'g');
    const found = paths.flatMap((path) =>
      [...new Set(readFileSync(join(site.folder, path), 'utf8').match(below))].map((address) => ({
        path,
        address: new URL(address, site.siteUrl).href,
      })),
    );
    expect(found.length).toBeGreaterThan(4 * readPages(site.folder).length);
    const broken = found.filter(({ address }) => !stands(address, site));
    expect(broken.map(({ path, address }) => `${path} names ${address}`)).toEqual([]);
  });

  inFolder('no file names a part of the site without its base', () => {
    const tops = globSync('*', { cwd: site.folder }).map((name) => name.replaceAll('.', '\\.'));
    const bare = new RegExp(`["'\`(]/(?:${tops.join('|')})(?:/[^"'\`)]*)?["'\`)]`);
    // A script puts the base before a path itself, also before those of what it searches.
    const finished = paths.filter(
      (path) => !path.endsWith('.js') && path !== 'search/documents.json',
    );
    const naming = finished.flatMap((path) => {
      const [found] = bare.exec(readFileSync(join(site.folder, path), 'utf8')) ?? [];
      return found ? [`${path} names ${found}`] : [];
    });
    expect(naming).toEqual([]);
  });

  test('no file names another place of the site', () => {
    const others = sites.map(([, other]) => inject(other)).filter((other) => other !== site);
    const foreign = others
      .map(({ siteUrl, base }) => siteUrl + base)
      .filter((address) => !(site.siteUrl + site.base).startsWith(address));
    const naming = paths.filter((path) => {
      const text = readFileSync(join(site.folder, path), 'utf8');
      return foreign.some((address) => text.includes(address));
    });
    expect(naming).toEqual([]);
  });
});

test('a site has the same files wherever it stands', () => {
  const filesOf = ({ folder }: BuiltSite) =>
    globSync('**/*', { cwd: folder })
      // The name of a script that contains an address depends on that address.
      .map((path) => path.replace(/(_astro\/.*)\.[\w-]+(\.\w+)$/, '$1.*$2'))
      .sort();
  expect(filesOf(inject('subPathSite'))).toEqual(filesOf(inject('wholeSite')));
});
