import { expect, inject, test } from 'vitest';
import { folderOfRecords, textOf, wholeSiteContent } from './content.ts';
import { attribute, elements, hasClass, pageAt, readOwnPages, withClass, words } from './pages.ts';

const pages = readOwnPages(inject('wholeSite').folder);
const written = folderOfRecords('articles', wholeSiteContent);
const withPoints = written.filter(({ keys }) => Array.isArray(keys['keyPoints']));

test('the key points of an article stand before its text, each with its notes', () => {
  expect(withPoints.length).toBeGreaterThan(0);
  for (const { id, keys } of withPoints) {
    const { document, html } = pageAt(pages, `/articles/${id}/`);
    const [points] = withClass(document, 'key-points');
    const items = points ? elements(points, 'li') : [];
    expect(items).toHaveLength((keys['keyPoints'] as unknown[]).length);
    for (const item of items)
      expect(elements(item).some((element) => hasClass(element, 'cite'))).toBe(true);
    expect(html.indexOf('id="cite-1"')).toBeLessThan(html.indexOf('class="article-grid"'));
  }
});

test('no id stands twice where key points and the text cite the same source', () => {
  for (const { id } of withPoints) {
    const ids = elements(pageAt(pages, `/articles/${id}/`).document).flatMap(
      (element) => attribute(element, 'id') ?? [],
    );
    expect(ids.length).toBe(new Set(ids).size);
  }
});

test('an article says that no newsroom checked it where nobody answers for the copy', () => {
  for (const { id } of written)
    expect(words(pageAt(pages, `/articles/${id}/`).document)).toContain(
      'Compiled from published reports; not checked by a newsroom.',
    );
});

test.each(['/', '/articles/'])('%s lists the articles in their order, with their kinds', (at) => {
  const { document } = pageAt(pages, at);
  const order = written
    .toSorted((a, b) => Number(a.keys['order']) - Number(b.keys['order']))
    .map(({ id }) => `/articles/${id}/`);
  const links = elements(document, 'a').flatMap((link) => {
    const path = /\/articles\/[a-z-]+\/$/.exec(attribute(link, 'href') ?? '')?.[0];
    return path ? [path] : [];
  });
  expect([...new Set(links)]).toEqual(order);
  for (const { keys } of written)
    expect(words(document)).toContain(textOf(keys, 'kind') || 'Analysis');
});
