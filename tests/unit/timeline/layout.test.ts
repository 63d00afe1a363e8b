import { describe, expect, test } from 'vitest';
import { cross } from '../../../src/map/layout/boxes.ts';
import { addDays, day, firstDay } from '../../../src/model/date.ts';
import { rangeOfSpan } from '../../../src/timeline/layout/axis.ts';
import type { Box, TimelineLayout } from '../../../src/timeline/layout/types.ts';
import { layOutTimeline } from '../../../src/timeline/layout/layout.ts';
import { placeStacks } from '../../../src/timeline/layout/stacks.ts';
import { measureLabel } from '../../../src/timeline/layout/measure.ts';
import { isInTimeRange } from '../../../src/timeline/layout/moments.ts';
import { staticDrawings } from '../../../src/timeline/layout/printed.ts';
import { written } from '../map/corpus.ts';
import { generate, type Case } from './generate.ts';

const cases = Array.from({ length: 400 }, (_, seed) => ({ seed, ...generate(seed) }));

const layOut = ({ events, span, frame }: Case): TimelineLayout =>
  layOutTimeline(events, rangeOfSpan(span), frame, measureLabel, placeStacks);

const boxesOf = ({ labels, clusters, emptyDays }: TimelineLayout): readonly Box[] => [
  ...labels,
  ...clusters,
  ...emptyDays,
];

const shareArea = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01;

/** The first pair of boxes that share area, for a message that says which. */
const firstOverlap = (boxes: readonly Box[]): readonly Box[] =>
  boxes.flatMap((a, index) => {
    const b = boxes.slice(index + 1).find((other) => shareArea(a, other));
    return b ? [a, b] : [];
  });

/** The first two leader lines that cross, by their events; none. */
function firstCrossing({ leaders }: TimelineLayout): readonly string[] {
  const pieces = leaders.flatMap(({ id, points }) =>
    points.slice(1).map((to, index) => ({ id, piece: [points[index] ?? to, to] as const })),
  );
  const found = pieces.flatMap(({ id, piece }, index) =>
    pieces
      .slice(index + 1)
      .filter((other) => other.id !== id && cross(piece, other.piece))
      .map((other) => [id, other.id]),
  );
  return found[0] ?? [];
}

const isInside = ({ x, y, width, height }: Box, frame: TimelineLayout): boolean =>
  x >= -0.01 && y >= -0.01 && x + width <= frame.width + 0.01 && y + height <= frame.height + 0.01;

describe.each(['horizontal', 'vertical'])('in a %s drawing', (orientation) => {
  const drawn = cases
    .filter(({ frame }) => frame.orientation === orientation)
    .map((one) => ({ ...one, layout: layOut(one) }));

  test('no two labels, counts or empty days overlap, nor do they touch the band', () => {
    for (const { seed, layout } of drawn)
      expect(firstOverlap([...boxesOf(layout), layout.band]), `seed ${seed}`).toEqual([]);
  });

  test('everything stays in the frame', () => {
    for (const { seed, layout, frame } of drawn) {
      const outside = boxesOf(layout).filter((box) => !isInside(box, layout));
      expect(outside, `seed ${seed}`).toEqual([]);
      expect(layout.width, `seed ${seed}`).toBe(frame.width);
      expect(layout.height, `seed ${seed}`).toBe(frame.height ?? layout.height);
    }
  });

  test('every event of the range is labelled or counted, once', () => {
    for (const { seed, layout, events, span } of drawn) {
      const ids = [...layout.labels, ...layout.clusters].flatMap((one) =>
        'ids' in one ? one.ids : [one.id],
      );
      const shown = events.filter((event) => isInTimeRange(event, rangeOfSpan(span)));
      expect(ids.toSorted(), `seed ${seed}`).toEqual(shown.map(({ id }) => id).sort());
    }
  });

  test('without a height nothing is clustered', () => {
    for (const { seed, layout } of drawn.filter(({ frame }) => frame.height === null))
      expect(layout.clusters, `seed ${seed}`).toEqual([]);
  });

  test('order in time is kept: along the band, and from top to bottom on one stack', () => {
    for (const { seed, layout, events } of drawn) {
      const order = new Map(events.map(({ id }, index) => [id, index]));
      for (const track of ['talks', 'offensive'] as const) {
        const labels = layout.labels.filter((label) => label.track === track);
        const read = labels.toSorted((a, b) =>
          orientation === 'vertical' ? a.y - b.y : a.x - b.x || a.y - b.y,
        );
        const places = read.map(({ id }) => order.get(id) ?? -1);
        expect(places, `seed ${seed}`).toEqual(places.toSorted((a, b) => a - b));
      }
    }
  });

  test('no leader line crosses another', () => {
    for (const { seed, layout } of drawn) expect(firstCrossing(layout), `seed ${seed}`).toEqual([]);
  });

  test('ticks stand in order within the axis', () => {
    for (const { seed, layout } of drawn) {
      const places = layout.ticks.map(({ at }) => at);
      expect(places, `seed ${seed}`).toEqual(places.toSorted((a, b) => a - b));
      for (const at of places) {
        expect(at, `seed ${seed}`).toBeGreaterThanOrEqual(layout.axis.start);
        expect(at, `seed ${seed}`).toBeLessThan(layout.axis.end);
      }
    }
  });
});

test.each(written.events.map(({ id, date }) => ({ id, from: firstDay(date) })))(
  'no leader line crosses another in the days and weeks from $id on',
  ({ from }) => {
    for (const days of [1, 3, 7, 14, 40]) {
      const span = { from, to: addDays(from, days) };
      const events = written.events.filter((one) => isInTimeRange(one, rangeOfSpan(span)));
      for (const { name, layout } of staticDrawings(events, span))
        expect(firstCrossing(layout), `${days} days, ${name}`).toEqual([]);
    }
  },
);

const week = rangeOfSpan({ from: day('2016-01-29'), to: day('2016-02-05') });
const wide = { orientation: 'horizontal', width: 960, height: null } as const;

const event = (id: string, date: string, confidence = 'confirmed') =>
  ({
    id,
    title: 'Battle for Ratyan',
    date,
    track: 'offensive',
    confidence,
  }) as Case['events'][number];

test('an event known only by its month spans that whole month', () => {
  const february = rangeOfSpan({ from: day('2016-02-01'), to: day('2016-02-29') });
  const { bars, axis } = layOutTimeline(
    [event('a', '2016-02')],
    february,
    wide,
    measureLabel,
    placeStacks,
  );
  expect(bars).toMatchObject([{ shape: 'span', x: axis.start, width: axis.end - axis.start }]);
});

test('an interval is a bar from its first day to the end of its last, cut off at the range', () => {
  const { bars, axis } = layOutTimeline(
    [event('a', '2016-02-04/2016-02-08')],
    week,
    wide,
    measureLabel,
    placeStacks,
  );
  const perDay = (axis.end - axis.start) / 8;
  expect(bars).toMatchObject([{ shape: 'bar', x: axis.start + 6 * perDay, width: 2 * perDay }]);
});

test('intervals at the same time lie in lanes of their own', () => {
  const two = [event('a', '2016-02-01/2016-02-03'), event('b', '2016-02-02/2016-02-05')];
  const { bars } = layOutTimeline(two, week, wide, measureLabel, placeStacks);
  expect(firstOverlap(bars)).toEqual([]);
});

test('a day with nothing on a track is empty there, and only there', () => {
  const { emptyDays } = layOutTimeline(
    [event('a', '2016-02-01')],
    week,
    wide,
    measureLabel,
    placeStacks,
  );
  expect(emptyDays.filter(({ track }) => track === 'talks')).toHaveLength(8);
  const ground = emptyDays.filter(({ track }) => track === 'offensive').map((one) => one.day);
  expect(ground).not.toContain('2016-02-01');
});

describe.each([wide, { ...wide, orientation: 'vertical' }] as const)(
  'an event known by its month, in a $orientation drawing',
  (frame) => {
    const events = [event('in-february', '2016-02'), event('on-the-1st', '2016-02-01')];
    const { band, leaders, bars, emptyDays } = layOutTimeline(
      events,
      week,
      frame,
      measureLabel,
      placeStacks,
    );
    const edge = frame.orientation === 'horizontal' ? band.y + band.height : band.x + band.width;
    const startOf = (id: string) => {
      const start = leaders.find((leader) => leader.id === id)?.points[0];
      return frame.orientation === 'horizontal' ? start?.y : start?.x;
    };

    test('has a span, and its line touches no day of the band', () => {
      expect(bars).toMatchObject([{ id: 'in-february', shape: 'span' }]);
      expect(startOf('on-the-1st')).toBe(edge);
      expect(startOf('in-february')).toBeGreaterThan(edge);
    });

    test('leaves the days empty on which nothing is recorded', () => {
      const ground = emptyDays.filter(({ track }) => track === 'offensive').map((one) => one.day);
      expect(ground).toContain('2016-02-05');
      expect(ground).not.toContain('2016-02-01');
    });
  },
);

test('what is clustered in a narrow range opens into its parts in a wider one', () => {
  const days = ['2016-02-01', '2016-02-02', '2016-02-03', '2016-02-04', '2016-02-05'];
  const events = days.flatMap((date) =>
    [1, 2, 3].map((number) => event(`${date}-${number}`, date)),
  );
  const frame = { ...wide, height: 480 };
  const months = rangeOfSpan({ from: day('2015-10-01'), to: day('2016-03-15') });
  expect(layOutTimeline(events, months, frame, measureLabel, placeStacks).clusters).not.toEqual([]);
  const days3 = rangeOfSpan({ from: day('2016-02-01'), to: day('2016-02-03') });
  expect(layOutTimeline(events, days3, frame, measureLabel, placeStacks).clusters).toEqual([]);
});
