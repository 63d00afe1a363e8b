import type { Browser, Page } from 'playwright-core';

/** How the frames of one gesture came. */
export interface Gesture {
  readonly what: string;
  readonly frames: number;
  /** Those that came later than 25 ms after the one before. */
  readonly dropped: number;
  /** In ms. */
  readonly longest: number;
}

export interface Measured {
  /** Ms from the call of the script to the events on the screen. */
  readonly ready: number;
  readonly gestures: readonly Gesture[];
}

/** A page that has not shown its events in this many ms, or not ended a gesture, has locked up. */
const patience = 60_000;

/** Opens a page that sets `ready`, then drags, zooms in and zooms out over what is selected. */
export async function measure(
  browser: Browser,
  address: string,
  selector: string,
): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(patience);
  try {
    await page.goto(address, { waitUntil: 'commit', timeout: patience });
    await page.waitForFunction(() => 'ready' in globalThis, null, { timeout: patience });
    const ready = await page.evaluate(() => (globalThis as unknown as { ready: number }).ready);
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not on the page`);
    const middle = { x: box.x + box.width / 2, y: Math.min(box.y + box.height / 2, 880) };
    await page.mouse.move(middle.x, middle.y);
    const gestures = [
      await frames(page, 'zooming in', () => turnWheel(page, -60)),
      await frames(page, 'dragging', () => drag(page, middle)),
      await frames(page, 'zooming out', () => turnWheel(page, 60)),
      await frames(page, 'dragging again', () => drag(page, middle)),
    ];
    return { ready, gestures };
  } finally {
    await page.close();
  }
}

async function turnWheel(page: Page, delta: number): Promise<void> {
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.wheel(0, delta / 4);
    await page.waitForTimeout(16);
  }
  await page.keyboard.up('Control');
}

async function drag(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.down();
  for (let move = 1; move <= 80; move++) {
    await page.mouse.move(x + 300 * Math.sin(move / 12), y);
    await page.waitForTimeout(10);
  }
  await page.mouse.up();
}

/** Counts the frames between two moments of a page by asking for every one of them. */
async function frames(page: Page, what: string, act: () => Promise<void>): Promise<Gesture> {
  await page.evaluate(() => {
    const times: number[] = [];
    const tick = (time: number) => {
      times.push(time);
      if ((globalThis as { counting?: number[] }).counting === times) requestAnimationFrame(tick);
    };
    Object.assign(globalThis, { counting: times });
    requestAnimationFrame(tick);
  });
  await within(act());
  const times = await page.evaluate(() => {
    const { counting } = globalThis as { counting?: number[] };
    delete (globalThis as { counting?: number[] }).counting;
    return counting ?? [];
  });
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return {
    what,
    frames: gaps.length,
    dropped: gaps.filter((gap) => gap > 25).length,
    longest: Math.max(...gaps),
  };
}

const within = (act: Promise<void>): Promise<void> =>
  Promise.race([
    act,
    new Promise<never>((_, fail) =>
      setTimeout(() => {
        fail(new Error(`locked up for ${patience / 1000} s`));
      }, patience).unref(),
    ),
  ]);
