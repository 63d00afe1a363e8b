import type { ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { day, lastDay, type Day } from '../../../src/model/date.ts';
import { partialDate } from '../../../src/model/date-schema.ts';
import { drawMoving } from '../../../src/timeline/draw/moving.ts';
import { layOutTimeline } from '../../../src/timeline/layout/layout.ts';
import { rangeOfSpan } from '../../../src/timeline/layout/axis.ts';
import { measureLabel } from '../../../src/timeline/layout/measure.ts';
import type { TimelineLayout } from '../../../src/timeline/layout/types.ts';

const labels = { talks: 'The talks', offensive: 'On the ground' };
const place = { x: 0, y: 0, width: 40, height: 24 };

/** A drawing of three days without events, and what else stands in it. */
const drawnWith = (more: Partial<TimelineLayout>) => {
  const span = rangeOfSpan({ from: day('2016-02-01'), to: day('2016-02-03') });
  const frame = { orientation: 'horizontal', width: 1000, height: 400 } as const;
  const layout = { ...layOutTimeline([], span, frame, measureLabel), ...more };
  return drawMoving(layout, labels, () => undefined, null);
};

/** What the buttons of a drawing are called. */
const namesIn = (drawn: readonly ElementContent[]): readonly string[] =>
  drawn.flatMap((part) => {
    if (part.type !== 'element') return [];
    return part.tagName === 'button'
      ? [String(part.properties['aria-label'])]
      : namesIn(part.children);
  });

const wordsOf = (part: ElementContent): string =>
  part.type === 'element'
    ? part.children.map(wordsOf).join('')
    : part.type === 'text'
      ? part.value
      : '';

/** The words of the items of a list in a drawing. */
const itemsIn = (drawn: readonly ElementContent[]): readonly string[] =>
  drawn.flatMap((part) => {
    if (part.type !== 'element') return [];
    return part.tagName === 'li' ? [wordsOf(part)] : itemsIn(part.children);
  });

test.each([
  [1, '2016-02-02', '2016-02-02', 'The talks: 1 event, 2 February 2016: show'],
  [3, '2016-02-02', '2016-02-09', 'The talks: 3 events, 2–9 February 2016: show'],
  [
    2,
    '2016-02-02',
    lastDay(partialDate.parse('2016-02-05/..')),
    'The talks: 2 events, from 2 February 2016 on: show',
  ],
])('a mark with a count says its clock, how many, and of which days', (count, from, to, name) => {
  const clusters = [
    { ...place, ids: [], count, track: 'talks', from: day(from), to: to as Day },
  ] as const;
  expect(namesIn(drawnWith({ clusters, emptyDays: [] }))).toEqual([name]);
});

test('a day without events says its clock, its date, and that nothing is recorded', () => {
  expect(itemsIn(drawnWith({}))).toEqual(
    [1, 2, 3].flatMap((date) => [
      `The talks, ${date} February: nothing recorded`,
      `On the ground, ${date} February: nothing recorded`,
    ]),
  );
});
