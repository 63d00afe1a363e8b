import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { folderOfRecords, listOf } from './content.ts';
import {
  elements,
  isRedirect,
  pageAt,
  readPages,
  thingsOf,
  withClass,
  words,
  type Page,
  type Thing,
} from './pages.ts';

const pages = readPages(inject('site').folder).filter(
  (page) => !isRedirect(page) && page.address !== '/404.html',
);

const thingOf = (page: Page, ...types: readonly string[]): Thing | undefined =>
  thingsOf(page).find((thing) => types.includes(String(thing['@type'])));

/** Pages below a folder whose thing of a type lacks one of some keys. */
const lacking = (folder: RegExp, types: readonly string[], keys: readonly string[]) => {
  const found = pages.filter(({ address }) => folder.test(address));
  expect(found.length).toBeGreaterThan(0);
  return found.flatMap((page) => {
    const thing = thingOf(page, ...types) ?? {};
    return keys.filter((key) => !thing[key]).map((key) => `${page.address}: ${key}`);
  });
};

describe('structured data', () => {
  test('stands on every page, and parses', () => {
    expect(pages.filter((page) => thingsOf(page).length === 0)).toEqual([]);
  });

  test('tells of an article what it says, when and on which sources', () => {
    const keys = ['headline', 'description', 'datePublished', 'image'];
    const types = ['AnalysisNewsArticle', 'BackgroundNewsArticle'];
    const more = ['citation', 'mentions', 'mainEntityOfPage'];
    expect(lacking(/^\/articles\/.+/, types, [...keys, ...more])).toEqual([]);
  });

  test('says what an article is about where a map of it points out places', () => {
    const mapped = folderOfRecords('articles').filter(({ body }) =>
      /^!\[.*\]\(map:[^)]*#[^)]+\)$/m.test(body),
    );
    const lacks = mapped.filter(({ id }) => {
      const page = pageAt(pages, `/articles/${id}/`);
      return !thingOf(page, 'AnalysisNewsArticle', 'BackgroundNewsArticle')?.['about'];
    });
    expect(lacks.map(({ id }) => id)).toEqual([]);
  });

  test('names every source that an article cites', () => {
    const articles = pages.filter(({ address }) => /^\/articles\/.+/.test(address));
    const counts = articles.map((page) => {
      const thing = thingOf(page, 'AnalysisNewsArticle', 'BackgroundNewsArticle');
      return (thing?.['citation'] as readonly Thing[]).length;
    });
    const notes = articles.map(({ document }) => {
      const [list] = withClass(document, 'notes');
      return list ? elements(list, 'li').length : 0;
    });
    expect(counts).toEqual(notes);
  });

  test('says no sentence of a description twice in a row', () => {
    const doubled = pages.flatMap((page) =>
      thingsOf(page).flatMap(({ description }) =>
        /^(.+?[.!?]) \1/.test(String(description))
          ? [`${page.address}: ${String(description)}`]
          : [],
      ),
    );
    expect(doubled).toEqual([]);
  });

  test('tells of an event what happened and when', () => {
    expect(
      lacking(/^\/events\/.+/, ['Event'], ['name', 'startDate', 'description', 'url']),
    ).toEqual([]);
  });

  test('gives an event the coordinates of its places, and none where it has no place', () => {
    const events = pages.filter(({ address }) => /^\/events\/.+/.test(address));
    const wrong = events.filter((page) => {
      const location = thingOf(page, 'Event')?.['location'] as readonly Thing[] | undefined;
      return (
        location && !location.every(({ geo }) => typeof (geo as Thing)['latitude'] === 'number')
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
    const without = events.filter((page) => thingOf(page, 'Event')?.['location'] === undefined);
    const placeless = folderOfRecords('events').filter(
      ({ keys }) => listOf(keys, 'places').length === 0,
    );
    expect(without.map(({ address }) => address).toSorted()).toEqual(
      placeless.map(({ id }) => `/events/${id}/`).toSorted(),
    );
  });

  test('gives a place its coordinates', () => {
    expect(lacking(/^\/places\/.+/, ['Place'], ['name', 'geo', 'url'])).toEqual([]);
    for (const { id, keys } of folderOfRecords('places')) {
      const { geo } = thingOf(pageAt(pages, `/places/${id}/`), 'Place') ?? {};
      const { lat, lon } = keys['position'] as Thing;
      expect(geo, id).toMatchObject({ latitude: lat, longitude: lon });
    }
  });

  test('shows the way from the home page to every other page', () => {
    const wrong = pages.filter((page) => {
      if (page.address === '/') return false;
      const steps = thingOf(page, 'BreadcrumbList')?.['itemListElement'] as readonly Thing[];
      return steps.length < 2 || steps.some(({ position }, index) => position !== index + 1);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('says on the home page, and there alone, by which address the site is searched', () => {
    const searched = pages.filter((page) => thingOf(page, 'WebSite') !== undefined);
    expect(searched.map(({ address }) => address)).toEqual(['/']);
    const action = thingOf(pageAt(pages, '/'), 'WebSite')?.['potentialAction'];
    expect(action).toEqual({
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://two-clocks.example/search/?q={words}',
      },
      'query-input': 'required name=words',
    });
  });

  test('describes the corpus as a set of data, with every file', () => {
    const page = pageAt(pages, '/data/');
    const files = thingOf(page, 'Dataset')?.['distribution'] as readonly Thing[];
    expect(files.length).toBeGreaterThanOrEqual(11);
    expect(lacking(/^\/data\/$/, ['Dataset'], ['name', 'description', 'license'])).toEqual([]);
    expect(words(page.document)).toContain(String(files[0]?.['name']));
    expect(thingOf(page, 'Dataset')?.['dateModified']).toMatch(/^\d{4}-\d\d-\d\d$/);
    const built = readFileSync(join(inject('site').folder, 'build.json'), 'utf8');
    const { corpus } = JSON.parse(built) as { readonly corpus: { readonly version: string } };
    expect(thingOf(page, 'Dataset')?.['version']).toBe(corpus.version);
  });
});
