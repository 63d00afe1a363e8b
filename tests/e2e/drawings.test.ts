import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { folderOfRecords, leadAddress } from '../site/content.ts';
import { longestPages, useBrowser } from './visit.ts';

const open = useBrowser();
const { folder } = inject('site');

/** Pages with timelines: of chapters, weeks, and the events of one record. */
const pages = [
  '/timeline/',
  leadAddress(),
  ...longestPages(folder, 'days', 1),
  ...longestPages(folder, 'events', 1),
  ...longestPages(folder, 'places', 2),
  ...longestPages(folder, 'people', 2),
];

const widths = [320, 390, 768, 1024, 1440];

/**
 * What is wrong with the labels of the page's timelines, in words: those that share area with
 * another, leave their timeline, or are cut. Half a px is rounding.
 */
const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const timeline of document.querySelectorAll<HTMLElement>('.clocks')) {
      const frame = timeline.getBoundingClientRect();
      const labels = [...timeline.querySelectorAll<HTMLElement>('[data-event] a, .date, .ticks b')]
        .filter((label) => label.getClientRects().length > 0)
        .map((label) => ({ label, box: label.getBoundingClientRect() }));
      for (const [index, { label, box }] of labels.entries()) {
        const words = label.textContent.trim();
        if (label.scrollWidth > label.clientWidth + 1) faults.push(`cut: ${words}`);
        if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5)
          faults.push(`beside its timeline: ${words}`);
        if (box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5)
          faults.push(`above or below its timeline: ${words}`);
        for (const other of labels.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 0.5 && down > 0.5)
            faults.push(`overlap: ${words} and ${other.label.textContent.trim()}`);
        }
      }
    }
    return faults;
  });

/** Visits the pages at a width and gathers what is wrong, by address. */
async function faultsAt(page: Page, prepare?: () => Promise<unknown>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const address of pages) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    await prepare?.();
    faults.push(...(await faultsOf(page)).map((fault) => `${address} ${fault}`));
  }
  return faults;
}

describe.each(widths)('at %i px, without script,', (width) => {
  const viewport = { width, height: 900 };

  test('no two labels of a timeline overlap and none is cut', async () => {
    const page = await open({ viewport, javaScriptEnabled: false });
    expect(await faultsAt(page)).toEqual([]);
  });

  test('nor do they in the font that stands in for ours', async () => {
    const page = await open({ viewport, javaScriptEnabled: false }, [/ERR_FAILED .*\.woff2/]);
    await page.route('**/*.woff2', (route) => route.abort());
    expect(await faultsAt(page)).toEqual([]);
  });

  test('nor where a reader wants text of 22 px instead of 16', async () => {
    // A reader's own size comes from the browser, not from a style that a policy would refuse.
    const page = await open({ viewport, bypassCSP: true });
    const enlarge = () => page.addStyleTag({ content: 'html{font-size:22px}' });
    expect(await faultsAt(page, enlarge)).toEqual([]);
  });
});

test('every event of a range is a link to its page, in order of time', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto('/timeline/');
  const told = await page.$$eval('.clocks [data-event]', (items) =>
    items.map((item) => ({
      date: item.getAttribute('data-date') ?? '',
      leads:
        item.querySelector('a')?.pathname === `/events/${item.getAttribute('data-event') ?? ''}/`,
    })),
  );
  await page.goto('/events/');
  const events = await page.$$eval('main a[href^="/events/"]', (links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(told).toHaveLength(new Set(events.filter((address) => address !== '/events/')).size);
  expect(told.filter(({ leads }) => !leads)).toEqual([]);
  const starts = told.map(({ date }) => /\d{4}[-\d]*/.exec(date)?.[0]);
  expect(starts).toEqual(starts.toSorted());
});

test('the whole timeline prints all events, as one list, cut nowhere', async () => {
  const page = await open({ viewport: { width: 680, height: 900 } });
  await page.goto('/timeline/');
  const titles = await page.$$eval('.clocks .title', (all) => all.map((one) => one.textContent));
  await page.emulateMedia({ media: 'print' });
  const printed = await page.innerText('main');
  expect(titles.length).toBe(folderOfRecords('events').length);
  expect(titles.filter((title) => !printed.includes(title))).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);
  const split = await page.$$eval('.clocks [data-event]', (items) =>
    items.filter(
      (item) => getComputedStyle(item).breakInside !== 'avoid' && !item.closest('.one-day'),
    ),
  );
  expect(split).toEqual([]);
});
