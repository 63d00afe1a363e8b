import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { drawn, wake } from './moving-map.ts';
import { requestsOf, useBrowser } from './visit.ts';

const open = useBrowser();
const openFixture = useBrowser('wholeSiteOrigin');

/** Sums up layout shifts from now on. */
const countShifts = () => {
  const all = globalThis as unknown as { shifted: number };
  all.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      all.shifted += (entry as PerformanceEntry & { readonly value: number }).value;
  }).observe({ type: 'layout-shift' });
};

test.each([
  [360, 1],
  [360, 2],
  [768, 1],
  [768, 2],
  [1013, 1],
  [1013, 2],
  [1440, 1],
  [1440, 2],
])('no mark or name moves when the map wakes, %i px wide, %i dots a pixel', async (width, dots) => {
  const page = await open({ viewport: { width, height: 900 }, deviceScaleFactor: dots });
  await page.goto('/map/', { waitUntil: 'networkidle' });
  await page.evaluate(countShifts);
  const before = await drawn(page);
  await wake(page);
  await page.waitForTimeout(300);
  const after = await drawn(page);
  const shifted = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
  await page.close();
  const moved = [...before].filter(([name, [x, y]]) => {
    const [newX, newY] = after.get(name) ?? [Infinity, Infinity];
    return Math.abs(newX - x) > 0.5 || Math.abs(newY - y) > 0.5;
  });
  expect(before.size).toBeGreaterThan(50);
  expect(moved).toEqual([]);
  expect(shifted).toBe(0);
});

test('a map of an article keeps what it draws in its place, and has every other place too', async () => {
  const page = await openFixture({ viewport: { width: 1280, height: 900 } });
  await page.goto('/map/', { waitUntil: 'networkidle' });
  const whole = await drawn(page);
  await page.goto('/articles/who-fought/', { waitUntil: 'networkidle' });
  const before = await drawn(page);
  await wake(page);
  await page.waitForTimeout(300);
  const after = await drawn(page);
  await page.close();
  // Its first mark: whether a place has a second depends on the day that the map shows.
  const marksOf = (all: typeof before) => [...all.keys()].filter((name) => name.endsWith('path 0'));
  const moved = [...before].filter(([name, [x, y]]) => {
    const [newX, newY] = after.get(name) ?? [Infinity, Infinity];
    return Math.abs(newX - x) > 0.5 || Math.abs(newY - y) > 0.5;
  });
  expect(moved).toEqual([]);
  expect(marksOf(before).length).toBeLessThan(marksOf(whole).length);
  const missing = marksOf(whole).filter((name) => !after.has(name));
  expect(missing).toEqual([]);
});

test('the land of the second map of a page moves with it, and that of the first stays', async () => {
  const page = await openFixture({ viewport: { width: 1280, height: 900 } });
  await page.goto('/articles/who-fought/', { waitUntil: 'networkidle' });
  await wake(page);
  const second = page.locator('place-map').nth(1);
  await second.scrollIntoViewIfNeeded();
  const lands = () =>
    page.$$eval('place-map', (maps) =>
      maps.map((map) => {
        const { x, y, width } =
          map.querySelector('.leaflet-overlay-pane .road')?.getBoundingClientRect() ?? {};
        const corner = map.getBoundingClientRect();
        return [(x ?? NaN) - corner.x, (y ?? NaN) - corner.y, width];
      }),
    );
  const [first, other] = await lands();
  for (const [index, value] of (first ?? []).entries())
    expect(other?.[index]).toBeCloseTo(value ?? NaN, 1);
  await second.locator('.window').press('ArrowRight');
  await page.waitForTimeout(600);
  const [firstNow, otherNow] = await lands();
  await page.close();
  expect(firstNow).toEqual(first);
  expect(otherNow?.[0]).toBeLessThan((other?.[0] ?? NaN) - 20);
  expect(otherNow?.[2]).toBeCloseTo(other?.[2] ?? NaN, 1);
});

test('no script is asked for before anybody touches anything', async () => {
  const page = await openFixture({ viewport: { width: 390, height: 844 } });
  const asked = requestsOf(page);
  await page.goto('/articles/the-road-north/', { waitUntil: 'networkidle' });
  const scripts = asked.filter((request) => /^(?:script|fetch|xhr)$/.test(request.resourceType()));
  expect(scripts.map((request) => request.url())).toEqual([]);
  await page.evaluate(() => {
    scrollTo(0, (document.querySelector('place-map')?.getBoundingClientRect().top ?? 0) - 300);
  });
  await page.waitForSelector('.leaflet-container .spot');
  expect(asked.filter((request) => request.url().endsWith('/moving.json'))).toHaveLength(1);
  await page.close();
});

test('a moving map asks no other host, wherever it is moved', async () => {
  const page = await open();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto('/map/');
  await wake(page);
  const [closer, farther] = ['.leaflet-control-zoom-in', '.leaflet-control-zoom-out'] as const;
  const tools = [farther, farther, farther, closer, closer, closer, closer, '.reset'];
  for (const tool of tools) {
    await page.locator(tool).click();
    await page.waitForTimeout(300);
  }
  await page.locator('.spot:not([hidden], [inert])').first().press('Enter');
  await page.locator('.place-card').waitFor();
  const links = await page
    .locator('.window a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).origin));
  await page.close();
  expect([...hosts]).toEqual([inject('siteOrigin')]);
  expect(links.filter((origin) => origin !== inject('siteOrigin'))).toEqual([]);
});

test('a map in a sub-path finds its script and its data there', async () => {
  const page = await open({ baseURL: inject('subPathOrigin') });
  await page.goto('/press/two-clocks/map/');
  await wake(page);
  await page.locator('.spot:not([hidden], [inert])').first().press('Enter');
  await page.locator('.place-card').waitFor();
  const ways = await page
    .locator('.place-card a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.close();
  expect(ways.every((way) => way?.startsWith('/press/two-clocks/'))).toBe(true);
});

test('a map whose data does not come stays the drawing that it is', async () => {
  const page = await open({}, [/ERR_FAILED .*\/moving\.json/]);
  await page.route('**/moving.json', (route) => route.abort());
  await page.goto('/map/');
  const failed = page.waitForEvent('requestfailed');
  // Some browsers take the first for where the pointer was all along.
  await page.mouse.move(3, 3);
  await page.mouse.move(5, 5);
  await failed;
  await page.waitForTimeout(200);
  expect(await page.locator('.leaflet-container').count()).toBe(0);
  expect(await page.locator('.drawing a.place').count()).toBeGreaterThan(30);
  await page.close();
});

test('a window that grows shows more of the drawing, and still nothing moves in it', async () => {
  const page = await open({ viewport: { width: 500, height: 900 } });
  await page.goto('/map/', { waitUntil: 'networkidle' });
  await wake(page);
  await page.setViewportSize({ width: 1177, height: 900 });
  await page.waitForTimeout(300);
  const moving = await drawn(page);
  await page.reload({ waitUntil: 'networkidle' });
  const still = await drawn(page);
  await page.close();
  const apart = [...still].filter(([name, [x, y]]) => {
    const [newX, newY] = moving.get(name) ?? [Infinity, Infinity];
    return Math.abs(newX - x) > 0.5 || Math.abs(newY - y) > 0.5;
  });
  expect(apart).toEqual([]);
});

test.each([320, 390, 500, 620, 768, 900])(
  'before it has moved, a map %i px wide shows each mark and name whole or not at all',
  async (width) => {
    const page = await openFixture({ viewport: { width, height: 900 } });
    await page.goto('/articles/the-road-north/', { waitUntil: 'networkidle' });
    await wake(page);
    const cut = await page.evaluate(() => {
      const map = document.querySelector('place-map');
      const edge = map?.getBoundingClientRect();
      const parts = map?.querySelectorAll('.leaflet-marker-pane :is(.mark, text)') ?? [];
      return [...parts].flatMap((part) => {
        const { left, right, top, bottom, width } = part.getBoundingClientRect();
        if (!edge || width === 0) return [];
        const isOutside =
          right <= edge.left || left >= edge.right || bottom <= edge.top || top >= edge.bottom;
        const isInside =
          left >= edge.left && right <= edge.right && top >= edge.top && bottom <= edge.bottom;
        const name = part.closest('.place')?.getAttribute('data-place') ?? '';
        return isOutside || isInside ? [] : [`${name} ${part.localName}`];
      });
    });
    await page.close();
    expect(cut).toEqual([]);
  },
);

test('all that a map asks for to move takes at most 65 kB, compressed: scripts, Leaflet and data', async () => {
  const page = await open();
  const answers: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\.js$|\/moving\.json$/.test(response.url())) answers.push(response.body());
  });
  await page.goto('/map/');
  await wake(page);
  const sizes = (await Promise.all(answers)).map((answer) => brotliCompressSync(answer).length);
  await page.close();
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(65_000);
});
