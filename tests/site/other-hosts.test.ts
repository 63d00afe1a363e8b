import { expect, inject, test } from 'vitest';
import { attribute, elements, readPages } from './pages.ts';

const pages = readPages(inject('site').folder);
const addressWithHost = /^\s*(?:https?:)?\/\//i;

test('nothing but an ordinary link or the canonical address names a host', () => {
  const named = pages.flatMap(({ address, document }) =>
    elements(document)
      .filter((element) => element.tagName !== 'a' && attribute(element, 'rel') !== 'canonical')
      .flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name, value }) => !name.startsWith('xmlns') && addressWithHost.test(value))
          // A card's address and picture are absolute, and on the site's own host.
          .filter(
            ({ value }) => tagName !== 'meta' || !value.startsWith('https://two-clocks.example/'),
          )
          .map(({ name, value }) => `${address} <${tagName} ${name}="${value}">`),
      ),
  );
  expect(named).toEqual([]);
});

test('no style loads anything from elsewhere', () => {
  const loading = pages.flatMap(({ address, document }) =>
    elements(document, 'style')
      .flatMap(({ childNodes }) =>
        childNodes.flatMap((node) => ('value' in node ? node.value : [])),
      )
      .filter((css) => /@import|url\(\s*["']?(?:https?:)?\/\//i.test(css))
      .map(() => address),
  );
  expect(loading).toEqual([]);
});

test('an ordinary link asks for nothing before it is followed', () => {
  const pinging = pages.flatMap(({ address, document }) =>
    elements(document)
      .filter(
        (element) =>
          attribute(element, 'ping') !== null ||
          /preconnect|dns-prefetch|prerender|\bprefetch/.test(attribute(element, 'rel') ?? ''),
      )
      .map(({ tagName }) => `${address} <${tagName}>`),
  );
  expect(pinging).toEqual([]);
});
