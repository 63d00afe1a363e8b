import { expect, inject, test } from 'vitest';
import { folderOfRecords, textOf } from './content.ts';
import { around, attribute, elements, pageAt, readPages, texts, words } from './pages.ts';

const arabic = /\p{Script=Arabic}/u;
const pages = readPages(inject('site').folder);

test('Arabic words say that they are Arabic and run from right to left', () => {
  const wrong = pages.flatMap(({ address, document }) =>
    texts(document)
      .filter(({ value }) => arabic.test(value))
      .filter((text) => {
        const nearest = around(text).find((element) => attribute(element, 'lang'));
        return (
          !nearest || attribute(nearest, 'lang') !== 'ar' || attribute(nearest, 'dir') !== 'rtl'
        );
      })
      .map(({ value }) => `${address}: ${value}`),
  );
  expect(wrong).toEqual([]);
});

test('nothing that is read out but not shown, such as a label, is in Arabic', () => {
  const wrong = pages.flatMap(({ address, document }) =>
    elements(document)
      .filter((element) => attribute(element, 'lang') !== 'ar')
      .flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name, value }) => name !== 'href' && arabic.test(value))
          .map(({ name }) => `${address} ${tagName} ${name}`),
      ),
  );
  expect(wrong).toEqual([]);
});

test('every place and person whose Arabic name is known has it on the page', () => {
  const named = (['places', 'people'] as const).flatMap((folder) =>
    folderOfRecords(folder).flatMap(({ id, keys }) => {
      const name = textOf(keys, 'nameArabic');
      return name ? [{ address: `/${folder}/${id}/`, name }] : [];
    }),
  );
  expect(named).not.toEqual([]);
  const missing = named.filter(
    ({ address, name }) =>
      !elements(pageAt(pages, address).document).some(
        (element) => attribute(element, 'lang') === 'ar' && words(element) === name,
      ),
  );
  expect(missing).toEqual([]);
});
