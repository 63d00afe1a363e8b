import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { printTree } from '../../src/draw/print.ts';
import { day, type PartialDate } from '../../src/model/date.ts';
import type { EventItem } from '../../src/timeline/draw/event.ts';
import { staticDrawings, staticTicks } from '../../src/timeline/layout/printed.ts';
import type { TimelineEvent } from '../../src/timeline/layout/types.ts';
import { drawAll, type Drawn } from './drawn-in-browser.ts';
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
    sources: 'AP, AFP',
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

/** What a browser draws, and how it writes what the build prints. */
async function drawBoth(drawn: Drawn) {
  const printed = drawAll(drawn).map((tree) => printTree(tree));
  const page = await open({ bypassCSP: true });
  await page.goto('/about/');
  await page.addScriptTag({ content: await scriptOf('tests/e2e/drawn-in-browser.ts') });
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

test('what is drawn in the browser is what the build prints, to the byte', async () => {
  const { here, printed } = await drawBoth(drawnOf(listed('Envoys meet, دون نتيجة')));
  // A browser writes a space that does not break by its name.
  expect(here?.map((markup) => markup.replaceAll('&nbsp;', '\u00a0'))).toEqual(printed);
});

test('so it is with signs that markup may write in several ways', async () => {
  const { here, read } = await drawBoth(drawnOf(listed('“A” & <another>, "both"\u00a0of them')));
  expect(here).toEqual(read);
});
