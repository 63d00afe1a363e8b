import { describe, expect, inject, test } from 'vitest';
import {
  attribute,
  canonicalOf,
  elements,
  metaOf,
  readOwnPages,
  words,
  type Page,
} from './pages.ts';

const titleOf = ({ document }: Page): string => {
  const [head] = elements(document, 'head');
  return head
    ? elements(head, 'title')
        .map((title) => words(title))
        .join('|')
    : '';
};

/** The pages that share what each should have alone. */
function shared(pages: readonly Page[], of: (page: Page) => string): readonly string[] {
  const texts = pages.map(of);
  return pages
    .filter((_, index) => texts.filter((text) => text === texts[index]).length > 1)
    .map((page) => `${page.address}: ${of(page)}`);
}

const pages = readOwnPages(inject('site').folder);

describe('the head of every page', () => {
  test('gives British English as the language', () => {
    const others = pages.filter(({ document }) => {
      const [html] = elements(document, 'html');
      return !html || attribute(html, 'lang') !== 'en-GB';
    });
    expect(others.map(({ address }) => address)).toEqual([]);
  });

  test('has a title that names the page and then the site', () => {
    const wrong = pages.filter((page) =>
      page.address === '/'
        ? !/^Two Clocks: .+/.test(titleOf(page))
        : !/^[^|]+ – Two Clocks$/.test(titleOf(page)),
    );
    expect(wrong.map((page) => `${page.address}: ${titleOf(page)}`)).toEqual([]);
  });

  test('has a title of its own', () => {
    expect(shared(pages, titleOf)).toEqual([]);
  });

  test('has a description in words', () => {
    const wrong = pages.filter((page) => metaOf(page, 'description').split(' ').length < 4);
    expect(wrong.map((page) => `${page.address}: ${metaOf(page, 'description')}`)).toEqual([]);
  });

  test('has a description of its own', () => {
    expect(shared(pages, (page) => metaOf(page, 'description'))).toEqual([]);
  });

  test('has a description that says nothing twice in a row', () => {
    const wrong = pages.filter((page) => /^(.+?[.!?]) \1/.test(metaOf(page, 'description')));
    expect(wrong.map((page) => `${page.address}: ${metaOf(page, 'description')}`)).toEqual([]);
  });

  test('lets the page be as wide as the screen, and be enlarged', () => {
    const others = pages.filter(
      (page) => metaOf(page, 'viewport') !== 'width=device-width, initial-scale=1',
    );
    expect(others.map(({ address }) => address)).toEqual([]);
  });
});

test.each([
  ['site', 'https://two-clocks.example'],
  ['subPathSite', 'https://example.org/press/two-clocks'],
] as const)('every canonical address of %s is its own, below %s', (name, start) => {
  const wrong = readOwnPages(inject(name).folder).filter(
    (page) => page.address !== '/404.html' && canonicalOf(page) !== `${start}${page.address}`,
  );
  expect(wrong.map((page) => `${page.address}: ${canonicalOf(page)}`)).toEqual([]);
});

test('the page for what is not found has no address of its own and stays out of search engines', () => {
  const notFound = pages.filter(({ address }) => address === '/404.html');
  expect(notFound.map((page) => [canonicalOf(page), metaOf(page, 'robots')])).toEqual([
    ['', 'noindex'],
  ]);
});

test('no page but that one is kept from search engines', () => {
  const hidden = pages.filter((page) => metaOf(page, 'robots') !== '');
  expect(hidden.map(({ address }) => address)).toEqual(['/404.html']);
});
