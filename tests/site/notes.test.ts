import { expect, inject, test } from 'vitest';
import { folderOfRecords, sourcesCited } from './content.ts';
import { around, attribute, elements, hasClass, readOwnPages, withClass, withId } from './pages.ts';

const pages = readOwnPages(inject('site').folder);

const isInside = (node: Parameters<typeof around>[0], name: string): boolean =>
  around(node).some((element) => hasClass(element, name));

const citations = pages.flatMap(({ address, document }) =>
  withClass(document, 'cite').flatMap((cite) =>
    elements(cite, 'a').map((link) => ({ address, document, link })),
  ),
);
const notes = pages.flatMap(({ address, document }) =>
  withClass(document, 'notes').flatMap((list) =>
    elements(list, 'li').map((note) => ({ address, document, note })),
  ),
);

test('every citation leads to a note of its page', () => {
  expect(citations.length).toBeGreaterThan(folderOfRecords('events').length);
  const wrong = citations.filter(({ document, link }) => {
    const note = withId(document, attribute(link, 'href')?.replace(/^#/, '') ?? '');
    return note?.tagName !== 'li' || !isInside(note, 'notes');
  });
  expect(wrong.map(({ address, link }) => `${address} ${attribute(link, 'href')}`)).toEqual([]);
});

test('every note leads back to each citation of it, and to nothing else', () => {
  const wrong = notes.filter(({ address, note }) => {
    const id = attribute(note, 'id');
    const back = elements(note, 'a').flatMap((link) => {
      const href = attribute(link, 'href');
      return href?.startsWith('#') ? [href.slice(1)] : [];
    });
    const citing = citations
      .filter((one) => one.address === address && attribute(one.link, 'href') === `#${id}`)
      .map(({ link }) => attribute(link, 'id') ?? attribute(around(link)[0] ?? link, 'id'));
    return citing.length === 0 || back.join(' ') !== citing.join(' ');
  });
  expect(wrong.map(({ address, note }) => `${address} #${attribute(note, 'id')}`)).toEqual([]);
});

test.each(['articles', 'events', 'places', 'people'] as const)(
  'the notes of each of the %s are its sources, each once',
  (folder) => {
    const wrong = folderOfRecords(folder).filter((record) => {
      const own = notes.filter(({ address }) => address === `/${folder}/${record.id}/`);
      return own.length !== sourcesCited(record).size;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  },
);
