import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, metaOf, readOwnPages, withClass } from './pages.ts';

const { folder, base } = inject('wholeSite');
const pages = readOwnPages(folder);
const shared = pages.filter(({ document }) => withClass(document, 'share').length > 0);

test('the part to share of a page leads to its citation in two formats', () => {
  expect(shared.length).toBeGreaterThan(20);
  for (const { address, document } of shared) {
    const links = withClass(document, 'share').flatMap((part) => elements(part, 'a'));
    const files = links.filter((link) => attribute(link, 'download') !== null);
    const path = `${base}citations${address.replace(/\/$/, '')}`;
    expect(files.map((link) => attribute(link, 'href'))).toEqual([`${path}.bib`, `${path}.json`]);
  }
});

test('a citation says what its page is called, and where it stands', () => {
  for (const page of shared) {
    const path = page.address.replace(/\/$/, '.json').slice(1);
    const [item] = JSON.parse(readFileSync(join(folder, 'citations', path), 'utf8')) as readonly {
      readonly title: string;
      readonly URL: string;
    }[];
    expect(item?.URL).toBe(metaOf(page, 'og:url'));
  }
});

describe('what programs that gather citations read in the head', () => {
  test.each(
    pages.map((page) => [page.address, page] as const).filter(([at]) => at !== '/404.html'),
  )('%s names who wrote it, and when', (_, page) => {
    expect(metaOf(page, 'citation_author').replaceAll('\u00a0', ' ')).not.toBe('');
    // Cut at a space it would be taken for the names of a person.
    expect(metaOf(page, 'citation_author')).not.toContain(' ');
    expect(metaOf(page, 'citation_publication_date')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(metaOf(page, 'og:title')).not.toBe('');
    expect(metaOf(page, 'og:site_name')).not.toBe('');
  });
});
