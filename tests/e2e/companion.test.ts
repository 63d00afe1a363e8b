import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const address = '/articles/the-road-north/';
const shown = '.companion .day';

/** Brings a part of the text under the eye, by the reader's hand. */
async function readTo(page: Page, words: string): Promise<void> {
  await page.mouse.move(5, 5);
  const top = await page
    .locator('.prose > *', { hasText: words })
    .last()
    .evaluate((block) => block.getBoundingClientRect().top - innerHeight * 0.3);
  await page.mouse.wheel(0, top);
}

const untilDay = (page: Page, day: string) =>
  page.waitForSelector(`${shown}[data-day="${day}"] .tracks`);

test('the companion shows the day of the section that is read, and marks what is mentioned', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await readTo(page, 'reached the two towns');
  await untilDay(page, '2016-02-03');
  expect(await page.locator(`${shown} .name`).textContent()).toBe('Wednesday 3\u00a0February 2016');
  expect(await page.locator(`${shown} .key [aria-current]`).textContent()).toBe('3');
  expect(await page.locator(`${shown} .events > li[data-read]`).count()).toBe(2);
  expect(await page.locator('.prose > [data-read]').innerText()).toContain('reached the two towns');
  expect(await page.locator('.companion a[aria-current="true"]').textContent()).toBe('Three days');
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('it follows the focus of a keyboard, and leaves it where it is', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.mouse.wheel(0, 200);
  await page.waitForSelector('.companion', { state: 'attached' });
  // From here on the browser knows that a keyboard is in use.
  await page.keyboard.press('Tab');
  for (const [goal, day] of [
    ['/events/hardatnin/', '2016-02-02'],
    ['/events/recess/', '2016-02-03'],
    ['/events/mayir/', null],
    ['/events/recess/', '2016-02-03'],
  ] as const) {
    await page.locator(`.prose a[href="${goal}"]`).first().focus();
    // Beside a few lines it is not seen, and knows its day.
    if (day) await page.waitForSelector(`${shown}[data-day="${day}"]`, { state: 'attached' });
    await page.waitForTimeout(300);
    const read = await page.$eval('.prose > [data-read]', (one) => one.matches(':focus-within'));
    expect(read, goal).toBe(true);
    expect(await focusedIn(page)).toBe(goal);
  }
});

const focusedIn = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'));

test.each([320, 390, 768, 1023])(
  'without room for it, as at %i px, there is none, and no day is asked for',
  async (width) => {
    const page = await open({ viewport: { width, height: 900 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    await readTo(page, 'reached the two towns');
    await page.waitForSelector('.companion', { state: 'attached' });
    expect(await page.locator('.companion').isVisible()).toBe(false);
    expect(asked.filter((url) => url.includes('/days/'))).toEqual([]);
    expect(await page.locator('hgroup a[href="/days/2016-02-03/"]').first().isVisible()).toBe(true);
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed).toBeLessThanOrEqual(width);
  },
);

test.each([1024, 1280, 1920])(
  'it lies over nothing, and stands beside every text that has room for it, %i px wide',
  async (width) => {
    const page = await open({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    for (const one of ['/articles/lead/', address]) {
      await page.goto(one);
      await page.mouse.move(5, 5);
      await page.mouse.wheel(0, 50);
      await page.waitForSelector('.companion', { state: 'attached' });
      const end = await page.$eval('.article-grid', (grid) => grid.getBoundingClientRect().bottom);
      for (let top = 200; top < end; top += 150) {
        await page.evaluate((y) => scrollTo(0, y), top);
        await page.waitForTimeout(120);
        expect(await page.evaluate(wrongAt), `${one} ${top}`).toEqual([]);
      }
    }
  },
);

/** What is wrong with where the companion stands in the window as it is. */
function wrongAt(): readonly string[] {
  const companion = document.querySelector<HTMLElement>('.companion > div');
  if (!companion) return ['there is none'];
  const isShown = getComputedStyle(companion).visibility === 'visible';
  const box = companion.getBoundingClientRect();
  const covers = (part: Element) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    return box.left < right && box.right > left && box.top < bottom - 1 && box.bottom > top + 1;
  };
  const covered = isShown
    ? [...document.querySelectorAll('.article-grid > :not(.companion), footer')].filter(covers)
    : [];
  // The text under the eye, if it is as high as a day is at least.
  const eye = innerHeight / 3;
  const read = [...document.querySelectorAll('.prose')].find((text) => {
    const { top, bottom, height } = text.getBoundingClientRect();
    return top < eye - 20 && bottom > eye + 20 && height >= 330;
  });
  const isBeside = !read || (isShown && box.bottom > 0 && box.top < eye);
  return [
    ...covered.map(({ className }) => `it covers ${className}`),
    ...(isBeside ? [] : ['it is not beside the text']),
  ];
}

test('Back and Forward keep the day and the place', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await readTo(page, 'reached the two towns');
  await untilDay(page, '2016-02-03');
  const place = () => page.evaluate(() => Math.round(scrollY));
  const before = await place();
  await page.click('.prose a[href="/events/recess/"]');
  await page.waitForURL('**/events/recess/');
  for (const step of ['goBack', 'goForward', 'goBack'] as const) {
    await page[step]();
    if (step === 'goForward') continue;
    await untilDay(page, '2016-02-03');
    expect(Math.abs((await place()) - before)).toBeLessThan(3);
  }
});

test('it comes where the page has scrolled before its script runs, as after Back', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    // Scripts of the page run after this and hear nothing of it.
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') scrollTo(0, 1500);
    });
    addEventListener('scroll', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await page.goto(address);
  await page.waitForSelector(`${shown}[data-day] .tracks`);
});

test.each([
  ['reduce', false],
  ['no-preference', true],
] as const)('with %s of movement a new day fades in: %s', async (reducedMotion, fades) => {
  const page = await open({ viewport: { width: 1280, height: 800 }, reducedMotion });
  await page.addInitScript(() => {
    const look = () => {
      const root = document.querySelector('.companion > div')?.shadowRoot;
      if (root && root.getAnimations().length > 0) document.documentElement.dataset['moved'] = '';
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await readTo(page, 'reached the two towns');
  await untilDay(page, '2016-02-03');
  expect(await page.locator('html[data-moved]').count()).toBe(fades ? 1 : 0);
});

test('what a reader has chosen by hand stays while the text drives the companion', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto('/articles/lead/');
  await page.locator('place-map').hover();
  await page.waitForSelector('.leaflet-container');
  await page.locator('.day-control').getByRole('button', { name: 'Day before' }).click();
  const chosen = () => page.locator('.day-control p').innerText();
  const words = await chosen();
  const url = page.url();
  expect(new URL(url).hash).toBe('#day-2016-02-02');
  const steps = await page.evaluate(() => history.length);
  await readTo(page, 'received the first delegation');
  await untilDay(page, '2016-02-03');
  await readTo(page, 'Two villages were taken');
  await page.waitForTimeout(300);
  expect(page.url()).toBe(url);
  expect(await chosen()).toBe(words);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test.each([1024, 1280, 1920])(
  'it breaks no rule of axe and moves nothing, %i px wide',
  async (width) => {
    const page = await open({ viewport: { width, height: 800 } });
    await page.goto(address);
    const boxes = () =>
      page.$$eval('.prose > *', (blocks) =>
        blocks.map((block) => {
          const { x, y, width: wide } = block.getBoundingClientRect();
          return [x, y + scrollY, wide].map(Math.round);
        }),
      );
    const before = await boxes();
    await readTo(page, 'reached the two towns');
    await untilDay(page, '2016-02-03');
    expect(await boxes()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await page.waitForTimeout(300);
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof Axe }).axe.run(document);
      return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    });
    expect(faults).toEqual([]);
  },
);
