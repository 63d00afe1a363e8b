import { expect, inject, test } from 'vitest';
import { attribute, elements, hasClass, readOwnPages, withClass, words } from './pages.ts';

const pages = [inject('site'), inject('wholeSite')].flatMap(({ folder }) => readOwnPages(folder));

/** What each record is mentioned in: the groups in the order of its page. */
const lists = pages.flatMap(({ address, document }) => {
  const [section] = withClass(document, 'backlinks');
  if (!section) return [];
  const folds = elements(section, 'details');
  const groups = elements(section, 'ul').map((list, index) => ({
    title: words(elements(section, 'h3')[index] ?? section),
    goals: elements(list, 'a').map((link) => attribute(link, 'href') ?? ''),
    fold: folds.find((fold) => elements(fold, 'ul').includes(list)),
  }));
  return [{ address, groups }];
});

const kindOfTitle: Readonly<Record<string, string>> = {
  Articles: 'articles',
  Events: 'events',
  Places: 'places',
  'People and organisations': 'people',
  Terms: 'terms',
  Statements: 'statements',
};

test('what mentions a record stands by kind, each kind once and under its name', () => {
  expect(lists.flatMap(({ groups }) => groups).length).toBeGreaterThan(lists.length);
  const mixed = lists.flatMap(({ address, groups }) => [
    ...groups
      .filter(({ title, goals }) => goals.some((goal) => goal.split('/')[1] !== kindOfTitle[title]))
      .map(({ title }) => `${address} ${title}`),
    ...(new Set(groups.map(({ title }) => title)).size < groups.length ? [address] : []),
  ]);
  expect(mixed).toEqual([]);
});

test('at most ten of what mentions a record stand open, and no kind is folded without need', () => {
  const sums = lists.map(({ address, groups }) => {
    const length = (all: typeof groups) => all.reduce((sum, { goals }) => sum + goals.length, 0);
    const open = length(groups.filter(({ fold }) => !fold));
    const folded = groups.flatMap(({ fold, goals }) => (fold ? [goals.length] : []));
    return { address, open, folded };
  });
  expect(sums.filter(({ open }) => open > 10)).toEqual([]);
  const needless = sums.filter(({ open, folded }) => folded.some((number) => open + number <= 10));
  expect(needless).toEqual([]);
});

test('a folded kind says in its line how many they are', () => {
  const wrong = lists.flatMap(({ address, groups }) =>
    groups.flatMap(({ title, fold, goals }) => {
      const [line] = fold ? elements(fold, 'summary') : [];
      const said = line ? words(line).replace(/\s+/g, ' ').trim() : null;
      const isRight = said === null || said === `${title} ${goals.length}`;
      return isRight && !(fold && hasClass(fold, 'not-in-print')) ? [] : [`${address} ${said}`];
    }),
  );
  expect(wrong).toEqual([]);
});
