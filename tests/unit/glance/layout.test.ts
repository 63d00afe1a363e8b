import { describe, expect, test } from 'vitest';
import { widthOfLines } from '../../../src/draw/break-lines.ts';
import { layOutGlance } from '../../../src/glance/layout/layout.ts';
import {
  forms,
  narrowest,
  types,
  type Form,
  type GlanceContent,
  type GlanceDrawing,
  type PlaceChange,
  type Words,
} from '../../../src/glance/layout/types.ts';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon'].map((weekday, index) => ({
  weekday,
  date: `${index + 1} Feb`,
}));

const changeOn = (name: string, from: number, to = from): PlaceChange => ({
  name,
  kind: 'taken',
  holder: 'square',
  confidence: 'confirmed',
  from,
  to,
});

const nothing: GlanceContent = {
  days,
  start: 'closed',
  moments: [],
  changes: [],
  labels: { talks: 'The talks', offensive: 'On the ground' },
  total: [],
};

/** Three things said on days in a row, and places with long names in the corners. */
const full: GlanceContent = {
  ...nothing,
  moments: [
    { day: 0, part: 0, kind: 'tick', level: 'closed', words: '' },
    {
      day: 3,
      part: 0,
      kind: 'step',
      level: 'open',
      words: 'The mediator declared the talks officially open',
    },
    {
      day: 4,
      part: 0,
      kind: 'denial',
      level: 'denied',
      words: 'Both delegations said that negotiations had not begun',
    },
    { day: 5, part: 0, kind: 'tick', level: 'denied', words: '' },
    {
      day: 5,
      part: 0.5,
      kind: 'step',
      level: 'closed',
      words: 'The mediator suspended the talks until 25 February',
    },
  ],
  changes: [
    changeOn('Old Harbour of Sandnes', 3),
    changeOn('Mill', 3),
    changeOn('Upper Valley Bridge', 5),
    changeOn('Hill', 5),
    changeOn('Weather Station on the Hill', 6, 7),
    changeOn('Long Village by the Water', 7),
    changeOn('Ford, 8\u00A0or\u00A09\u00A0Feb', 7, 8),
  ],
  total: ['6 places changed hands'],
};

/** What words take up in a drawing of some width, in pixels. */
function boxOf({ role, spot, align, lines }: Words, form: Form, width: number) {
  const type = types[form][role];
  const long = widthOfLines(lines, type);
  const at = spot.share * width + spot.px;
  const left = at - { start: 0, middle: long / 2, end: long }[align];
  const top = spot.y - type.size * 0.75;
  return {
    left,
    right: left + long,
    top,
    bottom: top + (lines.length - 1) * type.line + type.size,
  };
}

function overlapsIn({ form, words }: GlanceDrawing, width: number): readonly string[] {
  const boxes = words.map((one) => ({ said: one.lines.join(' '), ...boxOf(one, form, width) }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.said} / ${b.said}`),
  );
}

const linesOf = ({ lines }: GlanceDrawing, kind: string) =>
  lines.filter((line) => line.kind === kind);

describe.each(forms)('the %s drawing', (form) => {
  const drawing = layOutGlance(full, form);

  test.each([1, 1.2, 1.6])(
    'keeps its words apart and inside at %d times its narrowest',
    (times) => {
      const width = narrowest[form] * times;
      expect(overlapsIn(drawing, width)).toEqual([]);
      const outside = drawing.words.filter((one) => {
        const { left, right, top, bottom } = boxOf(one, form, width);
        return left < -0.5 || right > width + 0.5 || top < 0 || bottom > drawing.height;
      });
      expect(outside.map(({ lines }) => lines.join(' '))).toEqual([]);
    },
  );

  test('names every place once, and no name lies on the stair', () => {
    const names = drawing.words.filter(({ role }) => role === 'name');
    expect(names.map(({ lines }) => lines.join(' '))).toEqual(full.changes.map(({ name }) => name));
    const width = narrowest[form];
    const stair = drawing.lines.filter(({ kind }) => kind === 'offensive' || kind === 'perhaps');
    const crossed = names.filter((name) => {
      const box = boxOf(name, form, width);
      return stair.some(({ from, to }) => {
        const [left, right] = [from.share * width, to.share * width].sort((a, b) => a - b);
        const [top, bottom] = [from.y, to.y].sort((a, b) => a - b);
        return (
          (left ?? 0) < box.right &&
          (right ?? 0) > box.left &&
          (top ?? 0) < box.bottom &&
          (bottom ?? 0) > box.top
        );
      });
    });
    expect(crossed.map(({ lines }) => lines.join(' '))).toEqual([]);
  });

  test('ends its line of the talks where it began, and dots it from the denial on', () => {
    const along = form === 'across' ? 'y' : 'share';
    const talks = linesOf(drawing, 'talks');
    expect(talks.at(-1)?.to[along]).toBe(talks[0]?.from[along]);
    expect(linesOf(drawing, 'denied')).toHaveLength(1);
    expect(linesOf(drawing, 'tick')).toHaveLength(2);
  });

  test('draws what may have come about on another day as a broken line', () => {
    expect(linesOf(drawing, 'perhaps').length).toBeGreaterThan(0);
    const sure = layOutGlance({ ...full, changes: full.changes.slice(0, 4) }, form);
    expect(linesOf(sure, 'perhaps')).toEqual([]);
  });

  test('has a stair that never goes back', () => {
    const stair = linesOf(drawing, 'offensive').map(({ to }) =>
      form === 'across' ? to.y : to.share,
    );
    expect(stair).toEqual([...stair].sort((a, b) => a - b));
  });

  test('draws straight lines and no place where nothing happened', () => {
    const empty = layOutGlance(nothing, form);
    expect(empty.signs).toEqual([]);
    expect(empty.lines.map(({ kind }) => kind).sort()).toEqual(['offensive', 'talks']);
    expect(empty.fields.map(({ kind }) => kind)).toEqual(['band']);
    expect(overlapsIn(empty, narrowest[form])).toEqual([]);
  });

  test('begins with a round that is open already', () => {
    const open = layOutGlance({ ...nothing, start: 'denied' }, form);
    expect(linesOf(open, 'denied')).toHaveLength(1);
    expect(linesOf(open, 'talks')).toEqual([]);
  });
});
