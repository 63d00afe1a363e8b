import { expect, test } from 'vitest';
import { pathOf } from '../../../src/model/address.ts';
import { recordAt } from '../../../src/model/record-at.ts';

test.each([
  ['/events/ratyan/', 'event', 'ratyan'],
  ['/two-clocks/people/de-mistura/', 'person', 'de-mistura'],
  ['https://two-clocks.example/figures/#figure-russian-civ-1500', 'figure', 'russian-civ-1500'],
  ['https://two-clocks.example/statements/#statement-9', 'statement', '9'],
  ['https://two-clocks.example/terms/#term-proximity-talks', 'term', 'proximity-talks'],
  ['/sources/#source-ap-20160202', 'source', 'ap-20160202'],
] as const)('%s leads to a record', (address, kind, id) => {
  expect(recordAt(address)).toEqual({ kind, id });
  expect(address.endsWith(pathOf(kind, id))).toBe(true);
});

test.each(['', '/', '/events/', '/days/2016-02-02/', '/events/Ratyan/', '/data/events.csv'])(
  '"%s" leads to none',
  (address) => {
    expect(recordAt(address)).toBeNull();
  },
);
