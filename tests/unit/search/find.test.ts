import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/content/load.ts';
import { pathOf } from '../../../src/model/address.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { documentsOf } from '../../../src/search/documents.ts';
import { finderOf } from '../../../src/search/find.ts';
import { wholeSiteContent } from '../../site/content.ts';

const fixture = loadCorpus(wholeSiteContent).corpus;
const real = loadCorpus('content').corpus;

interface Spelling {
  readonly name: string;
  readonly path: string;
}

/** Every name that an editor wrote of a place, a person, an organisation or a term. */
const spellingsIn = ({ places, people, terms }: Corpus): readonly Spelling[] => [
  ...[
    ...places.map((place) => [pathOf('place', place.id), place] as const),
    ...people.map((person) => [pathOf('person', person.id), person] as const),
  ].flatMap(([path, { name, nameArabic, otherNames, originSpelling }]) =>
    [name, nameArabic, ...otherNames, originSpelling].flatMap((one) =>
      one === undefined ? [] : { name: one, path },
    ),
  ),
  ...terms.flatMap(({ id, name, fullName, otherNames }) =>
    [name, fullName, ...otherNames].flatMap((one) =>
      one === undefined ? [] : { name: one, path: pathOf('term', id) },
    ),
  ),
];

const { compare } = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

/** The names with one slip: a letter left out, two that changed places, or another in its place. */
const withSlip = (name: string) =>
  fc
    .tuple(fc.constantFrom('left out', 'swapped', 'another'), fc.nat(name.length - 2), fc.nat(25))
    .map(([kind, at, letter]) => {
      const [before, one, next, after] = [
        name.slice(0, at),
        name.charAt(at),
        name.charAt(at + 1),
        name.slice(at + 2),
      ];
      if (kind === 'left out') return before + next + after;
      if (kind === 'swapped') return before + next + one + after;
      return before + String.fromCharCode(97 + letter) + next + after;
    });

describe.each([
  ['the fixture', fixture],
  ['the real content', real],
] as const)('in %s', (_, corpus) => {
  const find = finderOf(documentsOf(corpus));
  const spellings = spellingsIn(corpus);

  test('every spelling finds its record first, or beside those that share it', () => {
    expect(spellings.length).toBeGreaterThan(0);
    const sharing = (name: string) =>
      spellings.filter((one) => compare(one.name, name) === 0).map(({ path }) => path);
    const missed = spellings.filter(({ name, path }) => {
      const found = find(name).map(([, address]) => address);
      const above = found.slice(0, found.indexOf(path));
      return !found.includes(path) || above.some((other) => !sharing(name).includes(other));
    });
    expect(missed).toEqual([]);
  });

  test('a name of six letters or more with one slip finds its record among the first five', () => {
    const long = spellings.filter(({ name }) => (name.match(/\p{L}/gu) ?? []).length >= 6);
    expect(long.length).toBeGreaterThan(0);
    const missed = long.flatMap(({ name, path }, nth) =>
      fc
        .sample(withSlip(name), { seed: nth + 1, numRuns: 6 })
        .filter((typed) => {
          const firstFive = find(typed).slice(0, 5);
          return !firstFive.some(([, address]) => address === path);
        })
        .map((typed) => `${name} as ${typed}`),
    );
    expect(missed).toEqual([]);
  });

  test('every article, event, figure and day is found by its title', () => {
    const titles: readonly (readonly [title: string, path: string])[] = [
      ...corpus.articles.map(({ title, id }) => [title, pathOf('article', id)] as const),
      ...corpus.events.map(({ title, id }) => [title, pathOf('event', id)] as const),
      ...corpus.statements.map(
        ({ statement, id }) => [statement, pathOf('statement', id)] as const,
      ),
      ...corpus.figures.map(
        ({ value, unit, id }) => [`${value} ${unit}`, pathOf('figure', id)] as const,
      ),
    ];
    const missed = titles.filter(
      ([title, path]) =>
        !find(title)
          .slice(0, 3)
          .some(([, address]) => address === path),
    );
    expect(missed).toEqual([]);
  });
});

describe('what a reader may type', () => {
  const find = finderOf(documentsOf(fixture));
  const first = (query: string) => find(query)[0]?.[1];

  test.each([
    ['2 February', '/days/2016-02-02/'],
    ['february 2', '/days/2016-02-02/'],
    ['2016-02-02', '/days/2016-02-02/'],
    ['2 feb', '/days/2016-02-02/'],
    ['resolution 2254', '/events/unscr-2254/'],
    ['2254', '/events/unscr-2254/'],
    ['hardat', '/places/hardatnin/'],
    ['zahraa', '/places/al-zahraa/'],
    ['al zahraa', '/places/al-zahraa/'],
    ['AL-ZAHRĀʾ', '/places/al-zahraa/'],
    ['الزهرا', '/places/al-zahraa/'],
    ['زهراء', '/places/al-zahraa/'],
    ['زهرا', '/places/al-zahraa/'],
    ['TalJibbin', '/places/tal-jibbin/'],
    ['Rifaat', '/places/tell-rifaat/'],
  ])('“%s” finds %s first', (query, path) => {
    expect(first(query)).toBe(path);
  });

  test('a year finds every event that is dated in it', () => {
    const dated = fixture.events.filter(({ date }) => date.startsWith('2015'));
    expect(dated.length).toBeGreaterThan(2);
    const found = find('2015').map(([, path]) => path);
    expect(found).toEqual(expect.arrayContaining(dated.map(({ id }) => pathOf('event', id))));
  });

  test('words of which one is nowhere find what has the others', () => {
    expect(find('Hardatnin quicksilver').map(([, path]) => path)).toContain('/places/hardatnin/');
  });

  test.each(['', '  ', '…', '-', 'qqqqqqqq', '\u0000', '('])('“%s” finds nothing', (query) => {
    expect(find(query)).toEqual([]);
  });

  test('a section of an article is found by a word of its text', () => {
    const sections = find('road').filter(([kind]) => kind === 'Section');
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.every(([, path]) => /^\/articles\/[\w-]+\/#section-/.test(path))).toBe(true);
  });
});
