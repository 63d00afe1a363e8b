import { expect, inject, test } from 'vitest';
import { brokenLinks, internalLinks } from './links.ts';
import { readPages } from './pages.ts';

test('every internal link and fragment leads somewhere', () => {
  const site = inject('site');
  expect(internalLinks(readPages(site.folder), site).length).toBeGreaterThan(2000);
  expect(brokenLinks(site)).toEqual([]);
});

test('every internal link and fragment leads somewhere in a sub-path', () => {
  expect(brokenLinks(inject('subPathSite'))).toEqual([]);
});
