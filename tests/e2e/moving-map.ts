import type { Page } from 'playwright-core';

/** Comes near a map, and waits until it moves. */
export async function wake(page: Page): Promise<void> {
  await page.locator('place-map').first().scrollIntoViewIfNeeded();
  await page.mouse.move(3, 3);
  await page.mouse.move(5, 5);
  await page.waitForSelector('.leaflet-container .spot');
  await page.waitForFunction(() => document.fonts.status === 'loaded');
}

/** The positions of a map's places: in its drawing and, once it moves, of its markers. */
export const drawing = '.place-map:not([data-moves]) .drawing, .leaflet-marker-pane';

/** Where every mark and name of the first map is drawn, from the map's corner; in pixels. */
export const drawn = (page: Page): Promise<ReadonlyMap<string, readonly [number, number]>> =>
  page
    .evaluate((drawing) => {
      const map = document.querySelector('place-map');
      const corner = map?.getBoundingClientRect();
      const places = map?.querySelector(drawing)?.querySelectorAll<SVGElement>('.place') ?? [];
      return [...places].flatMap((place) =>
        [...place.querySelectorAll('.mark, text')].flatMap((part, index) => {
          const { x, y, width } = part.getBoundingClientRect();
          const name = `${place.dataset['place'] ?? ''} ${part.localName} ${index}`;
          return corner && width > 0 ? [[name, [x - corner.x, y - corner.y]] as const] : [];
        }),
      );
    }, drawing)
    .then((parts) => new Map(parts));

/** What is said of the day under the first map. */
export const said = (page: Page): Promise<string> =>
  page
    .locator('.day-control p')
    .first()
    .innerText()
    .then((words) => words.replace(/\s+/g, ' '));

/** The fragment of the address. */
export const fragment = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** The holder of a place as its mark has it. */
export const holderOf = (page: Page, place: string): Promise<string | null> =>
  page
    .locator(`:is(${drawing}) .place[data-place="${place}"] .mark`)
    .first()
    .getAttribute('data-holder');
