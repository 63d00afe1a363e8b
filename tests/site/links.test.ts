import { expect, inject, test } from 'vitest';
import { brokenLinks, internalLinks } from './links.ts';
import { readPages } from './pages.ts';

test('every internal link and fragment leads somewhere', () => {
  const site = inject('site');
  const pages = readPages(site.folder);
  expect(internalLinks(pages, site).length).toBeGreaterThan(10 * pages.length);
  expect(brokenLinks(site)).toEqual([]);
});

test('every internal link and fragment leads somewhere in a sub-path', () => {
  expect(brokenLinks(inject('subPathSite'))).toEqual([]);
});
