import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');
const records = ['/events/hardatnin/', '/events/recess/', '/places/hardatnin/', '/places/geneva/'];
const parts = ['.title-block', 'article > dl', 'article > .prose', '.beside', '.rest'] as const;

/** The boxes of the parts of a record, in the order in which they are read; an empty one has none. */
const boxesOf = (page: Page) =>
  page.$$eval(parts.join(), (all: readonly Element[]) =>
    all
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0)
      .map(({ one, box: { left, right, top, bottom } }) => ({
        name: one.className || one.localName,
        left: Math.round(left),
        right: Math.round(right),
        top: Math.round(top),
        bottom: Math.round(bottom),
      })),
  );

type Boxes = Awaited<ReturnType<typeof boxesOf>>;

const named = (boxes: Boxes, name: string) =>
  boxes.find((box) => box.name === name) ?? expect.fail(`no ${name}`);

/** The parts that do not stand below all that is read before them. */
const notBelow = (boxes: Boxes) =>
  boxes.filter(({ top }, index) => boxes.slice(0, index).some(({ bottom }) => top < bottom));

test.each([1024, 1280, 1920])(
  'facts, clocks and map of a record stand beside its text at %i px, without script too',
  async (width) => {
    const page = await open({
      viewport: { width, height: 900 },
      javaScriptEnabled: width !== 1280,
    });
    for (const address of records) {
      await page.goto(address);
      const boxes = await boxesOf(page);
      const [head, facts, text, beside] = ['title-block', 'dl', 'prose', 'beside'].map((name) =>
        named(boxes, name),
      ) as [Boxes[0], Boxes[0], Boxes[0], Boxes[0]];
      expect(facts.left, address).toBeGreaterThan(text.right);
      expect(beside.left, address).toBe(facts.left);
      expect(facts.top, address).toBe(text.top);
      expect(text.top, address).toBeGreaterThan(head.bottom);
      // One follows the other without a hole, on either side.
      expect(beside.top - facts.bottom, address).toBeLessThanOrEqual(40);
      expect(beside.top, address).toBeGreaterThanOrEqual(facts.bottom);
      const rest = boxes.find(({ name }) => name === 'rest');
      if (rest) expect(rest.top - Math.max(text.bottom, facts.bottom), address).toBe(0);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wider, address).toBeLessThanOrEqual(width);
    }
  },
);

test.each([360, 768, 1023])('they follow each other as they are read at %i px', async (width) => {
  const page = await open({ viewport: { width, height: 900 } });
  for (const address of records) {
    await page.goto(address);
    const boxes = await boxesOf(page);
    expect(boxes.length).toBeGreaterThan(3);
    expect(notBelow(boxes), address).toEqual([]);
  }
});

test('they follow each other on paper, however wide', async () => {
  const page = await open({ viewport: { width: 1100, height: 900 } });
  for (const address of records) {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    expect(notBelow(await boxesOf(page)), address).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a week beside the text is upright, and the week of the day across the page is not', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  const firstDays = () =>
    page.$$eval('.day-by-day .one-day', (days) =>
      days.slice(0, 2).map((day) => Math.round(day.getBoundingClientRect().top)),
    );
  await page.goto('/events/hardatnin/');
  const [first = NaN, second] = await firstDays();
  expect(second).toBeGreaterThan(first);
  await page.goto('/days/2016-02-02/');
  const [before, after] = await firstDays();
  expect(after).toBe(before);
});
