import { expect, inject, test } from 'vitest';
import { attribute, elements, isRedirect, pageAt, readPages } from './pages.ts';

const { folder, base, siteUrl } = inject('smallSite');
const pages = readPages(folder);

test.each([
  ['/articles/first-analysis/', '/articles/lead/'],
  ['/events/hardatneen-falls/', '/events/hardatnin-taken/'],
  ['/events/hardatnin-captured/', '/events/hardatnin-taken/'],
  ['/places/hardatneen/', '/places/hardatnin/'],
  ['/people/mistura/', '/people/de-mistura/'],
])('the old address %s leads to %s, below the base', (old, now) => {
  const { document } = pageAt(pages, old);
  const [refresh] = elements(document, 'meta').filter(
    (meta) => attribute(meta, 'http-equiv') === 'refresh',
  );
  const [canonical] = elements(document, 'link').filter(
    (link) => attribute(link, 'rel') === 'canonical',
  );
  const [robots] = elements(document, 'meta').filter(
    (meta) => attribute(meta, 'name') === 'robots',
  );
  const goal = `${base}${now.slice(1)}`;
  expect(refresh && attribute(refresh, 'content')).toBe(`0; url=${goal}`);
  expect(canonical && attribute(canonical, 'href')).toBe(`${siteUrl}${goal}`);
  expect(robots && attribute(robots, 'content')).toBe('noindex');
  expect(elements(document, 'a').map((link) => attribute(link, 'href'))).toEqual([goal]);
  expect(isRedirect(pageAt(pages, now))).toBe(false);
});

test('no page links to an old address', () => {
  const linking = pages.filter(({ html }) =>
    /href="[^"]*(?:first-analysis|hardatneen|hardatnin-captured|mistura\/mistura|people\/mistura)/.test(
      html,
    ),
  );
  expect(linking.map(({ address }) => address)).toEqual([]);
});
