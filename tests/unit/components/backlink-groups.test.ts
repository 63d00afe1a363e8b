import { expect, test } from 'vitest';
import { backlinkGroups } from '../../../src/components/backlink-groups.ts';
import { mentionsOf } from '../../../src/model/mentions.ts';
import {
  anArticle,
  anEvent,
  aPerson,
  aPlace,
  aStatement,
  buildCorpus,
  says,
} from '../model/build-corpus.ts';

const many = <T>(number: number, make: (id: string) => T): readonly T[] =>
  Array.from({ length: number }, (_, index) => make(`number-${index}`));

/** The groups of an event that so many articles, events, places and people mention. */
const groupsOf = (articles: number, events: number, places: number, people: number) =>
  backlinkGroups(
    mentionsOf(
      buildCorpus({
        articles: many(articles, (id) => anArticle(id, {}, says('event:push'))),
        events: [
          anEvent('push'),
          ...many(events, (id) => anEvent(id, { date: '2016-02-02' }, says('event:push'))),
        ],
        places: many(places, (id) => aPlace(id, {}, says('event:push'))),
        people: many(people, (id) => aPerson(id, {}, says('event:push'))),
        statements: [aStatement(9, { events: ['push'] })],
      }),
      'event',
      'push',
    ),
  );

const inShort = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(
    ({ title, links, isFolded }) => `${title} ${links.length}${isFolded ? ' folded' : ''}`,
  );

test('what mentions a record stands by kind, and no kind is empty', () => {
  const groups = groupsOf(1, 2, 0, 1);
  expect(inShort(groups)).toEqual([
    'Articles 1',
    'Events 2',
    'People and organisations 1',
    'Statements 1',
  ]);
  expect(groups.flatMap(({ links }) => links.map(({ path }) => path))).toEqual([
    '/articles/number-0/',
    '/events/number-0/',
    '/events/number-1/',
    '/people/number-0/',
    '/statements/#statement-9',
  ]);
});

test.each([
  [
    [4, 3, 1, 1],
    ['Articles 4', 'Events 3', 'Places 1', 'People and organisations 1'],
  ],
  [
    [8, 12, 1, 1],
    ['Articles 8', 'Events 12 folded', 'Places 1', 'People and organisations 1'],
  ],
  [
    [6, 3, 1, 4],
    ['Articles 6', 'Events 3', 'Places 1', 'People and organisations 4 folded'],
  ],
  [
    [11, 1, 0, 0],
    ['Articles 11 folded', 'Events 1'],
  ],
] as const)('of %j no more than ten stand open', ([articles, events, places, people], short) => {
  expect(inShort(groupsOf(articles, events, places, people)).slice(0, short.length)).toEqual(short);
});
