import { expect, test } from 'vitest';
import { day, dayNumber } from '../../../src/model/date.ts';
import { countByPixel, drawRange, mostLaidOut } from '../../../src/timeline/layout/density.ts';
import { measureLabel } from '../../../src/timeline/layout/measure.ts';
import type { MovingEvent } from '../../../src/timeline/layout/view.ts';

const frame = { orientation: 'horizontal', width: 1056, height: 560 } as const;
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

test('few events are laid out one by one', () => {
  const { layout, density } = drawRange(events(6), january, frame, measureLabel);
  expect(density).toEqual([]);
  expect(layout.labels).toHaveLength(6);
});

test('too many are counted, and none is lost', () => {
  const count = mostLaidOut + 1;
  const { layout, density } = drawRange(events(count), january, frame, measureLabel);
  expect(layout.labels).toEqual([]);
  expect(layout.emptyDays).toEqual([]);
  expect(layout.gathered.reduce((sum, one) => sum + one.count, 0)).toBe(count);
  expect(density.flatMap(({ counts }) => counts).reduce((sum, one) => sum + one, 0)).toBe(count);
});

test('marks with counts stand in the frame, clear of each other and of the band', () => {
  const { layout } = drawRange(events(5000), january, frame, measureLabel);
  for (const track of ['talks', 'offensive'])
    for (const [index, one] of layout.gathered.filter((g) => g.track === track).entries()) {
      const before = layout.gathered.filter((g) => g.track === track)[index - 1];
      if (before) expect(one.x).toBeGreaterThanOrEqual(before.x + before.width);
      expect(one.x + one.width).toBeLessThanOrEqual(frame.width);
      const isAbove = one.y + one.height <= layout.band.y;
      const isBelow = one.y >= layout.band.y + layout.band.height;
      expect(isAbove || isBelow).toBe(true);
    }
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

test('only what the range shows is drawn', () => {
  const range = { from: from + 10, to: from + 12 };
  const { layout } = drawRange(events(31), range, frame, measureLabel);
  expect(layout.labels.map(({ id }) => id).sort()).toEqual(['event-10', 'event-11']);
});
