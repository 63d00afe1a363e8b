import { expect, inject, test } from 'vitest';
import { attribute, elements, isRedirect, readPages, type Page } from './pages.ts';

type Element = ReturnType<typeof elements>[number];

/** Pages and embeds: everything that shows text in the site's fonts. */
const pages = readPages(inject('wholeSite').folder).filter((page) => !isRedirect(page));

const headOf = (page: Page) => elements(page.document, 'head').at(0);
const bodyOf = (page: Page) => elements(page.document, 'body').at(0);
const addressesOf = (pages: readonly Page[]) => pages.map(({ address }) => address);

const isFontPreload = (link: Element): boolean =>
  attribute(link, 'rel') === 'preload' && attribute(link, 'as') === 'font';

/** The addresses of font files in the styles of a part of a page. */
const filesRuled = (part: Element): readonly string[] =>
  elements(part, 'style')
    .flatMap(({ childNodes }) => childNodes)
    .map((child) => ('value' in child ? child.value : ''))
    .flatMap((css) => [...css.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, file = '']) => file));

test('no page names a font file in its head, where a browser would wait for it', () => {
  expect(pages.length).toBeGreaterThan(20);
  const waiting = pages.filter((page) => {
    const head = headOf(page);
    if (!head) return true;
    return elements(head, 'link').some(isFontPreload) || filesRuled(head).length > 0;
  });
  expect(addressesOf(waiting)).toEqual([]);
});

test('every page asks for the two fonts of its text where its body begins', () => {
  const others = pages.filter((page) => {
    const links = (bodyOf(page)?.childNodes ?? []).slice(0, 2);
    return !links.every((link) => 'tagName' in link && isFontPreload(link));
  });
  expect(addressesOf(others)).toEqual([]);
});

test('a font that is asked for early has a rule at the end of the same page', () => {
  const wrong = pages.filter((page) => {
    const body = bodyOf(page);
    if (!body) return true;
    const last = body.childNodes.at(-1);
    const ruled = last && 'tagName' in last ? filesRuled(last) : [];
    const asked = elements(body, 'link')
      .filter(isFontPreload)
      .map((link) => attribute(link, 'href') ?? '');
    return asked.length !== 2 || asked.some((file) => !ruled.includes(file));
  });
  expect(addressesOf(wrong)).toEqual([]);
});
