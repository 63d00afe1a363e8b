import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

async function openOnPhone(address: string): Promise<readonly [Page, CDPSession]> {
  const page = await open(phone);
  await page.goto(address);
  await page.waitForTimeout(200);
  await page.locator('time-line').first().scrollIntoViewIfNeeded();
  await page.touchscreen.tap(5, 100);
  await page.waitForSelector('time-line[data-ready]');
  return [page, await page.context().newCDPSession(page)];
}

/** Puts fingers down, moves them in steps to where they end, and lifts them. */
async function swipe(session: CDPSession, from: readonly Point[], to: readonly Point[]) {
  const at = (share: number) =>
    from.map(({ x, y }, finger) => ({
      x: x + ((to[finger]?.x ?? x) - x) * share,
      y: y + ((to[finger]?.y ?? y) - y) * share,
      id: finger,
    }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 10; step++) {
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: at(step / 10),
    });
    await new Promise((done) => setTimeout(done, 20));
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await new Promise((done) => setTimeout(done, 200));
}

const rangeOf = (page: Page) => new URL(page.url()).searchParams.get('range');

/** A place on the moving drawing that is in view. */
async function placeOn(page: Page, selector: string): Promise<Point> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  return { x: box.x + box.width / 2, y: Math.max(box.y, 0) + Math.min(box.height, 600) / 2 };
}

test.each(['.timeline-detail', '.timeline-overview'])(
  'a finger that goes up over %s scrolls the page and moves no days',
  async (selector) => {
    const [page, session] = await openOnPhone('/timeline/?range=2016-01-29/2016-02-05');
    const { x, y } = await placeOn(page, selector);
    const before = await page.evaluate(() => scrollY);
    await swipe(session, [{ x, y }], [{ x: x + 4, y: y - 200 }]);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    expect(rangeOf(page)).toBe('2016-01-29/2016-02-05');
    await page.close();
  },
);

test('a finger that goes up over a finished drawing scrolls the page', async () => {
  const [page, session] = await openOnPhone('/articles/lead/');
  const { x, y } = await placeOn(page, '.timeline-finished');
  const before = await page.evaluate(() => scrollY);
  await swipe(session, [{ x, y }], [{ x, y: y - 200 }]);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
  expect(await page.locator('time-line[data-moving]').count()).toBe(0);
  await page.close();
});

test('a finger that goes to the left shows later days, and the page stays', async () => {
  const [page, session] = await openOnPhone('/timeline/?range=2016-01-29/2016-02-05');
  const { x, y } = await placeOn(page, '.timeline-detail');
  const before = await page.evaluate(() => [scrollX, scrollY]);
  await swipe(session, [{ x: x + 80, y }], [{ x: x - 120, y: y + 3 }]);
  expect((rangeOf(page) ?? '') > '2016-01-30').toBe(true);
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual(before);
  await page.close();
});

test('two fingers that part show fewer days', async () => {
  const [page, session] = await openOnPhone('/timeline/?range=2016-01-01/2016-02-05');
  const { x, y } = await placeOn(page, '.timeline-detail');
  await swipe(
    session,
    [
      { x: x - 20, y: y - 40 },
      { x: x + 20, y: y + 40 },
    ],
    [
      { x: x - 40, y: y - 160 },
      { x: x + 40, y: y + 160 },
    ],
  );
  const [from = '', to = ''] = rangeOf(page)?.split('/') ?? [];
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  expect(days).toBeLessThan(20);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  await page.close();
});

test('a tap on an event opens its card', async () => {
  const [page] = await openOnPhone('/articles/lead/');
  await page.locator('.timeline-finished [data-event] a').nth(3).tap();
  expect(await page.locator('.timeline-card:visible').count()).toBe(1);
  await page.close();
});

test('whoever wants less motion gets none: a step shows where it leads at once', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto('/timeline/?range=2016-01-29/2016-02-05');
  await page.waitForSelector('time-line[data-moving]');
  await page.click('time-line [aria-label="later"]');
  const moving = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        requestAnimationFrame(() => {
          done(document.getAnimations().length);
        });
      }),
  );
  expect(moving).toBe(0);
  expect(rangeOf(page)).toBe('2016-02-02/2016-02-09');
  await page.close();
});

test('no touch on the overview is an error, and each moves the days', async () => {
  const [page, session] = await openOnPhone('/timeline/?range=2016-01-29/2016-02-05');
  const { x, y } = await placeOn(page, '.timeline-overview');
  await swipe(session, [{ x, y }], [{ x: x - 100, y: y + 2 }]);
  const swiped = rangeOf(page);
  expect(swiped).not.toBe('2016-01-29/2016-02-05');
  await page.touchscreen.tap(x + 60, y);
  await page.waitForTimeout(300);
  expect(rangeOf(page)).not.toBe(swiped);
  await swipe(session, [{ x, y }], [{ x: x + 2, y: y - 100 }]);
});
