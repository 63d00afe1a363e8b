import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import {
  attribute,
  elements,
  isEmbed,
  readEmbeds,
  readOwnPages,
  readPages,
  type Page,
} from './pages.ts';

const pages = readPages(inject('site').folder);

/** What would run: everything but blocks of data, which a browser leaves alone. */
const scriptsIn = ({ document }: Page) =>
  [...elements(document, 'script'), ...elements(document, 'noscript')].filter(
    (script) => attribute(script, 'type') !== 'application/ld+json',
  );

const scriptsOf = (page: Page): number => scriptsIn(page).length;

/** A page that can be shared has one small module, which waits for a reader to open that part. */
const canBeShared = /^\/(?:articles|days|events|places|people)\/.+/;

/** Where elements with an attribute of this kind stand. */
const withAttribute = (is: (name: string, value: string) => boolean): readonly string[] =>
  pages.flatMap(({ address, document }) =>
    elements(document).flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name, value }) => is(name, value))
        .map(({ name, value }) => `${address} <${tagName} ${name}="${value}">`),
    ),
  );

test('no page has a script but those that can be shared', () => {
  const scripted = pages.filter(
    (page) => scriptsOf(page) > 0 && !isEmbed(page) && !canBeShared.test(page.address),
  );
  expect(scripted.map(({ address }) => address)).toEqual([]);
});

test('a page that can be shared has one module in it, and asks for none', () => {
  const shared = readOwnPages(inject('site').folder).filter(({ address }) =>
    canBeShared.test(address),
  );
  const wrong = shared.filter((page) => {
    const [only, ...others] = scriptsIn(page);
    return !only || others.length > 0 || attribute(only, 'src') !== null;
  });
  expect(shared.length).toBeGreaterThan(150);
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('a block of data names its type and no address', () => {
  const blocks = pages.flatMap(({ document }) =>
    elements(document, 'script').filter((script) => attribute(script, 'type') !== 'module'),
  );
  expect(blocks.filter(({ attrs }) => attrs.length !== 1)).toEqual([]);
});

test('an embed has one script, which tells its height', () => {
  const embeds = readEmbeds(inject('site').folder);
  expect(embeds.filter((page) => scriptsOf(page) !== 1).map(({ address }) => address)).toEqual([]);
});

test('the only file of script is that of the parts to share', () => {
  const files = globSync('**/*.{js,mjs}', { cwd: inject('site').folder });
  expect(files.filter((file) => !/^_astro\/ShareScript\.[\w.-]+\.js$/.test(file))).toEqual([]);
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
