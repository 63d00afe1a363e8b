import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { day, overlaps, type Day, type PartialDate } from '../../src/model/date.ts';
import { useBrowser } from './visit.ts';
import { settle } from './moving-views.ts';

const open = useBrowser();
const viewport = { width: 1280, height: 1000 };

/** Everything that a timeline says of an event, on the screen and to screen readers. */
interface Said {
  readonly id: string;
  readonly date: string;
  readonly track: string;
  readonly confidence: string;
  readonly claimedBy: string;
  readonly href: string;
  readonly words: string;
  /** Its role and its name for assistive technology. */
  readonly spoken: string;
  /** The shape and colour of its mark. */
  readonly mark: string;
}

/** What the items of a page's lists say of their events, in order. */
async function read(page: Page, items: string): Promise<readonly Said[]> {
  const said = await page.$$eval(items, (found) =>
    found.map((item) => {
      const { event, date, track, confidence, claimedBy } = (item as HTMLElement).dataset;
      const link = item.querySelector('a');
      const mark = link?.querySelector('.mark');
      const paint = mark && getComputedStyle(mark);
      return {
        id: event ?? '',
        date: date ?? '',
        track: track ?? '',
        confidence: confidence ?? '',
        claimedBy: claimedBy ?? '',
        href: link?.getAttribute('href') ?? '',
        words: item.textContent.replace(/\s+/g, ' ').trim(),
        mark: paint ? `${paint.backgroundColor} ${paint.backgroundImage} ${paint.borderColor}` : '',
      };
    }),
  );
  const spoken = await Promise.all(
    said.map((_, index) => page.locator(items).nth(index).ariaSnapshot()),
  );
  // A tab stop and what is chosen are the state of the page, and no words.
  return said.map((one, index) => ({ ...one, spoken: spoken[index] ?? '' }));
}

/** The number of events in the clusters of a moving timeline. */
const counted = (page: Page): Promise<number> =>
  page.$$eval('.timeline-detail .cluster', (items) =>
    items.reduce((sum, item) => sum + Number(item.textContent), 0),
  );

/**
 * Shows a view of the timeline, moved: opened by its address, or after another view as Back and
 * Forward do.
 */
async function move(page: Page, query: string, opens = true): Promise<void> {
  if (opens) {
    await page.goto('about:blank');
    await page.goto(`/timeline/?${query}`);
    await page.waitForSelector('time-line[data-moving]');
  } else
    await page.evaluate((search) => {
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `?${query}`);
  await settle(page);
}

/** All that the timeline prints, and the days that have a page. */
async function printedTimeline() {
  const page = await open({ viewport, javaScriptEnabled: false });
  await page.goto('/timeline/');
  const all = await read(page, 'time-line [data-event]');
  await page.goto('/days/');
  const links = await page
    .locator('main a[href^="/days/2"]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.slice(6, 16) ?? ''));
  return { page, all, days: [...new Set(links)].map(day) };
}

const isOn =
  (from: Day, to: Day) =>
  ({ date }: Said): boolean =>
    overlaps(date as PartialDate, from, to);

/** Holds what is shown against what is printed of the same: no word less, no other order. */
async function compare(page: Page, state: string, expected: readonly Said[]): Promise<number> {
  const shown = await read(page, '.timeline-detail [data-event]');
  const ids = new Set(shown.map(({ id }) => id));
  expect(shown, state).toEqual(expected.filter(({ id }) => ids.has(id)));
  expect(shown.length + (await counted(page)), state).toBe(expected.length);
  return shown.length;
}

test(
  'of every day the moved timeline says what the page of that day prints',
  { timeout: 180_000 },
  async () => {
    const { page: printed, all, days } = await printedTimeline();
    const moved = await open({ viewport });
    let shown = 0;
    for (const [nth, each] of days.entries()) {
      await printed.goto(`/days/${each}/`);
      const week = (await read(printed, '.frame [data-event]')).filter(isOn(each, each));
      // Events that the page is about are marked as such there.
      const known = all.filter(({ id }) => week.some((one) => one.id === id));
      expect(
        week.map(({ words }) => words),
        each,
      ).toEqual(known.map(({ words }) => words));
      await move(moved, `range=${each}/${each}`, nth === 0);
      shown += await compare(moved, each, all.filter(isOn(each, each)));
    }
    expect(days.length).toBeGreaterThan(28);
    expect(shown).toBeGreaterThan(days.length);
  },
);

test('of a week it says the days, and on which of them nothing is recorded', async () => {
  const printed = await open({ viewport, javaScriptEnabled: false });
  const moved = await open({ viewport });
  await printed.goto('/embed/timeline/');
  const [range = ''] = await printed.$$eval('.frame', (frames) =>
    frames.map((frame) => `${frame.dataset['from']}/${frame.dataset['to']}`),
  );
  await move(moved, `range=${range}`);
  const texts = (page: Page, selector: string) =>
    page.$$eval(selector, (all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()));
  expect(await texts(moved, '.timeline-detail .ticks > span')).toEqual(
    await texts(printed, '.day-by-day .date'),
  );
  expect(await texts(moved, '.timeline-detail > p')).toEqual(
    await texts(printed, '.day-by-day > p'),
  );
  // Printed, an event has its day: "Fri 29 Jan". Moving, it says more: "The talks, 29 January: …".
  const empty = await printed.$$eval('.day-by-day .one-day > p:not(.date)', (all) =>
    all
      .map((one) => [one.textContent, one.parentElement?.querySelector('.date b')?.textContent])
      .map((words) => words.join(' ').replace(/\s+/g, ' ').trim())
      .filter((words) => words.includes('nothing recorded')),
  );
  const emptyMoved = (await texts(moved, '.timeline-detail .empty')).map((words) =>
    words.replace(/^(.*), (\d+ \w{3})\w*: (.*)$/, '$1: $3 $2'),
  );
  expect(emptyMoved.toSorted()).toEqual(empty.toSorted());
  expect(empty.length).toBeGreaterThan(0);
});

test(
  'of each span, and through each filter, it says what is printed',
  { timeout: 180_000 },
  async () => {
    const { all } = await printedTimeline();
    const page = await open({ viewport });
    await page.goto('/timeline/');
    const spans = await page.$$eval('.timeline-finished .frame', (frames) =>
      frames.map((frame) => [frame.dataset['from'], frame.dataset['to']] as [Day, Day]),
    );
    for (const [from, to] of spans) {
      await move(page, `range=${from}/${to}`);
      await compare(page, `${from} to ${to}`, all.filter(isOn(from, to)));
    }
    const told = await page.$$eval('.timeline-finished [data-event]', (items) =>
      items.map(({ dataset }) => ({
        id: dataset['event'],
        place: dataset['places']?.split(' ') ?? [],
        person: dataset['people']?.split(' ') ?? [],
      })),
    );
    const choices = await page.$$eval('select', (selects) =>
      selects.flatMap(({ name, options }) =>
        [...options].flatMap(({ value }) => (value ? [[name, value] as const] : [])),
      ),
    );
    let shown = 0;
    const opened = new Set<string>();
    for (const [name, value] of choices) {
      const ids = told.filter((one) => one[name as 'place'].includes(value)).map(({ id }) => id);
      await move(page, `${name}=${value}`, !opened.has(name));
      opened.add(name);
      shown += await compare(
        page,
        `${name}=${value}`,
        all.filter(({ id }) => ids.includes(id)),
      );
    }
    for (const track of ['talks', 'offensive']) {
      await move(page, `track=${track}`);
      shown += await compare(
        page,
        track,
        all.filter((one) => one.track === track),
      );
    }
    for (const confidence of ['confirmed', 'reported', 'disputed']) {
      await move(page, `confidence=${confidence}`, confidence === 'confirmed');
      shown += await compare(
        page,
        confidence,
        all.filter((one) => one.confidence === confidence),
      );
    }
    expect(spans.length).toBeGreaterThan(1);
    expect(choices.length).toBeGreaterThan(10);
    expect(shown).toBeGreaterThan(choices.length);
  },
);

test.each([
  ['beside each other', viewport],
  ['one below the other', { width: 390, height: 844 }],
])(
  'with days %s, every mark without room for words says them all the same',
  async (_, viewport) => {
    const { all } = await printedTimeline();
    const page = await open({ viewport });
    await move(page, 'range=2015-09-30/2016-03-15');
    const idsShown = (): Promise<readonly (string | undefined)[]> =>
      page.$$eval('.timeline-detail [data-event]', (items) =>
        items.map((item) => (item as HTMLElement).dataset['event']),
      );
    const labelled = new Set(await idsShown());
    const hidden = all.filter(({ id }) => !labelled.has(id));
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.length).toBe(await counted(page));
    for (const one of hidden) {
      await page.evaluate((id) => (location.hash = `event-${id}`), one.id);
      await page.waitForSelector(`.timeline-detail .apart[data-event="${one.id}"]`);
      // One mark at a time, as the link that is printed, and at its place in the order of time.
      expect(await read(page, '.timeline-detail .apart')).toEqual([one]);
      const ids = await idsShown();
      expect(ids).toContain(one.id);
      expect(ids).toEqual(all.map(({ id }) => id).filter((id) => ids.includes(id)));
    }
  },
);

test('the card of each event says what the list of all events prints, with the same mark', async () => {
  const printed = await open({ viewport, javaScriptEnabled: false });
  await printed.goto('/events/');
  const listed = await printed.$$eval('.events > li', (items) =>
    items.map((item) => {
      const words = (selector: string) =>
        (item.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const mark = item.querySelector('.mark');
      const paint = mark && getComputedStyle(mark);
      const certainty = words('.confidence');
      const href = item.querySelector('.title a')?.getAttribute('href') ?? '';
      return {
        id: href.split('/').at(-2) ?? '',
        href,
        mark: paint ? `${paint.backgroundColor} ${paint.backgroundImage} ${paint.borderColor}` : '',
        lines: [
          words('.label'),
          words('.title'),
          words('.summary'),
          certainty,
          words('.label:last-child').replace(`${certainty} · `, 'Sources: ').replaceAll(';', ','),
        ],
      };
    }),
  );
  const page = await open({ viewport });
  await page.goto(`/timeline/#event-${listed[0]?.id ?? ''}`);
  // From now on the sentence and the sources are known.
  await page.waitForSelector('.timeline-card .summary');
  const ids = await page.$$eval('.timeline-finished [data-event]', (items) =>
    items.map((item) => (item as HTMLElement).dataset['event'] ?? ''),
  );
  for (const { id, href, mark, lines } of listed) {
    await page.evaluate((id) => (location.hash = `event-${id}`), id);
    await page.waitForSelector(`.timeline-card:not([hidden]) .title a[href="${href}"]`);
    const told = await page.$eval('.timeline-card', (card) => {
      const mark = card.querySelector('.mark');
      const paint = mark && getComputedStyle(mark);
      const links = [...card.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      return {
        hrefs: [...new Set(links)],
        mark: paint ? `${paint.backgroundColor} ${paint.backgroundImage} ${paint.borderColor}` : '',
        lines: [...card.querySelectorAll('p:not(.doubt, .ways)')].map((line) =>
          line.textContent.replace(/\s+/g, ' ').trim(),
        ),
      };
    });
    expect(told, id).toEqual({ hrefs: [href], mark, lines });
    // What assistive technology finds to do in it.
    const spoken = await page.locator('.timeline-card').ariaSnapshot();
    for (const item of ['region "The chosen event"', 'link "all about it"', 'button "copy link"'])
      expect(spoken, id).toContain(item);
  }
  expect(listed.map(({ id }) => id).toSorted()).toEqual([...new Set(ids)].toSorted());
  expect(new Set(listed.map(({ mark }) => mark)).size).toBeGreaterThan(3);
});
