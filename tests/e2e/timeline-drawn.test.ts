import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { printTree } from '../../src/draw/print.ts';
import { day, dayNumber, firstDay, lastDay, type PartialDate } from '../../src/model/date.ts';
import { parseView } from '../../src/timeline/client/query.ts';
import type { EventItem } from '../../src/timeline/draw/event.ts';
import { rangeOfSpan } from '../../src/timeline/layout/axis.ts';
import { layOutTimeline } from '../../src/timeline/layout/layout.ts';
import { measureLabel } from '../../src/timeline/layout/measure.ts';
import { staticDrawings, staticTicks } from '../../src/timeline/layout/printed.ts';
import type { Frame, TimelineEvent } from '../../src/timeline/layout/types.ts';
import { filterEvents, isInRange } from '../../src/timeline/layout/view.ts';
import { drawAll, drawMoved, type Drawn, type Moved } from './drawn-in-browser.ts';
import { useBrowser } from './visit.ts';

const open = useBrowser();
const span = { from: day('2016-01-29'), to: day('2016-03-15') };

const told = JSON.parse(
  readFileSync('tests/fixtures/timeline/events.json', 'utf8'),
) as readonly TimelineEvent[];

/** Dates of every kind. */
const dates = ['[2016-02-15,2016-02-16]', '2016-02', '2016-02-15?', '2016-02-15~', '2016-02-05/..'];

const listed = (title: string): readonly EventItem[] =>
  [
    ...told,
    ...dates.map((date, index): TimelineEvent => ({
      id: `odd-${index}`,
      title,
      date: date as PartialDate,
      track: 'talks',
      confidence: 'disputed',
    })),
  ].map((event, index) => ({
    ...event,
    href: `/events/${event.id}/`,
    claimedBy: index % 2 ? title : null,
    places: index % 3 ? ['nubl', 'al-zahraa'] : [],
    people: [],
  }));

const drawnOf = (events: readonly EventItem[]): Drawn => ({
  labels: { talks: 'The talks', offensive: 'On the ground' },
  events,
  drawings: staticDrawings(events, span),
  ticks: staticTicks(span),
  days: [
    { day: day('2016-02-01'), href: '/days/2016-02-01/', isMarked: true, ongoing: {} },
    { day: day('2016-02-02'), href: null, isMarked: false, ongoing: { talks: 'continues' } },
  ],
});

/** The functions that draw, as one script for a browser. */
async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'drawing' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output[0].code;
}

/** A page in which the functions that draw can be called. */
async function openDrawing() {
  const page = await open({ bypassCSP: true });
  await page.goto('/about/');
  await page.addScriptTag({ content: await scriptOf('tests/e2e/drawn-in-browser.ts') });
  return page;
}

/** What a browser draws, and how it writes what the build prints. */
async function drawBoth(drawn: Drawn) {
  const printed = drawAll(drawn).map((tree) => printTree(tree));
  const page = await openDrawing();
  const [here, read] = await page.evaluate(
    ({ drawn, printed }) => {
      const { drawnHere } = globalThis as unknown as { drawnHere: (drawn: Drawn) => string[] };
      const template = document.createElement('template');
      return [
        drawnHere(drawn),
        printed.map((markup) => {
          template.innerHTML = markup;
          return template.innerHTML;
        }),
      ];
    },
    { drawn, printed },
  );
  expect(printed.length).toBeGreaterThan(3);
  return { here, read, printed };
}

/** A browser writes a space that does not break by its name. */
const withPlainSpaces = (markup: string): string => markup.replaceAll('&nbsp;', '\u00a0');

test('what is drawn in the browser is what the build prints, to the byte', async () => {
  const { here, printed } = await drawBoth(drawnOf(listed('Envoys meet, دون نتيجة')));
  expect(here?.map(withPlainSpaces)).toEqual(printed);
});

test('so it is with signs that markup may write in several ways', async () => {
  const { here, read } = await drawBoth(drawnOf(listed('“A” & <another>, "both"\u00a0of them')));
  expect(here).toEqual(read);
});

const frames: readonly Frame[] = [
  { orientation: 'horizontal', width: 1056, height: 480 },
  { orientation: 'vertical', width: 288, height: 520 },
];

/** Days, ranges and filters as the address says them: the whole span, and what shows nothing. */
const queries = [
  'range=2016-01-29/2016-03-15',
  'range=2016-02-01/2016-02-01',
  'range=2016-02-01/2016-02-07',
  'range=2016-03-03/2016-03-05',
  'range=2016-02-10/2016-02-20&confidence=disputed',
  'track=talks',
  'track=offensive&place=nubl',
  'confidence=reported,disputed',
  'place=nowhere',
];

/**
 * Views of a moving timeline, laid out once. In each the first event without a label stands apart,
 * if there is one: its mark and its card are drawn too.
 */
function movedOf(items: readonly EventItem[], queries: readonly string[]): readonly Moved[] {
  const limits = rangeOfSpan(span);
  const events = items
    .map((item) => ({
      ...item,
      from: dayNumber(firstDay(item.date)),
      to: dayNumber(lastDay(item.date)) + 1,
    }))
    .sort((a, b) => a.from - b.from)
    .map((event, order) => ({ ...event, order }));
  return queries.flatMap((query) =>
    frames.map((frame): Moved => {
      const view = parseView(query, limits);
      const range = view.range ?? limits;
      const shown = filterEvents(events, view).filter((event) => isInRange(event, range));
      const layout = layOutTimeline(shown, range, frame, measureLabel);
      const labelled = new Set(layout.labels.map(({ id }) => id));
      return {
        labels: { talks: 'The talks', offensive: 'On the ground' },
        events,
        layout,
        apart: shown.find(({ id }) => !labelled.has(id))?.id ?? null,
      };
    }),
  );
}

/** More events of a day than there is room for. */
const crowded = Array.from({ length: 501 }, (_, index): EventItem => ({
  id: `crowded-${index}`,
  title: 'Donors meet',
  date: '2016-02-04' as PartialDate,
  track: index % 3 ? 'talks' : 'offensive',
  confidence: 'confirmed',
  href: `/events/crowded-${index}/`,
  claimedBy: null,
  places: [],
  people: [],
}));

/**
 * Holds the markup of each view as Node prints it against that of the same view, from the same
 * layout, mounted in the browser: to the byte where it is mounted afresh. Mounted over the view
 * before, it must be the same nodes; only the order of their attributes is then history.
 */
async function compareMoved(views: readonly Moved[]): Promise<readonly string[]> {
  const printed = views.map((view) => printTree(...drawMoved(view)));
  const page = await openDrawing();
  const mounted = await page.evaluate((views) => {
    const { mountMoved } = globalThis as unknown as {
      mountMoved: (views: readonly Moved[]) => readonly (readonly [string, boolean])[];
    };
    return mountMoved(views);
  }, views);
  expect(mounted.map(([markup]) => withPlainSpaces(markup))).toEqual(printed);
  expect(mounted.map(([, isSame]) => isSame)).toEqual(printed.map(() => true));
  return printed;
}

test('a view of the moving timeline is in the browser what the build would print, to the byte', async () => {
  const events = listed('Envoys meet, دون نتيجة');
  const printed = await compareMoved(movedOf(events, queries));
  // Every kind of element in a drawing is compared somewhere.
  const parts = [
    'class="apart"',
    'class="cluster"',
    'class="empty"',
    '<p>nothing recorded</p>',
    'class="talks bar"',
    'class="talks span"',
    'class="talks open"',
    '<section>',
    'data-claimed-by',
  ];
  const all = printed.join('');
  expect(parts.filter((part) => !all.includes(part))).toEqual([]);
  expect(new Set(printed).size).toBeGreaterThan(queries.length);
});

test('so is one with more events than are laid out one by one', async () => {
  const [wide = '', narrow = ''] = await compareMoved(
    movedOf([...listed('Envoys meet'), ...crowded], ['range=2016-01-29/2016-03-15']),
  );
  for (const printed of [wide, narrow]) expect(printed).toContain('data-key="talks from');
  expect(wide).not.toBe(narrow);
});
