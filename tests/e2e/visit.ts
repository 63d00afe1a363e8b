import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  Page,
  Request,
} from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { startBrowser } from './browser.ts';

/** Articles of the site, the lead first. */
const articles = [
  '/articles/talks-and-offensive/',
  '/articles/the-road-north/',
  '/articles/how-to-read-reportedly/',
] as const;

/** An address at which nothing stands. */
const nowhere = '/nothing-stands-here/';

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
  nowhere,
] as const;

/**
 * Opens a window of a browser; it is closed when the test has finished. The test then fails by any
 * error that a script in the window threw or the browser wrote to its console, but for those that
 * the test provokes and names.
 */
export type Open = (options?: BrowserContextOptions, provoked?: readonly RegExp[]) => Promise<Page>;

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
  return async (options = {}, provoked = []) => {
    if (!browser) throw new Error('the browser has not started');
    const page = await browser.newPage({ baseURL: inject('siteOrigin'), ...options });
    const errors = watchErrors(page.context());
    onTestFinished(async () => {
      await page.close();
      const faults = errors.filter((error) => !provoked.some((words) => words.test(error)));
      expect(faults, 'errors in the browser').toEqual([]);
    });
    return page;
  };
}

/** The errors that scripts throw and the browser tells of in all windows of a reader, as they come. */
function watchErrors(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  context.on('weberror', (error) => {
    const { message, stack = '' } = error.error();
    errors.push(`${error.page()?.url() ?? ''} threw: ${message}\n${stack}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error' || isOfNowhere(message)) return;
    errors.push(`${message.page()?.url() ?? ''} ${message.text()} (${message.location().url})`);
  });
  return errors;
}

/** The page that says that nothing stands at an address is itself answered with 404. */
const isOfNowhere = (message: ConsoleMessage): boolean =>
  /status of 404/.test(message.text()) && message.location().url.endsWith(nowhere);

/**
 * What a page asks for, in order, as it happens: all but its icon, which some browsers fetch for
 * themselves and others do not.
 */
export function requestsOf(page: Page): readonly Request[] {
  const asked: Request[] = [];
  page.on('request', (request) => {
    const isIcon =
      request.resourceType() === 'other' && /\/favicon\.(?:ico|svg)$/.test(request.url());
    if (!isIcon) asked.push(request);
  });
  return asked;
}
