import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { attribute, elements, readPages, type Page } from './pages.ts';

const pages = readPages(inject('site').folder);

/** Where elements with an attribute of this kind stand. */
const withAttribute = (is: (name: string, value: string) => boolean): readonly string[] =>
  pages.flatMap(({ address, document }) =>
    elements(document).flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name, value }) => is(name, value))
        .map(({ name, value }) => `${address} <${tagName} ${name}="${value}">`),
    ),
  );

/** How long the scripts in a page are; those in a template wait until a reader needs them. */
const scriptOf = ({ document }: Page): number =>
  elements(document, 'script')
    .flatMap(({ childNodes }) => childNodes)
    .reduce((sum, node) => sum + ('value' in node ? node.value.length : 0), 0);

test('no page asks for a script: it has a few lines that fetch one when a reader comes near', () => {
  const wrong = pages.filter(
    (page) =>
      elements(page.document, 'noscript').length > 0 ||
      elements(page.document, 'script').some((script) => attribute(script, 'src') !== null) ||
      scriptOf(page) > 2000,
  );
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('all script of the site takes at most 100 kB, compressed', () => {
  const { folder } = inject('site');
  const files = globSync('**/*.{js,mjs}', { cwd: folder });
  const sizes = files.map((file) => brotliCompressSync(readFileSync(join(folder, file))).length);
  expect(files.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100_000);
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
