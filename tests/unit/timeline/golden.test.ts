import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { day, firstDay } from '../../../src/model/date.ts';
import { isWithin, type Span } from '../../../src/model/span.ts';
import type { TimelineEvent } from '../../../src/timeline/layout/types.ts';
import { positionsCss } from '../../../src/timeline/draw/positions-css.ts';
import { drawPrintedLines } from '../../../src/timeline/draw/printed-lines.ts';
import { printTree } from '../../../src/draw/print.ts';
import { staticDrawings, staticTicks } from '../../../src/timeline/layout/printed.ts';
import { draw } from './draw.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/timeline');

/** The 61 events of the site's first edition, so that no later one changes the drawings. */
const events = JSON.parse(
  readFileSync(join(fixtures, 'events.json'), 'utf8'),
) as readonly TimelineEvent[];

/** Spans of the length of the chapters of a story: months, a week, weeks. */
const spans = [
  ['before', '2015-09-30', '2016-01-28'],
  ['week', '2016-01-29', '2016-02-05'],
  ['after', '2016-02-06', '2016-03-15'],
] as const;
const chapters = spans.map(([id, from, to]) => ({ id, span: { from: day(from), to: day(to) } }));

const begunIn = (span: Span) => events.filter(({ date }) => isWithin(firstDay(date), span));

/** Look at a drawing in a browser before accepting a change: `npx vitest run golden -u`. */
const all = chapters.flatMap(({ id: name, span }) =>
  staticDrawings(begunIn(span), span).map((drawing) => ({ name, size: drawing.name, drawing })),
);
test.each(all)('$name, $size, is drawn as in the fixture', async ({ name, size, drawing }) => {
  const file = join(fixtures, `${name}-${size}.svg`);
  await expect(draw(drawing.layout)).toMatchFileSnapshot(file);
});

test('what a page gets of a chapter, styles and lines, is as in the fixture', async () => {
  const span = { from: day('2016-02-06'), to: day('2016-03-15') };
  const shown = begunIn(span);
  const drawings = staticDrawings(shown, span);
  const ids = shown.map(({ id }) => id);
  const parts = [
    positionsCss('t-after', drawings, ids, staticTicks(span)).replaceAll('}', '}\n'),
    ...drawings.map((drawing) => printTree(drawPrintedLines(drawing, null))),
  ];
  await expect(`${parts.join('\n')}\n`).toMatchFileSnapshot(join(fixtures, 'after-page.txt'));
});
