import type { RootContent } from 'hast';
import { expect, test } from 'vitest';
import { printTree } from '../../../src/draw/print.ts';
import { confidences } from '../../../src/model/confidence.ts';
import { drawCard } from '../../../src/timeline/draw/card.ts';
import { drawEvent } from '../../../src/timeline/draw/event.ts';
import { drawTimelineLegend } from '../../../src/timeline/draw/legend.ts';
import { barPath } from '../../../src/timeline/draw/bars.ts';
import { layOutTimeline } from '../../../src/timeline/layout/layout.ts';
import { rangeOfSpan } from '../../../src/timeline/layout/axis.ts';
import { measureLabel } from '../../../src/timeline/layout/measure.ts';
import type { TimelineEvent } from '../../../src/timeline/layout/types.ts';
import { day } from '../../../src/model/date.ts';
import { partialDate } from '../../../src/model/date-schema.ts';

const anEvent = (date: string): TimelineEvent => ({
  id: 'a',
  title: 'A village changes hands',
  date: partialDate.parse(date),
  track: 'offensive',
  confidence: 'reported',
});

const layOut = (date: string) =>
  layOutTimeline(
    [anEvent(date)],
    rangeOfSpan({ from: day('2016-02-11'), to: day('2016-02-20') }),
    { orientation: 'horizontal', width: 1000, height: null },
    measureLabel,
  );

test('one of two days is an open bar as long as both', () => {
  const { bars, axis } = layOut('[2016-02-15,2016-02-16]');
  const perDay = (axis.end - axis.start) / 10;
  expect(bars).toMatchObject([{ shape: 'open' }]);
  expect(bars[0]?.x).toBeCloseTo(axis.start + 4 * perDay, 6);
  expect(bars[0]?.width).toBeCloseTo(2 * perDay, 6);
});

test('an interval is a full bar, also where its last day is doubted', () => {
  expect(layOut('2016-02-15/2016-02-16').bars).toMatchObject([{ shape: 'bar' }]);
  expect(layOut('2016-02-15/2016-02-16?').bars).toMatchObject([{ shape: 'bar' }]);
});

test('a bar is one line along its middle, an open one its two long sides', () => {
  const bar = { id: 'a', track: 'talks', confidence: 'reported', x: 10, y: 20 } as const;
  const flat = { ...bar, width: 30, height: 4 };
  const upright = { ...bar, width: 4, height: 30 };
  expect(barPath({ ...flat, shape: 'bar' }, 'horizontal')).toBe('M10 22H40');
  expect(barPath({ ...flat, shape: 'open' }, 'horizontal')).toBe('M10 20.5H40M10 23.5H40');
  expect(barPath({ ...upright, shape: 'bar' }, 'vertical')).toBe('M12 20V50');
  expect(barPath({ ...upright, shape: 'open' }, 'vertical')).toBe('M10.5 20V50M13.5 20V50');
});

const legendOf = (...dates: readonly string[]): string =>
  printTree(drawTimelineLegend(dates.map(anEvent)));

test('the legend explains open bars where one is drawn', () => {
  expect(legendOf('2016-02-15')).not.toContain('open ends');
  expect(legendOf('[2016-02-15,2016-02-16]')).toContain('open ends');
});

/** The signs in a drawing: marks by how sure they tell that something is, bars by their paths. */
const signsIn = (drawn: readonly RootContent[], around = ''): readonly string[] =>
  drawn.flatMap((part) => {
    if (part.type !== 'element') return [];
    const { class: name, 'data-confidence': own, d: path } = part.properties;
    const sure = String(own ?? around);
    if (name === 'mark') return [sure];
    return part.tagName === 'path' ? [String(path)] : signsIn(part.children, sure);
  });

test('the legend shows marks and bars as events and their cards have them', () => {
  const told = { href: '/events/a/', claimedBy: null, places: [], people: [] };
  const open = '[2016-02-15,2016-02-16]';
  const bars = confidences.map((confidence) => {
    const event = { ...anEvent('2016-02-15'), ...told, confidence };
    expect(signsIn([drawEvent(event, 'On the ground')])).toEqual([confidence]);
    expect(signsIn(drawCard(event, null))).toEqual([confidence]);
    return signsIn(drawCard({ ...event, date: anEvent(open).date }, null)).slice(1);
  });
  expect(signsIn([drawTimelineLegend([anEvent('2016-02-15')])])).toEqual(confidences);
  expect(signsIn([drawTimelineLegend([anEvent(open)])])).toEqual([
    ...confidences,
    ...(bars[0] ?? []),
  ]);
  expect(bars[0]).toHaveLength(1);
});
