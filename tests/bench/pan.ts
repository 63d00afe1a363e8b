/**
 * Measures how smoothly the map that moves follows a hand, as `npm run bench:pan`: with the places
 * of the story, and with 500 places, which are copies of them set beside each other.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { MovingMap, MovingPlace } from '../../src/map/data/map-data.ts';
import { findBrowser, startBrowser } from '../e2e/browser.ts';
import { buildSite } from '../site/build-site.ts';
import { serve } from '../site/server.ts';

/** A frame is late that comes later than this after the one before; milliseconds, at 60 a second. */
const late = 25;

/** The most frames in a hundred that may be late. */
const most = 5;

const crowd = 500;

/** As many places as wanted: those of a map, and copies of them some pixels away. */
function crowded(map: MovingMap, count: number): MovingMap {
  const places = Array.from({ length: count }, (_, index): MovingPlace | undefined => {
    const place = map.places[index % map.places.length];
    const turn = Math.floor(index / map.places.length);
    if (!place || turn === 0) return place;
    return { ...place, id: `${place.id}-${turn}`, x: place.x + 37 * turn, y: place.y + 23 * turn };
  });
  return { ...map, places: places.filter((place) => place !== undefined) };
}

/** Frames of a drag of two seconds to and fro, and how many of them were late. */
async function drag(browser: Browser, address: string, count: number | null) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  if (count !== null)
    await page.route('**/moving.json', async (route) => {
      const map = (await (await route.fetch()).json()) as MovingMap;
      await route.fulfill({ json: crowded(map, count) });
    });
  await page.goto(`${address}/map/`, { waitUntil: 'networkidle' });
  await page.mouse.move(3, 3);
  await page.mouse.move(5, 5);
  await page.locator('.leaflet-container .spot').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  const box = await page.locator('place-map').first().boundingBox();
  const [x, y] = [(box?.x ?? 0) + 700, (box?.y ?? 0) + 120];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    const note = (time: number): void => {
      frames.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  const end = performance.now() + 2000;
  for (let step = 0; performance.now() < end; step++) {
    const turn = step % 60 < 30 ? step % 60 : 60 - (step % 60);
    await page.mouse.move(x - 8 * turn, y + 3 * turn);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  const times = await page.evaluate(
    () => (globalThis as unknown as { readonly frames: readonly number[] }).frames,
  );
  const markers = await page.locator('.leaflet-container .spot').count();
  await page.close();
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return { markers, frames: gaps.length, late: gaps.filter((gap) => gap > late).length };
}

const folder = mkdtempSync(join(tmpdir(), 'two-clocks-bench-'));
const browser = await startBrowser(await findBrowser());
try {
  await buildSite({ OUT_DIR: folder, BASE_PATH: '/' });
  const { origin, close } = await serve(folder, '/');
  for (const count of [null, crowd]) {
    const measured = await drag(browser, origin, count);
    const share = ((100 * measured.late) / measured.frames).toFixed(1);
    console.log(
      `${measured.markers} places: ${share} % of ${measured.frames} frames late. The target is at most ${most} %.`,
    );
  }
  await close();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
