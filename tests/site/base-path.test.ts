import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { internalLinks } from './links.ts';
import { readPages } from './pages.ts';

test('every internal address of a site in a sub-path begins with that path', () => {
  const site = inject('subPathSite');
  const outside = internalLinks(readPages(site.folder), site).filter(
    ({ href }) =>
      !/^(?:#|https:\/\/example\.org\/press\/two-clocks\/|\/press\/two-clocks\/)/.test(href),
  );
  expect(outside.map(({ page, href }) => `${page.address}: ${href}`)).toEqual([]);
});

test('a site has the same files at the root and in a sub-path', () => {
  // A script that names addresses has another hash in its name.
  const filesOf = (folder: string) =>
    globSync('**/*', { cwd: folder })
      .map((file) => file.replace(/\.[\w-]{8}(?=\.js$)/, ''))
      .sort();
  expect(filesOf(inject('subPathSite').folder)).toEqual(filesOf(inject('site').folder));
});
