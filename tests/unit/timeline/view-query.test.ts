import { expect, test } from 'vitest';
import { formatView, parseView } from '../../../src/timeline/client/query.ts';
import { wholeView, type View } from '../../../src/timeline/layout/view.ts';

/** 29 January 2016 is day 16829 since 1970. */
const limits = { from: 16829, to: 16837 };

test.each<[string, Partial<View>]>([
  ['', {}],
  ['?range=2016-01-30/2016-01-31', { range: { from: 16830, to: 16832 } }],
  ['?range=2016-01-30', { range: { from: 16830, to: 16831 } }],
  ['?track=talks', { track: ['talks'] }],
  ['?confidence=confirmed,disputed', { confidence: ['confirmed', 'disputed'] }],
  ['?confidence=none', { confidence: [] }],
  ['?place=nubl&person=de-mistura', { place: 'nubl', person: 'de-mistura' }],
  [
    '?range=2016-01-30&track=offensive&place=nubl',
    { range: { from: 16830, to: 16831 }, track: ['offensive'], place: 'nubl' },
  ],
])('%j is read, and written the same', (query, told) => {
  const view = { ...wholeView, ...told };
  expect(parseView(query, limits)).toEqual(view);
  expect(formatView(view, '')).toBe(query);
});

test.each([
  '?range=',
  '?range=2016-02-30',
  '?range=2016-02-01/2016-01-30',
  '?range=2015-01-01/2015-02-01',
  '?range=2016-01-30/2016-01-31/2016-02-01',
  '?range=2016-01',
  '?track=all',
  '?track=talks,offensive',
  '?confidence=',
  '?place=No%20Such',
  '?person=<script>',
])('%j restricts nothing', (query) => {
  expect(parseView(query, limits)).toEqual(wholeView);
});

test('a range of an address that reaches beyond the timeline is cut off', () => {
  expect(parseView('?range=2015-01-01/2016-01-31', limits).range).toEqual({
    from: 16829,
    to: 16832,
  });
});

test("what is not the timeline's stays in the address", () => {
  const view = { ...wholeView, track: ['talks'] } as const;
  expect(formatView(view, '?day=2016-02-02&track=offensive')).toBe('?day=2016-02-02&track=talks');
  expect(formatView(wholeView, '?day=2016-02-02&track=offensive')).toBe('?day=2016-02-02');
});

test('each timeline of a page keeps its own view', () => {
  const talks = { ...wholeView, track: ['talks'] } as const;
  const query = formatView(talks, '?place=nubl', 2);
  expect(query).toBe('?place=nubl&track-2=talks');
  expect(parseView(query, limits, 2)).toEqual(talks);
  expect(parseView(query, limits, 1)).toEqual({ ...wholeView, place: 'nubl' });
});
