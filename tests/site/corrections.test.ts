import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, elements, pageAt, readPages, words, type Page } from './pages.ts';

const { folder, base, siteUrl } = inject('smallSite');
const pages = readPages(folder);

const said = (page: Page): string => words(page.document).replace(/\s+/g, ' ');

test('a correction stands on the event that it changes, with its date', () => {
  const text = said(pageAt(pages, '/events/hardatnin-taken/'));
  expect(text).toContain('Corrections');
  expect(text).toContain('25 November 2026');
  expect(text).toContain('This page gave the day as 1 February. It was 2 February.');
});

test('a correction stands on the article that it changes, with its date', () => {
  const text = said(pageAt(pages, '/articles/lead/'));
  expect(text).toContain('24 November 2026');
  expect(text).toContain('The standfirst said that the talks had ended. They stood still.');
});

test('all corrections stand on a page of their own, the newest first, and lead to what they change', () => {
  const page = pageAt(pages, '/corrections/');
  const newest = said(page).indexOf('It was 2 February');
  const older = said(page).indexOf('They stood still');
  expect(newest).toBeGreaterThan(0);
  expect(older).toBeGreaterThan(newest);
  const [main] = elements(page.document, 'main');
  const links = main ? elements(main, 'a').map((link) => attribute(link, 'href')) : [];
  expect(links).toContain(`${base}events/hardatnin-taken/`);
  expect(links).toContain(`${base}articles/lead/`);
});

test('the feed of corrections leads to each of them', () => {
  const page = pageAt(pages, '/corrections/');
  const { items } = JSON.parse(readFileSync(join(folder, 'feeds/corrections.json'), 'utf8')) as {
    readonly items: readonly { readonly url: string }[];
  };
  const start = `${siteUrl}${base}corrections/#`;
  const ids = elements(page.document, 'li').flatMap((item) => attribute(item, 'id') ?? []);
  expect(items.length).toBeGreaterThanOrEqual(2);
  expect(items.map(({ url }) => url)).toEqual(ids.map((id) => `${start}${id}`));
});

test('a record without a correction does not speak of any', () => {
  const [main] = elements(pageAt(pages, '/places/hardatnin/').document, 'main');
  expect(main && words(main)).not.toMatch(/correction/i);
});
