import type { Page } from 'playwright-core';

/** Waits until what moves is drawn in the fonts of the site: it is drawn again when they come. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    await document.fonts.ready;
    await frame();
    await frame();
  });

/** Comes near every timeline and map of a page, as a reader does, and waits until they move. */
export async function wakeViews(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  const views = page.locator('time-line, place-map');
  for (const view of await views.all()) {
    await view.scrollIntoViewIfNeeded();
    await page.mouse.move(3, 3);
    await page.mouse.move(5, 5);
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll('time-line, place-map')].every(
      (view) =>
        view.matches('[data-ready], .leaflet-container') ||
        view.querySelector('.leaflet-container') !== null,
    ),
  );
}
