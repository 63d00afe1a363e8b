import { expect, test } from 'vitest';
import { drawn, fragment, wake } from './moving-map.ts';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');
const openReal = useBrowser();

const focused = (page: Awaited<ReturnType<typeof open>>) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at?.ariaLabel ?? at?.textContent ?? '';
  });

test('keys reach the map, move it and zoom it', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  await page.goto('/map/');
  await wake(page);
  await page.locator('.window').focus();
  const at = async (): Promise<readonly [number, number]> =>
    (await drawn(page)).get('azaz path 0') ?? [NaN, NaN];
  const [x, y] = await at();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(100);
  expect((await at())[0]).toBeCloseTo(x - 80, 0);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await page.waitForTimeout(100);
  expect((await at())[1]).toBeCloseTo(y + 80, 0);
  await page.keyboard.press('+');
  await page.waitForTimeout(100);
  expect(await page.locator('.leaflet-control-scale').textContent()).toContain('5 km');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await page.waitForTimeout(100);
  expect(await page.locator('.leaflet-control-scale').textContent()).toContain('20 km');
  await page.close();
});

test.each([390, 1280])('the two units of the scale stand apart, %i px wide', async (width) => {
  const page = await open({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.goto('/map/');
  await wake(page);
  await page.locator('.window').focus();
  const apart = (): Promise<number> =>
    page.evaluate(() => {
      const [kilometres, miles] = [...document.querySelectorAll('.leaflet-control-scale-line')].map(
        (line) => {
          const words = document.createRange();
          words.selectNodeContents(line);
          return words.getBoundingClientRect();
        },
      );
      return (miles?.top ?? NaN) - (kilometres?.bottom ?? NaN);
    });
  for (const key of ['+', '-', '-', '-', '-']) {
    expect(await apart(), `before ${key}`).toBeGreaterThanOrEqual(1);
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
  }
  await page.close();
});

test('places are buttons from north to south, each named with its holder', async () => {
  const page = await open();
  await page.goto('/map/#day-2016-02-02');
  await page.waitForSelector('.spot');
  const spots = await page
    .locator('.spot:not([hidden], [inert])')
    .evaluateAll((all) =>
      all.map((spot) => ({ name: spot.ariaLabel ?? '', y: spot.getBoundingClientRect().y })),
    );
  await page.close();
  expect(spots.map(({ name }) => name)).toContain(
    'Hardatnin, village, government and allies since 2 Feb 2016, confirmed, changed this day',
  );
  expect(spots.every(({ name }) => name.length > 10)).toBe(true);
  const heights = spots.map(({ y }) => Math.round(y));
  expect(
    [...heights].sort((a, b) => a - b).filter((y, i) => Math.abs(y - (heights[i] ?? 0)) > 9),
  ).toEqual([]);
});

test('focus stays on the place whose card opens, and comes back from the card', async () => {
  const page = await open();
  await page.goto('/map/');
  await wake(page);
  const spot = page.locator('.spot[data-place=ratyan]');
  await spot.focus();
  const name = await focused(page);
  expect(name).toMatch(/^Ratyan, village, /);
  await page.keyboard.press('Enter');
  await page.locator('.place-card').waitFor();
  expect(await focused(page)).toBe(name);
  expect(await spot.getAttribute('aria-expanded')).toBe('true');
  expect(await fragment(page)).toBe('#place-ratyan');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Close Ratyan');
  await page.keyboard.press('Escape');
  expect(await page.locator('.place-card').count()).toBe(0);
  expect(await focused(page)).toBe(name);
  expect(await fragment(page)).toBe('');
  await page.close();
});

test('a card tells what is known of a place, and copies the address of its own page', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto('/map/#place-hardatnin');
  const card = page.locator('.place-card');
  await card.waitFor();
  const words = (await card.innerText()).replace(/\s+/g, ' ');
  for (const part of [
    'Hardatnin',
    'حردتنين',
    'Hardatneen',
    'village, 19 km from the centre of Aleppo',
    'government and allies since 2 Feb 2016, confirmed',
    'Associated Press',
    '2 Feb 2016, confirmed',
  ])
    expect(words).toContain(part);
  expect(await card.locator('[lang=ar]').getAttribute('dir')).toBe('rtl');
  await card.getByText('Copy link').click();
  await card.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe('/places/hardatnin/');
  await page.close();
});

test.each([320, 390, 700, 1280])('a card never covers its mark, %i px wide', async (width) => {
  const page = await open({ viewport: { width, height: 800 } });
  await page.goto('/map/');
  await wake(page);
  const covered: string[] = [];
  for (const id of ['kilis', 'afrin', 'ratyan', 'hardatnin', 'aleppo', 'castello-road']) {
    await page.locator(`.spot[data-place=${id}]`).press('Enter');
    await page.waitForSelector('.leaflet-popup-content-wrapper');
    const isCovered = await page.evaluate((place) => {
      const spot = document.querySelector(`.spot[data-place=${place}]`)?.getBoundingClientRect();
      const card = document
        .querySelector('.leaflet-popup-content-wrapper')
        ?.getBoundingClientRect();
      if (!spot || !card) return true;
      const [x, y] = [spot.x + spot.width / 2, spot.y + spot.height / 2];
      return x > card.left - 6 && x < card.right + 6 && y > card.top - 6 && y < card.bottom + 6;
    }, id);
    if (isCovered) covered.push(id);
    await page.keyboard.press('Escape');
  }
  await page.close();
  expect(covered).toEqual([]);
});

test('a bare wheel scrolls the page, with Ctrl held it zooms the map', async () => {
  const page = await open({ viewport: { width: 1000, height: 700 } });
  await page.goto('/map/');
  await wake(page);
  const box = await page.locator('place-map').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 400, 500);
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await page.locator('.leaflet-control-scale').textContent()).toContain('10 km');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await page.waitForTimeout(600);
  expect(await page.locator('.leaflet-control-scale').textContent()).not.toContain('10 km');
  await page.close();
});

test('a mouse drags the map, and a drag that ends on a mark opens nothing', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  await page.goto('/map/');
  await wake(page);
  const spot = await page.locator('.spot[data-place=azaz]').boundingBox();
  const [x, y] = [(spot?.x ?? 0) + 12, (spot?.y ?? 0) + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 5 });
  await page.mouse.up();
  await page.waitForTimeout(300);
  const moved = await page.locator('.spot[data-place=azaz]').boundingBox();
  expect(moved?.x).toBeCloseTo((spot?.x ?? 0) + 60, 0);
  expect(moved?.y).toBeCloseTo((spot?.y ?? 0) + 40, 0);
  expect(await page.locator('.place-card').count()).toBe(0);
  await page.close();
});

test('one finger scrolls the page, two move and zoom the map, a tap opens a card', async () => {
  // A finger that scrolls the page already can no longer be kept from it, which browsers tell.
  const provoked = [/Ignored attempt to cancel a touch/];
  const page = await open(
    { hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } },
    provoked,
  );
  await page.goto('/map/');
  await wake(page);
  await page.evaluate(() => document.querySelector('place-map')?.scrollIntoView());
  const session = await page.context().newCDPSession(page);
  const touch = (type: string, points: readonly (readonly [number, number])[]) =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  const scrolled = await page.evaluate(() => scrollY);
  const before = (await drawn(page)).get('azaz path 0') ?? [0, 0];
  await touch('touchStart', [[150, 400]]);
  for (const y of [370, 340, 300, 260]) await touch('touchMove', [[150, y]]);
  await touch('touchEnd', []);
  // A page that still glides lets nobody cancel a touch.
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50);
  const after = (await drawn(page)).get('azaz path 0') ?? [0, 0];
  expect(Math.hypot(after[0] - before[0], after[1] - before[1])).toBeLessThan(0.1);

  await page.evaluate(() => document.querySelector('place-map')?.scrollIntoView());
  await touch('touchStart', [
    [150, 300],
    [200, 300],
  ]);
  for (const spread of [20, 40, 60, 80])
    await touch('touchMove', [
      [150 - spread, 300],
      [200 + spread, 300],
    ]);
  await touch('touchEnd', []);
  await page.waitForTimeout(500);
  expect(await page.locator('.leaflet-control-scale').textContent()).not.toContain('10 km');

  await page.locator('.reset').tap();
  await page.waitForTimeout(300);
  await page.locator('.spot[data-place=azaz]').tap();
  await page.locator('.place-card').waitFor();
  expect(await fragment(page)).toBe('#place-azaz');
  await page.close();
});

test('where a browser does not let a page copy, the address of the place stands selected', async () => {
  const page = await open();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/map/#place-hardatnin');
  await page.locator('.place-card').getByText('Copy link').click();
  const address = new URL('/places/hardatnin/', page.url()).href;
  await page.waitForFunction((words) => getSelection()?.toString().trim() === words, address);
  expect(await page.locator('.place-card').getByText(address).isVisible()).toBe(true);
});

test.each([320, 390, 768])(
  'the middle of each mark opens its own place, %i px wide',
  async (width) => {
    const page = await openReal({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    await page.goto('/map/');
    await wake(page);
    const ids = await page
      .locator('.spot:not([hidden], [inert])')
      .evaluateAll((all) => all.map((spot) => (spot as HTMLElement).dataset['place'] ?? ''));
    const wrong: string[] = [];
    for (const id of ids) {
      await page.locator('.reset').click();
      const mark = page.locator(
        `.leaflet-marker-pane .place[data-place="${id}"] .mark, .leaflet-marker-pane .place[data-place="${id}"] .ring`,
      );
      const box = await mark.first().boundingBox();
      if (!box) continue;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      const opened = await fragment(page);
      if (opened !== `#place-${id}`) wrong.push(`${id}: ${opened}`);
      await page.keyboard.press('Escape');
    }
    await page.close();
    expect(ids.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  },
);
