import { expect, inject, test } from 'vitest';
import { folderOfRecords, tableOfRecords, textOf, type WrittenRecord } from './content.ts';
import { attribute, elements, hasClass, pageAt, readOwnPages, withClass, words } from './pages.ts';

const pages = readOwnPages(inject('site').folder);
const page = pageAt(pages, '/disputed/');

type Said = Readonly<Record<string, unknown>> & { readonly answers?: readonly Said[] };
const accusationsOf = ({ keys }: WrittenRecord): readonly Said[] =>
  (keys['accuses'] ?? []) as readonly Said[];

const events = folderOfRecords('events').map((record) => ({ fragment: 'event', record }));
const figures = tableOfRecords('figures').map((record) => ({ fragment: 'figure', record }));
const charged = [...events, ...figures].filter(({ record }) => accusationsOf(record).length > 0);

/** Words as a page prints them, without the difference of marks and spaces that typography makes. */
const plain = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ');

/** What the page says of a record. */
const toldOf = (fragment: string, id: string) =>
  elements(page.document, 'section').find(
    (section) => attribute(section, 'id') === `${fragment}-${id}`,
  );

test('every accusation stands there, with each answer to it', () => {
  const lacking = charged.flatMap(({ fragment, record }) => {
    const section = toldOf(fragment, record.id);
    const rows = section ? withClass(section, 'accusation') : [];
    return accusationsOf(record).flatMap((accusation, nth) => {
      const row = rows[nth];
      const told = row ? plain(words(row)) : '';
      const all = [accusation, ...(accusation.answers ?? [])].map((one) => textOf(one, 'says'));
      return all
        .filter((says) => !told.includes(plain(says)))
        .map((says) => `${record.id}: ${says}`);
    });
  });
  expect(charged.length).toBeGreaterThan(0);
  expect(lacking).toEqual([]);
});

test('one without an answer says on which day one was looked for', () => {
  const silent = charged.flatMap(({ fragment, record }) => {
    const section = toldOf(fragment, record.id);
    const rows = section ? withClass(section, 'accusation') : [];
    return accusationsOf(record).flatMap(({ answers = [] }, nth) => {
      const row = rows[nth];
      return answers.length === 0 && !(row && words(row).includes('No answer was found'))
        ? [record.id]
        : [];
    });
  });
  expect(silent).toEqual([]);
});

test('the accusation stands before its answers, side by side with them', () => {
  const rows = withClass(page.document, 'accusation');
  const wrong = rows.filter((row) => {
    const parts = row.childNodes.filter((node) => 'tagName' in node);
    const [said, answers] = parts;
    return !(
      parts.length === 2 &&
      said &&
      answers &&
      hasClass(said, 'said') &&
      hasClass(answers, 'answers')
    );
  });
  expect(rows.length).toBeGreaterThan(0);
  expect(wrong.map((row) => words(row))).toEqual([]);
});

test('every record with an accusation leads there', () => {
  const lacking = charged.filter(({ fragment, record }) => {
    const own = pageAt(pages, fragment === 'event' ? `/events/${record.id}/` : '/figures/');
    const links = elements(own.document, 'a').map((link) => attribute(link, 'href'));
    return !links.includes(`/disputed/#${fragment}-${record.id}`);
  });
  expect(lacking.map(({ record }) => record.id)).toEqual([]);
});

test('what of an event is disputed stands there too', () => {
  const said = plain(words(page.document)).toLowerCase();
  const disputed = events.flatMap(({ record }) => textOf(record.keys, 'disputed') || []);
  expect(disputed.filter((phrase) => !said.includes(plain(phrase).toLowerCase()))).toEqual([]);
});
