import { expect, inject, test } from 'vitest';
import { attribute, elements, readPages } from './pages.ts';

const pages = readPages(inject('site').folder);

test('no id stands twice on a page', () => {
  const twice = pages.flatMap(({ address, document }) => {
    const ids = elements(document).flatMap((element) => attribute(element, 'id') ?? []);
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${address} #${id}`);
  });
  expect(twice).toEqual([]);
});

test('whatever an element is labelled or described by stands on its page', () => {
  const missing = pages.flatMap(({ address, document }) => {
    const all = elements(document);
    const ids = new Set(all.map((element) => attribute(element, 'id')));
    return all
      .flatMap((element) =>
        ['aria-labelledby', 'aria-describedby', 'for', 'headers'].map((name) =>
          attribute(element, name),
        ),
      )
      .flatMap((named) => named?.split(/\s+/) ?? [])
      .filter((id) => !ids.has(id))
      .map((id) => `${address} #${id}`);
  });
  expect(missing).toEqual([]);
});
