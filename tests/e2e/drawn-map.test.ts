import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { folderOfRecords, textOf } from '../site/content.ts';
import { longestPages, useBrowser } from './visit.ts';

const open = useBrowser();
const openFixture = useBrowser('wholeSiteOrigin');
const { folder } = inject('site');

const withMap = folderOfRecords('articles').filter(({ body }) => body.includes('](map:'));
/** One place of each area: a page of each has another part of the world. */
const areas = new Map(folderOfRecords('places').map(({ id, keys }) => [textOf(keys, 'area'), id]));

/** Pages with a map: every frame, whole and in close-up. */
const addresses = [
  '/',
  '/map/',
  ...withMap.map(({ id }) => `/articles/${id}/`),
  ...longestPages(folder, 'days', 3),
  ...longestPages(folder, 'places', 1),
  ...[...areas.values()].map((id) => `/places/${id}/`),
  ...longestPages(folder, 'events', 2),
];

/** What overlaps on the maps of a page, and what is cut off, in words. */
const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    type Part = { readonly name: string; readonly box: DOMRect };
    const shown = (elements: Iterable<Element>): Part[] =>
      [...elements]
        .map((element) => ({
          name: `${element.textContent.trim() || (element.closest('a')?.getAttribute('data-place') ?? '')} (${element.localName})`,
          box: element.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0);
    const overlap = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 0.5 &&
      b.left < a.right - 0.5 &&
      a.top < b.bottom - 0.5 &&
      b.top < a.bottom - 0.5;
    /** The ink of a name is lower than its line: the ascent of the font is more than its capitals. */
    const inked = ({ name, box }: Part): Part => {
      const line = Math.min(box.height, 18);
      return {
        name,
        box: new DOMRect(box.x, box.y + line * 0.15, box.width, box.height - line * 0.28),
      };
    };
    return [...document.querySelectorAll('.place-map')].flatMap((map) => {
      const frame = map.getBoundingClientRect();
      const names = shown(map.querySelectorAll('.drawing text')).map(inked);
      const marks = shown(map.querySelectorAll('.drawing .mark'));
      const furniture = shown(map.querySelectorAll('.inset, .scale'));
      const visible = ({ box }: Part): boolean => box.left < frame.right && box.right > frame.left;
      const cut = names
        .filter(visible)
        .filter(({ box }) => box.left < frame.left || box.right > frame.right)
        .map(({ name }) => `${name} is cut off`);
      const over = names.flatMap((part, index) =>
        [...names.slice(index + 1), ...marks, ...furniture]
          .filter((other) => visible(other) && overlap(part.box, other.box))
          .map((other) => `${part.name} lies over ${other.name}`),
      );
      const whole = Number.isInteger(frame.width) ? [] : [`the map is ${frame.width} px wide`];
      const empty = names.length > 0 && marks.length > 0 ? [] : ['a map shows nothing'];
      return [...cut, ...over, ...whole, ...empty];
    });
  });

test('no name on a map lies over another, over a mark or beyond the edge', async () => {
  const page = await open({ javaScriptEnabled: true });
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    for (const width of [320, 360, 375, 414, 600, 768, 1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await faultsOf(page)).map((fault) => `${address} at ${width} px: ${fault}`));
    }
  }
  expect(found).toEqual([]);
});

test('a map has a title, a description and a link on every place', async () => {
  const page = await openFixture({ javaScriptEnabled: false });
  await page.goto('/days/2016-02-02/');
  const drawing = page.locator('.place-map .drawing');
  expect(await drawing.locator('> title').textContent()).toBe(
    'North of Aleppo at the end of 2 February 2016',
  );
  expect(await drawing.locator('> desc').textContent()).toContain('table');
  const hardatnin = drawing.locator('a[data-place=hardatnin]');
  expect(await hardatnin.getAttribute('href')).toBe('/places/hardatnin/');
  expect(await hardatnin.locator('title').textContent()).toBe(
    'Hardatnin, village, government and allies since 2 Feb 2016, confirmed, changed this day',
  );
});

test('the table says of every place on the map that has a record what the map says', async () => {
  const page = await openFixture({ javaScriptEnabled: false });
  await page.goto('/days/2016-02-02/');
  const drawn = await page.$$eval('.drawing a:has([data-confidence])', (links) =>
    links.map((link) => link.getAttribute('href')),
  );
  const listed = await page.$$eval('.map-table th a', (links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(drawn.length).toBeGreaterThan(30);
  expect(drawn.filter((address) => !listed.includes(address))).toEqual([]);
});

test('the table is folded on a screen and open on paper', async () => {
  const page = await openFixture();
  await page.goto('/articles/the-road-north/');
  const height = (): Promise<number> =>
    page
      .locator('.map-table table')
      .first()
      .evaluate((table) => {
        const isShown = table.checkVisibility({ contentVisibilityAuto: true });
        return isShown ? table.getBoundingClientRect().height : 0;
      });
  expect(await height()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await height()).toBeGreaterThan(300);
});

test.each(['light', 'dark'] as const)(
  'marks stand out from the land on %s paper',
  async (scheme) => {
    const page = await openFixture({ colorScheme: scheme });
    await page.goto('/days/2016-02-15/');
    const ratios = await page.evaluate(() => {
      const canvas = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true });
      /** Relative luminance (WCAG 2.2). */
      const luminance = (colour: string): number => {
        if (!canvas) return 0;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
          (byte) => {
            const share = byte / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          },
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const land = luminance(
        getComputedStyle(document.querySelector('.home') ?? document.body).fill,
      );
      return [...document.querySelectorAll('.drawing .mark')].map((mark) => {
        const ink = luminance(getComputedStyle(mark).color);
        const ratio = (Math.max(ink, land) + 0.05) / (Math.min(ink, land) + 0.05);
        return [mark.getAttribute('data-holder') ?? '', ratio] as const;
      });
    });
    const weak = ratios.filter(([, ratio]) => ratio < 3);
    expect(Object.fromEntries(weak)).toEqual({});
  },
);

test('the corner piece of the second map of a page is painted as that of the first', async () => {
  const page = await openFixture({
    viewport: { width: 900, height: 900 },
    javaScriptEnabled: false,
  });
  await page.goto('/articles/who-fought/');
  const paint = (nth: number) =>
    page
      .locator('.place-map .inset')
      .nth(nth)
      .locator('text, .here')
      .evaluateAll((parts) =>
        parts.map((part) => {
          const { fill, stroke, fontSize } = getComputedStyle(part);
          return [part.textContent.trim(), fill, stroke, fontSize];
        }),
      );
  const [first, second] = [await paint(0), await paint(1)];
  await page.close();
  expect(first.length).toBeGreaterThan(1);
  expect(second).toEqual(first);
});

test('the land of the second map of a page is painted as that of the first', async () => {
  const page = await openFixture({
    viewport: { width: 900, height: 900 },
    javaScriptEnabled: false,
  });
  await page.goto('/articles/who-fought/');
  /** Pieces of a map without a line, a name or a mark: one abroad, at its edge, and one at home. */
  const land = async (nth: number): Promise<readonly string[]> => {
    const map = page.locator('.place-map').nth(nth);
    await map.scrollIntoViewIfNeeded();
    const { x = 0, y = 0 } = (await map.boundingBox()) ?? {};
    const piece = async (right: number, down: number): Promise<string> => {
      const clip = { x: Math.ceil(x) + right, y: Math.ceil(y) + down, width: 10, height: 10 };
      return (await page.screenshot({ clip })).toString('base64');
    };
    return [await piece(4, 160), await piece(100, 300)];
  };
  const [first, second] = [await land(0), await land(1)];
  await page.close();
  expect(second).toEqual(first);
  expect(new Set(first).size).toBe(2);
});
