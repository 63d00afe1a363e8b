import { expect, test } from 'vitest';
import { day, dayNumber } from '../../../src/model/date.ts';
import { countByPixel } from '../../../src/timeline/layout/histogram.ts';
import type { MovingEvent } from '../../../src/timeline/layout/view.ts';

const from = dayNumber(day('2016-01-01'));
const january = { from, to: from + 31 };

/** Events one after the other, as many as asked for, on the days of a month. */
const events = (count: number): readonly MovingEvent[] =>
  Array.from({ length: count }, (_, number) => {
    const day = Math.floor((number * 31) / count);
    return {
      id: `event-${number}`,
      title: 'Donors meet in London',
      date: `2016-01-${String(day + 1).padStart(2, '0')}` as MovingEvent['date'],
      track: number % 2 ? 'talks' : 'offensive',
      confidence: 'confirmed',
      from: from + day,
      to: from + day + 1,
      places: [],
      people: [],
    };
  });

test('an event counts at the pixel where it begins, one from before at the first', () => {
  const [first] = events(1);
  if (!first) throw new Error('no event');
  const early = { ...first, from: from - 9, to: from + 2 };
  const late = { ...first, from: from + 30, to: from + 31 };
  expect(countByPixel([early, first, late], january, 62)).toEqual(
    Array.from({ length: 62 }, (_, pixel) => (pixel === 0 ? 2 : pixel === 60 ? 1 : 0)),
  );
});

test('an event known by its month counts at no pixel', () => {
  const [first] = events(1);
  if (!first) throw new Error('no event');
  const inJanuary = { ...first, date: '2016-01' as MovingEvent['date'], to: from + 31 };
  expect(countByPixel([inJanuary], january, 62)).toEqual(Array.from({ length: 62 }, () => 0));
});
