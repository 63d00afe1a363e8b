import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { startBrowser } from './browser.ts';

/** Articles of the site, the lead first. */
const articles = [
  '/articles/talks-and-offensive/',
  '/articles/the-road-north/',
  '/articles/how-to-read-reportedly/',
] as const;

/** One page of each kind; the last is an address at which nothing stands. */
export const pagesOfEachKind = [
  '/',
  ...articles,
  '/days/2016-02-02/',
  '/timeline/',
  '/map/',
  '/events/siege-nubl-ends/',
  '/places/ratyan/',
  '/people/de-mistura/',
  '/figures/',
  '/sources/',
  '/about/',
  '/corrections/',
  '/data/',
  '/articles/',
  '/days/',
  '/events/',
  '/places/',
  '/people/',
  '/nothing-stands-here/',
] as const;

/** Opens a window of a browser; it is closed when the test has finished. */
export type Open = (options?: BrowserContextOptions) => Promise<Page>;

/**
 * Starts a browser before the tests of a file and stops it after them. Each window is its own
 * reader: nothing is kept from one to the next.
 */
export function useBrowser(): Open {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startBrowser(inject('browser'));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options = {}) => {
    if (!browser) throw new Error('the browser has not started');
    const page = await browser.newPage({ baseURL: inject('siteOrigin'), ...options });
    onTestFinished(async () => {
      await page.close();
    });
    return page;
  };
}
