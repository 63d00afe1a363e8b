import { expect, test } from 'vitest';
import { day, type PartialDate } from '../../../src/model/date.ts';
import { rangeOfSpan } from '../../../src/timeline/layout/axis.ts';
import type { Frame, TimelineEvent } from '../../../src/timeline/layout/types.ts';
import { layOutTimeline } from '../../../src/timeline/layout/layout.ts';
import { placeStacks } from '../../../src/timeline/layout/stacks.ts';
import { measureLabel } from '../../../src/timeline/layout/measure.ts';
import { positionsCss } from '../../../src/timeline/draw/positions-css.ts';
import { drawPrintedLines } from '../../../src/timeline/draw/printed-lines.ts';
import { printTree } from '../../../src/draw/print.ts';
import { staticDrawings } from '../../../src/timeline/layout/printed.ts';

const span = { from: day('2016-01-29'), to: day('2016-02-05') };
const event = (id: string): TimelineEvent => ({
  id,
  title: 'Hardatnin reported taken',
  date: '2016-02-02' as PartialDate,
  track: 'offensive',
  confidence: 'reported',
});
const frames: readonly Frame[] = [
  { orientation: 'horizontal', width: 960, height: null },
  { orientation: 'horizontal', width: 960, height: 480 },
  { orientation: 'vertical', width: 288, height: null },
  { orientation: 'vertical', width: 288, height: 640 },
];

const layOut = (events: readonly TimelineEvent[], frame: Frame, range = span) =>
  layOutTimeline(events, rangeOfSpan(range), frame, measureLabel, placeStacks);

const nothing = { width: 0, height: 0, labels: [], marks: [], ticks: [], clusters: [] };

test.each(frames)('a range without events shows its dates and says so: %o', (frame) => {
  const layout = layOut([], frame);
  expect(layout.labels).toEqual([]);
  expect(layout.ticks.map((tick) => tick.day)).toEqual([
    '2016-01-29',
    '2016-01-30',
    '2016-01-31',
    '2016-02-01',
    '2016-02-02',
    '2016-02-03',
    '2016-02-04',
    '2016-02-05',
  ]);
  expect(layout.emptyDays).toHaveLength(16);
});

test.each(frames)('one event stands by its moment: %o', (frame) => {
  const { labels, leaders, orientation } = layOut([event('hardatnin')], frame);
  expect(labels).toMatchObject([
    { id: 'hardatnin', lines: expect.arrayContaining(['2 Feb', 'reported']) as string[] },
  ]);
  const [first, last] = [leaders[0]?.points[0], leaders[0]?.points.at(-1)];
  const along = orientation === 'vertical' ? 'y' : 'x';
  expect(last?.[along]).toBeCloseTo(first?.[along] ?? NaN);
});

const crowd = Array.from({ length: 200 }, (_, number) => event(`event-${number}`));

test('two hundred events on one day are all labelled where height is free', () => {
  for (const frame of frames.filter(({ height }) => height === null))
    expect(layOut(crowd, frame).labels.map(({ id }) => id)).toEqual(crowd.map(({ id }) => id));
});

test('two hundred events on one day are some labels and a count where height is not', () => {
  for (const frame of frames.filter(({ height }) => height !== null)) {
    const { labels, clusters } = layOut(crowd, frame);
    const counted = clusters.reduce((sum, { count }) => sum + count, 0);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.length + counted).toBe(200);
    expect(clusters).toHaveLength(1);
  }
});

test.each(frames)('a container without width gives an empty drawing: %o', (frame) => {
  expect(layOut(crowd, { ...frame, width: 0 })).toMatchObject(nothing);
});

test.each(frames)('an end before the start gives an empty drawing: %o', (frame) => {
  const reversed = { from: span.to, to: span.from };
  expect(layOut(crowd, frame, reversed)).toMatchObject(nothing);
});

test('the drawings of a span without events are a band for every width', () => {
  const drawings = staticDrawings([], span);
  expect(drawings.map(({ layout }) => layout.labels)).toEqual([[], [], []]);
  expect(positionsCss('t-empty', drawings, [], [])).toMatch(/--h:\d+;--b:\d+/);
  for (const drawing of drawings)
    expect(printTree(drawPrintedLines(drawing, null))).not.toMatch(/NaN|undefined|Infinity/);
});
