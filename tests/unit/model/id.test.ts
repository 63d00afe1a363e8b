import { describe, expect, test } from 'vitest';
import { fragmentOf, pathOf, pathOfDay } from '../../../src/model/address.ts';
import { day } from '../../../src/model/date.ts';
import { isReferenceKind } from '../../../src/model/kinds.ts';
import { eventId } from '../../../src/model/id.ts';

describe('an id', () => {
  test.each(['ratyan', 'tal-jibbin', 'reuters-20160202', '16-feb', 'a'])('may be "%s"', (id) => {
    expect(eventId.parse(id)).toBe(id);
  });

  test.each([
    'Ratyan',
    'tal_jibbin',
    'tal jibbin',
    'tal--jibbin',
    '-tal',
    'tal-',
    '',
    'ḥardatnin',
    '../x',
    'a\n',
  ])('may not be %j', (id) => {
    expect(eventId.safeParse(id).success).toBe(false);
  });
});

test.each([
  ['event', true],
  ['place', true],
  ['person', true],
  ['figure', true],
  ['statement', true],
  ['term', true],
  ['article', false],
  ['source', false],
  ['https', false],
])('whether a body can refer to a record as %s: — %s', (kind, expected) => {
  expect(isReferenceKind(kind)).toBe(expected);
});

describe('an address', () => {
  // The addresses are those of the table "What a reader gets" of the brief.
  test.each([
    ['article', 'talks-and-offensive', '/articles/talks-and-offensive/'],
    ['event', 'ratyan', '/events/ratyan/'],
    ['place', 'ratyan', '/places/ratyan/'],
    ['person', 'de-mistura', '/people/de-mistura/'],
    ['figure', 'besieged', '/figures/#figure-besieged'],
    ['statement', '9', '/statements/#statement-9'],
    ['term', 'hnc', '/terms/#term-hnc'],
    ['source', 'reuters-20160202', '/sources/#source-reuters-20160202'],
  ] as const)('of the %s %s is %s', (kind, id, path) => {
    expect(pathOf(kind, id)).toBe(path);
  });

  test('of a day is its date', () => {
    expect(pathOfDay(day('2016-02-02'))).toBe('/days/2016-02-02/');
  });

  test('in a fragment, an event and a place of one id do not meet', () => {
    expect(fragmentOf('event', 'ratyan')).toBe('event-ratyan');
    expect(fragmentOf('place', 'ratyan')).toBe('place-ratyan');
    expect(fragmentOf('day', '2016-02-02')).toBe('day-2016-02-02');
  });
});
