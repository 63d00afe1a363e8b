import { describe, expect, inject, test } from 'vitest';
import {
  folderOfRecords,
  listOf,
  paragraphsOf,
  plain,
  tableOfRecords,
  textOf,
  wholeSiteContent,
  type WrittenRecord,
} from './content.ts';
import {
  attribute,
  elements,
  hasClass,
  pageAt,
  readOwnPages,
  thingsOf,
  withClass,
  withId,
  words,
} from './pages.ts';

const pages = readOwnPages(inject('site').folder);
const fixturePages = readOwnPages(inject('wholeSite').folder);

/** What a record's page says in its main part and of its pictures, without the numbers of its notes. */
function told(address: string): string {
  const [main] = elements(pageAt(pages, address).document, 'main');
  if (!main) throw new Error(`${address} has no main part`);
  for (const note of elements(main).filter((element) => hasClass(element, 'cite')))
    note.childNodes = [];
  const pictures = elements(main, 'img').map((image) => attribute(image, 'alt') ?? '');
  return ` ${plain([words(main), ...pictures].join(' '))} `;
}

/** Those of the texts that a page lacks. */
const missing = (page: string, texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text !== '' && !page.includes(` ${plain(text)} `));

/** Records of a folder whose page lacks something that was written, with what it lacks. */
const incomplete = (
  folder: 'articles' | 'events' | 'places' | 'people',
  keys: readonly string[],
  lists: readonly string[] = [],
) =>
  folderOfRecords(folder).flatMap((record) => {
    const lacks = missing(told(`/${folder}/${record.id}/`), [
      ...keys.map((key) => textOf(record.keys, key)),
      ...lists.flatMap((key) => listOf(record.keys, key)),
      ...paragraphsOf(record),
    ]);
    return lacks.length > 0 ? [{ id: record.id, lacks }] : [];
  });

describe('what an editor wrote stands on the page', () => {
  test('of every article', () => {
    expect(incomplete('articles', ['title', 'standfirst', 'kind', 'contentNote'])).toEqual([]);
  });

  test('behind an article, folded at its end', () => {
    const behind = (keys: WrittenRecord['keys']) =>
      Object.values((keys['behind'] ?? {}) as Readonly<Record<string, string>>);
    const lacking = folderOfRecords('articles', wholeSiteContent).flatMap(({ id, keys }) => {
      const { document } = pageAt(fixturePages, `/articles/${id}/`);
      const folded = withClass(document, 'behind')
        .map((element) => words(element))
        .join(' ');
      return missing(` ${plain(folded)} `, behind(keys));
    });
    expect(lacking).toEqual([]);
  });

  test('of every event', () => {
    const keys = ['title', 'confidence', 'claimedBy', 'note'];
    expect(incomplete('events', keys, ['others'])).toEqual([]);
  });

  test('of every place', () => {
    const keys = ['name', 'nameArabic', 'originSpelling', 'note'];
    expect(incomplete('places', keys, ['otherNames'])).toEqual([]);
  });

  test('of every person', () => {
    const keys = ['name', 'nameArabic', 'originSpelling', 'kind', 'side', 'role', 'note'];
    expect(incomplete('people', keys, ['otherNames'])).toEqual([]);
  });
});

/** The days to which the date of an event points, as an editor wrote it: none for a month. */
const daysWritten = ({ keys }: WrittenRecord): readonly string[] => {
  const list = listOf(keys, 'date');
  if (list.length > 0) return list;
  const [first = '', last = first] = textOf(keys, 'date').replace(/[?~]/g, '').split('/');
  const days = pages.flatMap(({ address }) => /^\/days\/(.+)\/$/.exec(address)?.[1] ?? []);
  const covers = (day: string) => first <= day && (last === '..' || day <= last);
  return first.length === 10 ? [first, ...days.filter(covers)] : [];
};

test('every event whose first day is certain gives it to machines as well', () => {
  const wrong = folderOfRecords('events').filter(({ id, keys }) => {
    const [first = ''] = textOf(keys, 'date').split('/');
    const times = elements(pageAt(pages, `/events/${id}/`).document, 'time');
    return /^[\d-]+$/.test(first) && !times.some((time) => attribute(time, 'datetime') === first);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('no event gives machines a day that is in doubt', () => {
  const doubted = folderOfRecords('events').filter(
    ({ keys }) => listOf(keys, 'date').length > 0 || /^[\d-]+[?~]/.test(textOf(keys, 'date')),
  );
  const wrong = doubted.filter(({ id }) => {
    const page = pageAt(pages, `/events/${id}/`);
    const [when] = withClass(page.document, 'when');
    const told = thingsOf(page).find((thing) => thing['@type'] === 'Event')?.['startDate'];
    const days = [when && attribute(when, 'datetime'), told];
    return days.some((day) => typeof day === 'string' && day.length === 10);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every event leads to its places and people', () => {
  const wrong = folderOfRecords('events').flatMap(({ id, keys }) => {
    const links = elements(pageAt(pages, `/events/${id}/`).document, 'a').map((link) =>
      attribute(link, 'href'),
    );
    const goals = [
      ...listOf(keys, 'places').map((place) => `/places/${place}/`),
      ...listOf(keys, 'people').map((person) => `/people/${person}/`),
    ];
    return goals.filter((goal) => !links.includes(goal)).map((goal) => `${id}: ${goal}`);
  });
  expect(wrong).toEqual([]);
});

test('every day lists the events that its date falls in, or may', () => {
  const wrong = folderOfRecords('events').flatMap((event) =>
    daysWritten(event)
      .filter((day) => pages.some(({ address }) => address === `/days/${day}/`))
      .filter((day) => !pageAt(pages, `/days/${day}/`).html.includes(`href="/events/${event.id}/"`))
      .map((day) => `${day}: ${event.id}`),
  );
  expect(wrong).toEqual([]);
});

/** What an entry of a list says, by its fragment. */
function entry(address: string, id: string): string {
  const item = withId(pageAt(pages, address).document, id);
  return item ? ` ${plain(words(item))} ` : '';
}

const entriesLacking = (
  table: 'figures' | 'sources',
  fragment: string,
  textsOf: (record: WrittenRecord) => readonly string[],
) =>
  tableOfRecords(table).flatMap((record) => {
    const lacks = missing(entry(`/${table}/`, `${fragment}${record.id}`), textsOf(record));
    return lacks.length > 0 ? [{ id: record.id, lacks }] : [];
  });

/** The parties whose answers deny a figure, in the order of its file. */
const deniersOf = ({ keys }: WrittenRecord): readonly string[] => {
  type Answered = { readonly answers?: readonly { readonly denies?: string }[] };
  const accuses = (keys['accuses'] ?? []) as readonly Answered[];
  const denied = accuses.flatMap(({ answers = [] }) =>
    answers.flatMap(({ denies }) => denies ?? []),
  );
  return denied.length > 0 ? [[...new Set(denied)].join(' and ')] : [];
};

test('every figure stands on its page with its owner, its date and what denies it', () => {
  const keys = ['value', 'unit', 'what', 'saidBy', 'confidence', 'note'];
  const lacking = entriesLacking('figures', 'figure-', (figure) => [
    ...keys.map((key) => textOf(figure.keys, key)),
    ...deniersOf(figure).map((denier) => `Denied by ${denier}`),
    textOf(figure.keys, 'asOf').slice(0, 4),
  ]);
  expect(lacking).toEqual([]);
});

/** The last day that a written date can mean. */
const lastDayOf = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** A figure's words as a list of figures prints them together. */
const saidOf = ({ keys }: WrittenRecord): string =>
  ` ${plain(textOf(keys, 'what'))} ${plain(textOf(keys, 'saidBy'))} `;

test('a day tells no figure that no source had published by then', () => {
  const sources = tableOfRecords('sources');
  const dates = new Map(sources.map(({ id, keys }) => [id, textOf(keys, 'date')]));
  const told = pages.flatMap(({ address, document }) => {
    const day = /^\/days\/(.+)\/$/.exec(address)?.[1];
    const list = elements(document, 'section').find(
      (section) => attribute(section, 'aria-labelledby') === 'figures',
    );
    const said = list ? ` ${plain(words(list))} ` : '';
    return tableOfRecords('figures').flatMap((figure) =>
      day && said.includes(saidOf(figure)) ? [{ day, figure }] : [],
    );
  });
  const early = told.filter(({ day, figure }) => {
    const published = listOf(figure.keys, 'sources').map((id) => dates.get(id) ?? '');
    return !published.some((date) => date !== '' && lastDayOf(date) <= day);
  });
  expect(told).not.toEqual([]);
  expect(early.map(({ day, figure }) => `${day}: ${figure.id}`)).toEqual([]);
});

test('a number that stands beside another says as of when it is', () => {
  const figures = tableOfRecords('figures');
  const undated = figures.flatMap(({ id, keys }) =>
    listOf(keys, 'contradictedBy').filter((otherId) => {
      const other = figures.find((figure) => figure.id === otherId)?.keys ?? {};
      const words = [textOf(other, 'value'), textOf(other, 'saidBy')].map(plain).join(' ');
      const date = textOf(other, 'asOf') === '' ? 'date not known' : 'as of';
      return !entry('/figures/', `figure-${id}`).includes(` ${words} ${date} `);
    }),
  );
  expect(undated).toEqual([]);
});

test('every source stands in the bibliography with its publisher, title, year and note', () => {
  const lacking = entriesLacking('sources', 'source-', ({ keys }) => [
    ...['publisher', 'via', 'title', 'language', 'note'].map((key) => textOf(keys, key)),
    textOf(keys, 'date').slice(0, 4),
  ]);
  expect(lacking).toEqual([]);
});

test('every source says who stands behind it, how it was read and what it says', () => {
  const words = {
    whole: 'Read whole on ',
    part: 'Read in part on ',
    quoted: 'Read as others quote it on ',
    '': 'Not opened again',
  };
  const lacking = entriesLacking('sources', 'source-', ({ keys }) => [
    textOf(keys, 'leaning'),
    words[textOf(keys, 'read') as keyof typeof words],
    textOf(keys, 'opened').slice(0, 4),
    ...listOf(keys, 'says'),
  ]);
  expect(lacking).toEqual([]);
});

test('every source whose address is known leads there, or else to its archived copy', () => {
  const { document } = pageAt(pages, '/sources/');
  const wrong = tableOfRecords('sources').filter(({ id, keys }) => {
    const item = withId(document, `source-${id}`);
    const hrefs = item ? elements(item, 'a').map((link) => attribute(link, 'href')) : [];
    const archived = keys['archived'] as { readonly url: string } | undefined;
    const url = textOf(keys, 'url') || (archived?.url ?? '');
    return url === '' ? hrefs.some((href) => href?.startsWith('http')) : !hrefs.includes(url);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
