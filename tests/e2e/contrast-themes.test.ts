import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const open = useBrowser();

/** What the legend says of marks: "A full mark is confirmed, a ring is reported, a split mark is disputed." */
const shapes = { confirmed: 'full', reported: 'ring', disputed: 'split' } as const;

/** Pixels to a px: the edge of a mark is then more than what is smoothed of it. */
const sharpness = 2;

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Mark {
  readonly confidence: keyof typeof shapes;
  readonly track: string | undefined;
  /** Its middle. */
  readonly middle: Spot;
}

type Colour = readonly [red: number, green: number, blue: number];

const unlike = (one: Colour, other: Colour): boolean =>
  one.some((part, index) => Math.abs(part - (other[index] ?? 0)) > 40);

/** The colours of a window at some places, as they are painted. */
async function coloursAt(page: Page, spots: readonly Spot[]): Promise<readonly Colour[]> {
  // Of a page that has not been painted since it was last changed there may be no picture.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  const picture = await page.screenshot();
  const reader = await open();
  return reader.evaluate(
    async ({ picture, spots }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return spots.map(({ x, y }) => {
        const [red = 0, green = 0, blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
        return [red, green, blue] as const;
      });
    },
    { picture: picture.toString('base64'), spots },
  );
}

/** The marks in sight by the middle of each: 12 px wide. */
const marksOf = (page: Page, selector: string): Promise<readonly Mark[]> =>
  page.$$eval(selector, (all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const told = one.closest<HTMLElement>('[data-confidence]')?.dataset;
        const track = one.closest<HTMLElement>('[data-track]')?.dataset['track'];
        const box = one.getBoundingClientRect();
        const middle = { x: box.x + 6, y: box.y + 6 };
        return { confidence: told?.['confidence'] as 'confirmed', track, middle };
      })
      .filter(({ middle: { y } }) => y > 6 && y < innerHeight - 6),
  );

/** The shape that a mark is painted in, from its edge and its two halves. */
async function paintedMarks(page: Page, marks: readonly Mark[]) {
  const spots = marks.flatMap(({ middle: { x, y } }) =>
    [-5, -2, 2].map((right) => ({
      x: Math.round((x + right) * sharpness),
      y: Math.round(y * sharpness),
    })),
  );
  const colours = await coloursAt(page, spots);
  return marks.map((mark, index) => {
    const [edge, left, right] = colours.slice(index * 3) as [Colour, Colour, Colour];
    const shape = unlike(left, edge) ? 'ring' : unlike(right, edge) ? 'split' : 'full';
    return { ...mark, edge, shape };
  });
}

describe.each(['light', 'dark'] as const)('under a %s contrast theme', (colorScheme) => {
  const theme = {
    forcedColors: 'active',
    colorScheme,
    viewport: { width: 1280, height: 1600 },
    deviceScaleFactor: sharpness,
  } as const;

  test.each([
    ['a week drawn', '/embed/timeline/', '.day-by-day .mark', 12],
    ['a span drawn', '/timeline/', '.long .mark', 12],
    [
      'the moved timeline',
      '/timeline/?range=2016-02-03/2016-02-10',
      '.timeline-detail [data-event]:not(.apart) .mark',
      8,
    ],
    ['the legend of a week', '/embed/timeline/', 'figcaption .mark', 3],
    ['lists of events', '/events/', '.confidence .mark', 5],
    ['figures', '/figures/', '.confidence .mark', 5],
    ['the method', '/about/', '.mark', 3],
  ])(
    'marks of %s are full, rings or split as the legend says',
    async (_, path, selector, least) => {
      const page = await open(theme);
      await page.goto(path);
      await page.waitForSelector(selector);
      const marks = await paintedMarks(page, await marksOf(page, selector));
      expect(marks.length).toBeGreaterThanOrEqual(least);
      expect(marks.filter(({ confidence, shape }) => shape !== shapes[confidence])).toEqual([]);
      const [talks, offensive] = ['talks', 'offensive'].map((track) =>
        marks.find((mark) => mark.track === track),
      );
      if (talks && offensive) expect(unlike(talks.edge, offensive.edge)).toBe(true);
    },
  );

  test('the card of an event has its mark', async () => {
    const page = await open(theme);
    await page.goto('/timeline/?range=2016-01-29/2016-02-06#event-ratyan');
    const selector = '.timeline-card .mark';
    await page.waitForSelector(selector);
    const [mark] = await paintedMarks(page, await marksOf(page, selector));
    expect(mark).toBeDefined();
    expect(mark?.shape).toBe(mark && shapes[mark.confidence]);
  });

  test.each(['/places/ratyan/', '/map/', '/about/'])(
    'marks of holders on %s are filled or not as on any screen',
    async (path) => {
      const fillsOf = async (options: Parameters<typeof open>[0]) => {
        const page = await open(options);
        await page.goto(path);
        return page.$$eval('.holder path, path.mark', (all) =>
          all.map((one) => getComputedStyle(one)).map(({ fill, stroke }) => ({ fill, stroke })),
        );
      };
      const fills = await fillsOf(theme);
      expect(fills.length).toBeGreaterThan(5);
      expect(fills).toEqual(await fillsOf({ colorScheme }));
    },
  );

  test.each([
    ['a week', '/embed/timeline/', '.day-by-day .date'],
    ['a span', '/timeline/', '.long .ticks'],
  ])('the band of dates of %s stands out, and its words on it', async (_, path, selector) => {
    const page = await open(theme);
    await page.goto(path);
    const {
      band,
      words,
      page: ground,
    } = await page.$eval(selector, (one) => ({
      band: getComputedStyle(one).backgroundColor,
      words: getComputedStyle(one.querySelector('b') ?? one).color,
      page: getComputedStyle(document.body).backgroundColor,
    }));
    expect(words).toBe(ground);
    expect(band).not.toBe(ground);
  });

  test('the masthead marks the part of the site that holds the page, and no other', async () => {
    const page = await open(theme);
    await page.goto('/days/2016-02-02/');
    const barred = await page.$$eval('.masthead li a', (links) =>
      links
        .filter((link) => {
          const { borderTopWidth, borderBottomWidth } = getComputedStyle(link);
          return parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) > 0;
        })
        .map((link) => link.textContent.trim()),
    );
    expect(barred).toEqual(['Day by day']);
  });

  test('the chosen day stands out among the days', async () => {
    const page = await open(theme);
    await page.goto('/days/2016-02-02/');
    const grounds = await page.$$eval(
      'nav:has(> * [aria-current="page"]) a, nav:has(> [aria-current="page"]) a',
      (links) =>
        links
          .filter((link) => link.closest('.masthead') === null)
          .map((link) => ({
            isChosen: link.hasAttribute('aria-current'),
            ground: getComputedStyle(link).backgroundColor,
          })),
    );
    const [chosen] = grounds.filter(({ isChosen }) => isChosen);
    expect(chosen).toBeDefined();
    expect(grounds.filter(({ ground }) => ground === chosen?.ground)).toEqual([chosen]);
  });
});
