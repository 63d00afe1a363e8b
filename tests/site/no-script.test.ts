import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { elements, isEmbed, readEmbeds, readPages, type Page } from './pages.ts';

const pages = readPages(inject('site').folder);

const scriptsOf = ({ document }: Page): number =>
  elements(document, 'script').length + elements(document, 'noscript').length;

/** Where elements with an attribute of this kind stand. */
const withAttribute = (is: (name: string, value: string) => boolean): readonly string[] =>
  pages.flatMap(({ address, document }) =>
    elements(document).flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name, value }) => is(name, value))
        .map(({ name, value }) => `${address} <${tagName} ${name}="${value}">`),
    ),
  );

test('no page has a script', () => {
  const scripted = pages.filter((page) => scriptsOf(page) > 0 && !isEmbed(page));
  expect(scripted.map(({ address }) => address)).toEqual([]);
});

test('an embed has one script, which tells its height', () => {
  const embeds = readEmbeds(inject('site').folder);
  expect(embeds.filter((page) => scriptsOf(page) !== 1).map(({ address }) => address)).toEqual([]);
});

test('the site has no file of script', () => {
  expect(globSync('**/*.{js,mjs}', { cwd: inject('site').folder })).toEqual([]);
});

test('no element handles an event by itself', () => {
  expect(withAttribute((name) => name.startsWith('on'))).toEqual([]);
});

test('no address is a script', () => {
  expect(withAttribute((_, value) => /^\s*javascript:/i.test(value))).toEqual([]);
});

test('no element carries styles of its own, which a strict policy would refuse', () => {
  expect(withAttribute((name) => name === 'style')).toEqual([]);
});
