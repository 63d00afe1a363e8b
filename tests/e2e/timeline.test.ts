import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { folderOfRecords, wholeSiteContent } from '../site/content.ts';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');
const { length: all } = folderOfRecords('events', wholeSiteContent);

/** The words that a screen reader announces, the count of events, and the address. */
const told = (page: Page) =>
  page.evaluate(() => ({
    spoken: document.querySelector('time-line > [role="status"]')?.textContent ?? '',
    count: document.querySelector('time-line output')?.textContent ?? '',
    query: location.search,
    fragment: location.hash,
    focus: document.activeElement?.closest<HTMLElement>('[data-event]')?.dataset['event'] ?? null,
    isCardOpen: document.querySelector('.timeline-card:not([hidden])') !== null,
    isMoving: document.querySelector('time-line[data-moving]') !== null,
  }));

const ready = (page: Page) => page.waitForSelector('time-line[data-ready]');

/** Waits until what a gesture asked for is drawn. */
const settle = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));

async function openTimeline(address: string, options = {}): Promise<Page> {
  const page = await open({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(address);
  await page.keyboard.press('Shift');
  await page.locator('time-line').first().scrollIntoViewIfNeeded();
  await ready(page);
  return page;
}

test('an event opens its card in place, and Escape closes it and gives the focus back', async () => {
  const page = await openTimeline('/timeline/');
  await page.click('[data-event="un-declares-start"] a');
  expect(await told(page)).toMatchObject({
    fragment: '#event-un-declares-start',
    isCardOpen: true,
    isMoving: false,
  });
  const card = page.locator('.timeline-card');
  expect(await card.innerText()).toMatch(/1 February 2016[\s\S]*confirmed[\s\S]*Sources: /);
  expect(await card.locator('a').first().getAttribute('href')).toMatch(
    /\/events\/un-declares-start\/$/,
  );
  await page.keyboard.press('Escape');
  expect(await told(page)).toMatchObject({
    fragment: '',
    focus: 'un-declares-start',
    isCardOpen: false,
  });
  await page.close();
});

test('a link of an event that is opened with a key held is a link as any other', async () => {
  const page = await openTimeline('/timeline/');
  const link = '[data-event="un-declares-start"] a';
  expect(await page.getAttribute(link, 'href')).toMatch(/\/events\/un-declares-start\/$/);
  // What the browser does then is its own matter; a new tab is not always reported.
  const isPrevented = page.evaluate(
    () =>
      new Promise((tell) => {
        addEventListener('click', ({ defaultPrevented }) => tell(defaultPrevented), { once: true });
      }),
  );
  await page.click(link, { modifiers: ['Control'] });
  expect(await isPrevented).toBe(false);
  expect((await told(page)).isCardOpen).toBe(false);
  await page.close();
});

test('"copy link" copies the address of the page of the event', async () => {
  const page = await openTimeline('/timeline/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.click('[data-event="un-declares-start"] a');
  await page.click('.timeline-card >> text="copy link"');
  await page.waitForSelector('.timeline-card >> text="copied"');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe('/events/un-declares-start/');
  expect(new URL(copied).hash).toBe('');
  await page.close();
});

test('events are one tab stop, and arrows, Home and End go through them in order of time', async () => {
  const page = await openTimeline('/timeline/');
  const order = await page.$$eval('time-line [data-event]', (items) =>
    items.map((item) => (item as HTMLElement).dataset['event']),
  );
  expect(await page.locator('.timeline-finished [data-event] a[tabindex="0"]').count()).toBe(1);
  await page.focus('.timeline-finished a[tabindex="0"]');
  const visited: (string | null)[] = [(await told(page)).focus];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home']) {
    await page.keyboard.press(key);
    visited.push((await told(page)).focus);
  }
  expect(visited).toEqual([
    order[0],
    order[1],
    order[2],
    order[1],
    order.at(-1),
    order.at(-1),
    order[0],
  ]);
  expect(await page.locator('.timeline-finished [data-event] a[tabindex="0"]').count()).toBe(1);
  await page.close();
});

test('what is said aloud of an event is its date, title and certainty, no more', async () => {
  const page = await openTimeline('/timeline/');
  await page.focus('[data-event="un-declares-start"] a');
  await page.keyboard.press('Enter');
  const title = await page.innerText('.timeline-card .title');
  const certainty = await page.innerText('.timeline-card .mark + span');
  expect((await told(page)).spoken).toBe(`1 February 2016. ${title}. ${certainty}.`);
  await page.close();
});

test('the card goes along with the arrows, and takes no step in the history for it', async () => {
  const page = await openTimeline('/timeline/');
  await page.click('[data-event="un-declares-start"] a');
  const before = await page.evaluate(() => history.length);
  await page.keyboard.press('ArrowRight');
  const after = await told(page);
  expect(after.isCardOpen).toBe(true);
  expect(after.fragment).toBe(`#event-${after.focus}`);
  expect(after.focus).not.toBe('un-declares-start');
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.close();
});

test('keys zoom, and the address says which days are shown', async () => {
  const page = await openTimeline('/timeline/');
  await page.focus('.timeline-finished a[tabindex="0"]');
  await page.keyboard.press('+');
  await settle(page);
  // 168 days from 30 September 2015 to 15 March 2016; half of them in the middle.
  expect(await told(page)).toMatchObject({ query: '?range=2015-11-11/2016-02-02', isMoving: true });
  await page.keyboard.press('-');
  await settle(page);
  expect((await told(page)).query).toBe('?range=2015-09-30/2016-03-15');
  await page.close();
});

test('stepping to an event outside the days that are shown brings it in', async () => {
  const page = await openTimeline('/timeline/?range=2016-01-29/2016-02-05');
  await page.focus('.timeline-detail a[tabindex="0"]');
  await page.keyboard.press('End');
  await settle(page);
  const { focus, query } = await told(page);
  expect(focus).toBe('russian-withdrawal');
  expect(query).toMatch(/\/2016-03-1[45]$/);
  await page.close();
});

test('filters leave events out, tell how many are shown, and stand in the address', async () => {
  const page = await openTimeline('/timeline/');
  expect((await told(page)).count).toBe(`${all} of ${all} events`);
  await page.click('time-line >> text="filter"');
  await page.uncheck('time-line input[value="offensive"]');
  await settle(page);
  const talks = await told(page);
  expect(talks.query).toBe('?track=talks');
  expect(talks.isMoving).toBe(true);
  const offensive = await page.locator('.timeline-finished [data-track="offensive"]').count();
  expect(talks.count).toBe(`${all - offensive} of ${all} events`);
  expect(await page.locator('.timeline-detail li[data-track="offensive"]').count()).toBe(0);
  await page.selectOption('time-line select[name="person"]', 'de-mistura');
  await settle(page);
  expect((await told(page)).query).toBe('?track=talks&person=de-mistura');
  await page.goBack();
  await settle(page);
  expect(await told(page)).toMatchObject({ query: '?track=talks', count: talks.count });
  await page.goBack();
  await settle(page);
  expect(await told(page)).toMatchObject({
    query: '',
    count: `${all} of ${all} events`,
    isMoving: false,
  });
  await page.goForward();
  await settle(page);
  expect(await told(page)).toMatchObject({ query: '?track=talks', isMoving: true });
  await page.close();
});

test('a brush over the whole span shows those days, and replaces the address', async () => {
  const page = await openTimeline('/timeline/');
  const before = await page.evaluate(() => history.length);
  const box = await page.locator('.timeline-overview svg').boundingBox();
  if (!box) throw new Error('there is no overview');
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.75, box.y + 12, { steps: 8 });
  await page.mouse.up();
  await settle(page);
  // 168 days: the second half of them begins on 23 December, the last quarter on 3 February.
  const { query, isMoving } = await told(page);
  expect(query).toMatch(/^\?range=2015-12-2[345]\/2016-02-0[123]$/);
  expect(isMoving).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.close();
});

test.each([320, 390, 1280])(
  'no mark of the overview runs through its dates or the count, %i px wide',
  async (width) => {
    const page = await openTimeline('/timeline/?range=2016-01-29/2016-02-06', {
      viewport: { width, height: 900 },
    });
    const lowest = await page.$$eval('.timeline-overview .histogram', (paths) =>
      Math.max(...paths.map((path) => path.getBoundingClientRect().bottom)),
    );
    const words = await page.$$eval('.timeline-overview > span', (dates) =>
      Math.min(...dates.map((date) => date.getBoundingClientRect().top)),
    );
    const count = await page.$eval('time-line output', (output) => {
      const words = document.createRange();
      words.selectNodeContents(output);
      const { top, left } = words.getBoundingClientRect();
      const strip = document.querySelector('.timeline-overview')?.getBoundingClientRect();
      return strip && left < strip.right ? top : Infinity;
    });
    expect(lowest).toBeGreaterThan(0);
    expect(lowest).toBeLessThanOrEqual(words);
    expect(lowest).toBeLessThanOrEqual(count);
  },
);

test('the wheel zooms with a key held and scrolls the page without', async () => {
  const page = await openTimeline('/timeline/');
  await page.hover('.timeline-finished .frame');
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => scrollY > 100);
  expect((await told(page)).isMoving).toBe(false);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await page.waitForFunction(() => location.search.startsWith('?range='));
  expect((await told(page)).isMoving).toBe(true);
  await page.close();
});

test('dragging moves the days and replaces the address', async () => {
  const page = await openTimeline('/timeline/?range=2016-01-29/2016-02-05');
  const before = await page.evaluate(() => history.length);
  const box = await page.locator('.timeline-detail .drawn').boundingBox();
  if (!box) throw new Error('there is no drawing');
  await page.mouse.move(box.x + 700, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 420, box.y + 14, { steps: 10 });
  await page.mouse.up();
  await settle(page);
  expect((await told(page)).query).toMatch(/^\?range=2016-01-31\/2016-02-07$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.close();
});

test('an address with days, filter and event shows them at once', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto('/timeline/?range=2016-01-29/2016-02-05&track=talks#event-un-declares-start');
  await ready(page);
  expect(await told(page)).toMatchObject({ isCardOpen: true, isMoving: true });
  expect(await page.innerText('.timeline-card .date')).toBe('1 February 2016');
  expect(await page.isChecked('time-line input[value="offensive"]')).toBe(false);
  await page.close();
});

test('back closes the card that choosing opened, and forward opens it', async () => {
  const page = await openTimeline('/timeline/');
  await page.click('[data-event="un-declares-start"] a');
  await page.goBack();
  expect((await told(page)).isCardOpen).toBe(false);
  await page.goForward();
  expect((await told(page)).isCardOpen).toBe(true);
  await page.close();
});

test('a cluster opens into its events', async () => {
  const page = await openTimeline('/timeline/?range=2015-09-30/2016-03-15');
  const clusters = page.locator('.cluster button');
  const before = await page.locator('.timeline-detail [data-event]').count();
  expect(await clusters.count()).toBeGreaterThan(0);
  const counts = (await clusters.allInnerTexts()).map(Number);
  expect(before + counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  await clusters.nth(counts.indexOf(Math.max(...counts))).click();
  await settle(page);
  expect((await told(page)).query).not.toBe('?range=2015-09-30/2016-03-15');
  await page.close();
});

test.each([360, 800, 1280])('no word leaves the moving drawing, %i px wide', async (width) => {
  const page = await open({ viewport: { width, height: 900 } });
  await page.goto('/timeline/?range=2016-01-29/2016-02-05');
  await ready(page);
  await page.evaluate(() => document.fonts.ready);
  await settle(page);
  const leaving = await page.evaluate(() => {
    const drawing = document.querySelector('.timeline-detail');
    const frame = drawing?.getBoundingClientRect();
    if (!drawing || !frame) return ['no drawing'];
    const words = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (words.nextNode()) {
      // What is said and not seen is cut to a px.
      if (words.currentNode.parentElement?.closest('.visually-hidden, .unknown-day')) continue;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      const { left, right, width: extent } = range.getBoundingClientRect();
      if (extent > 1 && (left < frame.left - 1 || right > frame.right + 1))
        found.push(words.currentNode.textContent ?? '');
    }
    return found;
  });
  await page.close();
  expect(leaving).toEqual([]);
});

test('in a week each day has its events beside itself, and all of them', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto('/timeline/?range=2016-01-29/2016-02-05');
  await ready(page);
  await page.evaluate(() => document.fonts.ready);
  await settle(page);
  expect(await page.locator('.timeline-detail .cluster').count()).toBe(0);
  // Eight days of equal length: an event of day n is in the n-th eighth.
  const wrong = await page.evaluate(() => {
    const frame = document.querySelector('.timeline-detail')?.getBoundingClientRect();
    if (!frame) return ['no drawing'];
    return [...document.querySelectorAll<HTMLElement>('.timeline-detail [data-event]')].flatMap(
      (event) => {
        const day = /\b(29|30|31) Jan|\b([1-5])(?:–\d+)? Feb/.exec(event.innerText);
        const nth = day?.[1] ? Number(day[1]) - 29 : Number(day?.[2] ?? NaN) + 2;
        const at = Math.floor(
          ((event.getBoundingClientRect().left - frame.left + 12) / frame.width) * 8,
        );
        return at === nth ? [] : [`${event.innerText}: ${at} for ${nth}`];
      },
    );
  });
  await page.close();
  expect(wrong).toEqual([]);
});

test('closing a card takes no step in the history, however many are opened and closed', async () => {
  const page = await openTimeline('/timeline/');
  const before = await page.evaluate(() => history.length);
  for (const id of ['un-declares-start', 'hardatnin']) {
    await page.click(`[data-event="${id}"] a`);
    await page.keyboard.press('Escape');
  }
  expect(await page.evaluate(() => history.length)).toBe(before + 2);
  expect((await told(page)).isCardOpen).toBe(false);
});

test('a click beside the events closes the card, and a click on its words does not', async () => {
  const page = await openTimeline('/timeline/');
  await page.click('[data-event="un-declares-start"] a');
  await page.click('.timeline-card .title + p');
  expect((await told(page)).isCardOpen).toBe(true);
  await page.locator('.timeline-finished .clocks > p').first().click();
  expect(await told(page)).toMatchObject({ isCardOpen: false, fragment: '' });
});

test('where a browser does not let a page copy, the address of the event stands selected', async () => {
  const page = await open();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/timeline/#event-un-declares-start');
  await page.click('.timeline-card >> text="copy link"');
  const address = new URL('/events/un-declares-start/', page.url()).href;
  await page.waitForFunction((words) => getSelection()?.toString().trim() === words, address);
  expect(await page.locator('.timeline-card').getByText(address).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await page.click('[data-event="hardatnin"] a');
  expect(await page.locator('.timeline-card').getByText(address).count()).toBe(0);
});
