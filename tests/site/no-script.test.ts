import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { attribute, elements, readEmbeds, readPages, type Page } from './pages.ts';

const pages = readPages(inject('site').folder);

/** Every script that a browser looks at; those in a template wait until a reader needs them. */
const scriptsOf = ({ document }: Page) => elements(document, 'script');

/** A block of data, which a browser leaves alone. */
const isData = (script: ReturnType<typeof scriptsOf>[number]): boolean =>
  attribute(script, 'type') === 'application/ld+json';

/** What runs as a page opens, in characters. */
const lengthOfScript = (page: Page): number =>
  scriptsOf(page)
    .filter((script) => !isData(script))
    .flatMap(({ childNodes }) => childNodes)
    .reduce((sum, node) => sum + ('value' in node ? node.value.length : 0), 0);

const addresses = (some: readonly Page[]) => some.map(({ address }) => address);

/** The positions of elements with an attribute. */
const withAttribute = (is: (name: string, value: string) => boolean): readonly string[] =>
  pages.flatMap(({ address, document }) =>
    elements(document).flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name, value }) => is(name, value))
        .map(({ name, value }) => `${address} <${tagName} ${name}="${value}">`),
    ),
  );

test('no page asks for a script as it opens', () => {
  const asking = pages.filter((page) =>
    scriptsOf(page).some((script) => attribute(script, 'src') !== null),
  );
  expect(addresses(asking)).toEqual([]);
});

test('what runs as a page opens is a few lines in modules of its own', () => {
  const wrong = pages.filter(
    (page) =>
      scriptsOf(page).some((script) => !isData(script) && attribute(script, 'type') !== 'module') ||
      lengthOfScript(page) > 3000,
  );
  expect(addresses(wrong)).toEqual([]);
});

test('no page has other words for those without script', () => {
  const wrong = pages.filter(({ document }) => elements(document, 'noscript').length > 0);
  expect(addresses(wrong)).toEqual([]);
});

test('a block of data names its type and no address', () => {
  const blocks = pages.flatMap((page) => scriptsOf(page).filter(isData));
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks.filter(({ attrs }) => attrs.length !== 1)).toEqual([]);
});

test('an embed has a script that tells its height', () => {
  const silent = readEmbeds(inject('site').folder).filter(
    (page) =>
      !scriptsOf(page)
        .flatMap(({ childNodes }) => childNodes)
        .some((node) => 'value' in node && node.value.includes('two-clocks:height')),
  );
  expect(addresses(silent)).toEqual([]);
});

test('all script of the site takes at most 105 kB, compressed, its search included', () => {
  const { folder } = inject('site');
  const files = globSync('**/*.{js,mjs}', { cwd: folder });
  const sizes = files.map((file) => brotliCompressSync(readFileSync(join(folder, file))).length);
  expect(files.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(105_000);
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
