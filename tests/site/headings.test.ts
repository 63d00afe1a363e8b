import { expect, inject, test } from 'vitest';
import { elements, readPages, words, type Page } from './pages.ts';

const pages = readPages(inject('site').folder);

const headingsOf = (page: Page) =>
  elements(page.document).filter(({ tagName }) => /^h[1-6]$/.test(tagName));

test('every page has exactly one h1', () => {
  const wrong = pages
    .map((page) => [page.address, headingsOf(page).filter((one) => one.tagName === 'h1').length])
    .filter(([, count]) => count !== 1);
  expect(wrong).toEqual([]);
});

test('the first heading is the h1, and no later one skips a level', () => {
  const wrong = pages.flatMap((page) => {
    const levels = headingsOf(page).map(({ tagName }) => Number(tagName[1]));
    return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
      ? [`${page.address}: ${levels.join(' ')}`]
      : [];
  });
  expect(wrong).toEqual([]);
});

test('no heading is empty', () => {
  const empty = pages.filter((page) => headingsOf(page).some((heading) => words(heading) === ''));
  expect(empty.map(({ address }) => address)).toEqual([]);
});
