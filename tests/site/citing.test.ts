import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, metaOf, readOwnPages, withClass, words } from './pages.ts';

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

const dayWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

test('a citation says where its page stands and of which day it is, in words as for programs', () => {
  for (const page of shared) {
    const path = page.address.replace(/\/$/, '.json').slice(1);
    const [item] = JSON.parse(readFileSync(join(folder, 'citations', path), 'utf8')) as readonly {
      readonly URL: string;
      readonly issued: { readonly 'date-parts': readonly [readonly [number, number, number]] };
    }[];
    const [[year, month, day]] = item?.issued['date-parts'] ?? [[0, 0, 0]];
    const dated = dayWords.format(Date.UTC(year, month - 1, day));
    const inWords = withClass(page.document, 'share').map((part) =>
      words(part).replace(/\s/g, ' '),
    );
    expect(item?.URL).toBe(metaOf(page, 'og:url'));
    expect(inWords.join(), page.address).toContain(`, ${dated}, ${item?.URL}`);
  }
});

describe('what programs that gather citations read in the head', () => {
  test.each(
    pages.map((page) => [page.address, page] as const).filter(([at]) => at !== '/404.html'),
  )('%s names who wrote it, and when', (_, page) => {
    // Without its comma it would be cut at a space, as the names of a person.
    expect(metaOf(page, 'citation_author')).toMatch(/^[^,]+,$/);
    expect(metaOf(page, 'citation_publication_date')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(metaOf(page, 'og:title')).not.toBe('');
    expect(metaOf(page, 'og:site_name')).not.toBe('');
  });
});
