import { expect, inject, test } from 'vitest';
import { attribute, elements, pageAt, readPages, withClass, withId, words } from './pages.ts';

const pages = readPages(inject('smallSite').folder);

/** The words and addresses of the links of an entry of the bibliography. */
const linksOf = (id: string): readonly (readonly [string, string | null])[] => {
  const entry = withId(pageAt(pages, '/sources/').document, id);
  return (entry ? elements(entry, 'a') : []).map((link) => [words(link), attribute(link, 'href')]);
};

test('a source of which a copy is known leads to it, and says of which day it is', () => {
  const links = linksOf('source-ap-20160202').map(([said, href]) => [
    said.replace(/\s/g, ' '),
    href,
  ]);
  expect(links).toContainEqual([
    'archived copy of 3 February 2016',
    'https://archive.example/ap/advances',
  ]);
  expect(links.filter(([said]) => said === 'Look for an archived copy')).toEqual([]);
});

test('any other that has an address says where to look for a copy, nearest to its day', () => {
  expect(linksOf('source-reuters-20160202')).toContainEqual([
    'Look for an archived copy',
    'https://web.archive.org/web/20160202/https://reuters.example/takes-villages',
  ]);
  expect(linksOf('source-geo-ocha').map(([, href]) => href)).not.toContainEqual(
    expect.stringContaining('archive'),
  );
});

test('a note leads to the copy, and does not send its reader searching', () => {
  const notes = pages.flatMap(({ document }) => withClass(document, 'notes'));
  const addresses = notes.flatMap((list) =>
    elements(list, 'a').map((link) => attribute(link, 'href') ?? ''),
  );
  expect(addresses).toContain('https://archive.example/ap/advances');
  expect(addresses.filter((address) => address.includes('web.archive.org/web/2'))).toEqual([]);
});
