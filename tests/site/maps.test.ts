import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, pageAt, readOwnPages } from './pages.ts';

const pages = readOwnPages(inject('wholeSite').folder);
const { document: article } = pageAt(pages, '/articles/who-fought/');
const { document: whole } = pageAt(pages, '/map/');

/** What an attribute says on every element of a name, in order. */
const valuesOf = (
  page: Parameters<typeof elements>[0],
  tag: string,
  name: string,
): readonly string[] => elements(page, tag).flatMap((element) => attribute(element, name) ?? []);

/** The addresses of the places in the first columns of the tables. */
const listed = (page: Parameters<typeof elements>[0]): readonly string[] =>
  elements(page, 'th').flatMap((head) => valuesOf(head, 'a', 'href'));

describe('the maps of an article', () => {
  test('draw their land once', () => {
    expect(elements(article, 'place-map')).toHaveLength(2);
    const lands = elements(article, 'place-map')
      .flatMap((map) => elements(map, 'path'))
      .filter((path) => ['home', 'abroad', 'road'].includes(attribute(path, 'class') ?? ''))
      .map((path) => attribute(path, 'd'));
    expect(lands.length).toBeGreaterThan(3);
    expect(new Set(lands).size).toBe(lands.length);
    const shown = valuesOf(article, 'use', 'href');
    expect(shown).toHaveLength(2);
    const ids = valuesOf(article, 'g', 'id').map((id) => `#${id}`);
    expect(ids.toSorted()).toEqual(shown.toSorted());
  });

  test('draw the places that it tells of; the tables under them list all that are recorded', () => {
    const drawn = valuesOf(article, 'a', 'data-place');
    expect(drawn).toEqual(expect.arrayContaining(['nubl', 'aleppo', 'tell-rifaat']));
    expect(new Set(drawn).size).toBeLessThan(valuesOf(whole, 'a', 'data-place').length);
    expect(listed(article)).toEqual(expect.arrayContaining([...listed(whole)]));
  });
});
