import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './sites.ts';
import { attribute, elements, readPages, texts, type Page } from './pages.ts';

/** An address written on a page. */
interface Link {
  readonly page: Page;
  readonly href: string;
}

const carriers = ['href', 'src', 'poster', 'data', 'action', 'xlink:href'];

/** Every address that a page names: links, resources, a redirect's goal, what its styles load. */
function addressesIn(page: Page): readonly string[] {
  const all = elements(page.document);
  const attributes = all.flatMap((element) => [
    ...carriers.map((name) => attribute(element, name)),
    ...(attribute(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(/\s/)[0]),
    /url=(.*)$/.exec(attribute(element, 'content') ?? '')?.[1],
  ]);
  const styles = all.flatMap((element) =>
    element.tagName === 'style' ? element.childNodes.flatMap(textOfStyle) : [],
  );
  const loaded = [...styles.join('').matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url);
  return [...attributes, ...loaded]
    .filter((address) => address !== undefined && !!address)
    .map(String);
}

const textOfStyle = (node: Parameters<typeof texts>[0]): readonly string[] =>
  texts(node).map(({ value }) => value);

/** The addresses of a site that stay on it, each with the page that names it. */
export const internalLinks = (pages: readonly Page[], site: BuiltSite): readonly Link[] =>
  pages.flatMap((page) =>
    addressesIn(page)
      .filter((href) => isInternal(href, page, site))
      .map((href) => ({ page, href })),
  );

const isInternal = (href: string, page: Page, site: BuiltSite): boolean =>
  urlOf(href, page, site).origin === new URL(site.siteUrl).origin;

const urlOf = (href: string, page: Page, { base, siteUrl }: BuiltSite): URL =>
  new URL(href, `${siteUrl}${base.slice(0, -1)}${page.address}`);

/** Links that lead nowhere, each in words; of a fragment, with those that the page does have. */
export function brokenLinks(site: BuiltSite): readonly string[] {
  const pages = readPages(site.folder);
  const idsOf = new Map(pages.map((page) => [page.address, idsIn(page)]));
  const broken = internalLinks(pages, site).flatMap(({ page, href }) => {
    const { pathname, hash } = urlOf(href, page, site);
    const where = `${page.address} links to ${href}`;
    if (!pathname.startsWith(site.base)) return `${where}, outside ${site.base}`;
    const address = decodeURIComponent(pathname.slice(site.base.length - 1));
    if (!stands(site.folder, address)) return `${where}, where nothing stands`;
    const ids = idsOf.get(address) ?? [];
    const isThere = hash === '' || ids.includes(decodeURIComponent(hash.slice(1)));
    return isThere ? [] : `${where}; the fragments there are: ${ids.join(', ')}`;
  });
  return [...new Set(broken)];
}

const idsIn = ({ document }: Page): readonly string[] =>
  elements(document).flatMap((element) => attribute(element, 'id') ?? []);

/** Whether a host finds a file at an address without sending the visitor on. */
function stands(folder: string, address: string): boolean {
  const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  return existsSync(path) && statSync(path).isFile();
}
