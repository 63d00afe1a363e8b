import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  Page,
  Request,
} from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { startBrowser, type BrowserSettings } from './browser.ts';

/** A missing address. */
const nowhere = '/nothing-stands-here/';

/** Lists, and pages of which there is only one. */
const singlePages = [
  '/',
  '/timeline/',
  '/map/',
  '/figures/',
  '/statements/',
  '/terms/',
  '/search/',
  '/disputed/',
  '/sources/',
  '/about/',
  '/corrections/',
  '/data/',
  '/articles/',
  '/days/',
  '/events/',
  '/places/',
  '/people/',
];

/** The pages of a built folder below an address that say most, the longest first. */
export function longestPages(folder: string, list: string, count: number): readonly string[] {
  const pages = globSync(`${list}/*/index.html`, { cwd: folder });
  return pages
    .map((path) => ({ path, bytes: statSync(join(folder, path)).size }))
    .sort((a, b) => b.bytes - a.bytes || a.path.localeCompare(b.path))
    .slice(0, count)
    .map(({ path }) => `/${path.split(sep).slice(0, -1).join('/')}/`);
}

/** Pages of each kind in a built folder, and a missing address. */
export const pagesOfEachKind = (folder: string): readonly string[] => [
  ...singlePages,
  ...longestPages(folder, 'articles', 3),
  ...['days', 'events', 'places', 'people'].flatMap((list) => longestPages(folder, list, 1)),
  nowhere,
];

/**
 * Opens a window of a browser; it is closed when the test has finished. The test then fails by any
 * error that a script in the window threw or the browser wrote to its console, but for those that
 * the test provokes and names.
 */
export type Open = (options?: BrowserContextOptions, provoked?: readonly RegExp[]) => Promise<Page>;

/**
 * Starts a browser before the tests of a file and stops it after them. Each window is its own
 * reader: nothing is kept from one to the next. It opens the real site, or that of the fixture.
 */
export function useBrowser(
  origin: 'siteOrigin' | 'wholeSiteOrigin' = 'siteOrigin',
  settings: BrowserSettings = {},
): Open {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startBrowser(inject('browser'), settings);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options = {}, provoked = []) => {
    if (!browser) throw new Error('the browser has not started');
    const page = await browser.newPage({ baseURL: inject(origin), ...options });
    const errors = watchErrors(page.context());
    onTestFinished(async () => {
      await page.close();
      const faults = errors.filter((error) => !provoked.some((words) => words.test(error)));
      expect(faults, 'errors in the browser').toEqual([]);
    });
    return page;
  };
}

/** The number of windows at the same time. Most of the time each of them waits. */
export const windows = 4;

/** Does the same for each of many things, several beside each other, each in its turn. */
export async function sideBySide<T>(
  things: Iterable<T>,
  act: (thing: T) => Promise<void>,
): Promise<void> {
  const queue = things[Symbol.iterator]();
  const lane = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await act(next.value);
  };
  await Promise.all(Array.from({ length: windows }, lane));
}

/** The errors of scripts and of the browser in all windows of a reader, as they occur. */
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

/** The page for missing addresses is itself sent with status 404. */
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
