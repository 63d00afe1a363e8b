import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { brotli } from '../site/weight.ts';
import { requestsOf, useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');
const wide = { viewport: { width: 1280, height: 800 } } as const;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const article = '/articles/lead/';
const field = '.masthead input';

/** Writes into the field of the masthead and waits until something is listed below it. */
async function search(page: Page, words: string): Promise<void> {
  await page.click(field);
  await page.keyboard.type(words);
  await page.waitForSelector('[role=option]');
}

const linesOf = (page: Page) => page.locator('[role=option]').allInnerTexts();

/** The words of the line that is marked; null where none is. */
const marked = (page: Page) =>
  page.$eval(field, (input) => {
    const id = input.getAttribute('aria-activedescendant');
    return id === null
      ? null
      : (document.getElementById(id)?.querySelector('b')?.textContent ?? '');
  });

describe('the field of the masthead', () => {
  test('asks for nothing before it is touched, then once for its scripts and its data', async () => {
    const page = await open(wide);
    await page.goto(article, { waitUntil: 'networkidle' });
    const asked = requestsOf(page);
    await page.waitForTimeout(300);
    expect(asked.map((request) => request.url())).toEqual([]);
    await search(page, 'hard');
    const late = asked
      .map((request) => new URL(request.url()).pathname)
      .filter((path) => /Combobox|find|documents/.test(path))
      .map((path) => path.replace(/\.[\w-]{8}\.js$/, ''));
    expect(late.toSorted()).toEqual([
      '/_astro/ComboboxScript',
      '/_astro/find',
      '/search/documents.json',
    ]);
  });

  test('lists what is found with its kind, its date and how sure it is', async () => {
    const page = await open(wide);
    await page.goto(article);
    await search(page, 'hardatneen');
    const lines = await linesOf(page);
    expect(lines[0]).toMatch(/^Hardatnin\s+Hardatneen · Village$/);
    expect(lines).toContainEqual(
      expect.stringMatching(/^Government forces take Hardatnin\s+Event · 2 February 2016 · \w+$/),
    );
  });

  test('by keyboard: arrows go round through the field, Enter follows the line', async () => {
    const page = await open(wide);
    await page.goto(article);
    await search(page, 'hardatn');
    const names = (await linesOf(page)).map((line) => line.split('\n')[0]);
    expect(await marked(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await marked(page)).toBe(names[0]);
    await page.keyboard.press('ArrowUp');
    expect(await marked(page)).toBeNull();
    await page.keyboard.press('ArrowUp');
    const last = page.locator('[role=option]').last();
    expect(await last.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await marked(page)).toBe('Hardatnin');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/hardatnin/');
  });

  test('Escape closes the list and keeps the words, and an arrow opens it again', async () => {
    const page = await open(wide);
    await page.goto(article);
    await search(page, 'ratyan');
    await page.keyboard.press('Escape');
    expect(await page.isVisible('[role=listbox]')).toBe(false);
    expect(await page.getAttribute(field, 'aria-expanded')).toBe('false');
    expect(await page.inputValue(field)).toBe('ratyan');
    await page.keyboard.press('ArrowDown');
    await page.locator('[role=listbox]').waitFor();
    expect(await page.getAttribute(field, 'aria-expanded')).toBe('true');
  });

  test('whoever goes on by Tab leaves no list behind', async () => {
    const page = await open(wide);
    await page.goto(article);
    await search(page, 'ratyan');
    await page.keyboard.press('Tab');
    await page.locator('[role=listbox]').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Search');
  });

  test('a line is followed by mouse', async () => {
    const page = await open(wide);
    await page.goto(article);
    await search(page, 'ratyan');
    await page.locator('[role=option]').first().click();
    await page.waitForURL('**/places/ratyan/');
  });

  test('a line is followed by touch', async () => {
    const page = await open({ viewport: { width: 1024, height: 768 }, hasTouch: true });
    await page.goto(article);
    await page.tap(field);
    await page.keyboard.type('ratyan');
    await page.locator('[role=option]').first().tap();
    await page.waitForURL('**/places/ratyan/');
  });

  test('Enter in the field leads to all that is found', async () => {
    const page = await open(wide);
    await page.goto(article);
    await search(page, 'tal jibbin');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=tal+jibbin');
    await page.getByRole('link', { name: 'Tal Jibbin', exact: true }).waitFor();
  });

  test('says how many were found to those who do not see', async () => {
    const page = await open(wide);
    await page.goto(article);
    await search(page, 'hardatneen');
    const status = page.locator('.masthead [role=status]');
    await page.waitForFunction(() =>
      /^\d+ results?$/.test(document.querySelector('.masthead [role=status]')?.textContent ?? ''),
    );
    await page.keyboard.type('qqqqq');
    await status.getByText('Nothing found').waitFor();
    expect(await page.isVisible('[role=listbox]')).toBe(false);
  });

  test('where its data do not come it still leads to the list of names', async () => {
    const page = await open(wide, [/Failed to load resource: net::ERR_FAILED/]);
    await page.route('**/documents.json', (route) => route.abort());
    await page.goto(article);
    await page.click(field);
    await page.keyboard.type('ratyan');
    await page.locator('.masthead [role=status]').getByText('could not be loaded').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=ratyan');
    await page.getByRole('link', { name: 'Ratyan', exact: true }).first().waitFor();
  });
});

describe('/search/', () => {
  test('a link with a query shows what it finds, each a link, in the place of the names', async () => {
    const page = await open(phone);
    await page.goto('/search/?q=%D8%A7%D9%84%D8%A8%D8%A7%D8%A8');
    const first = page.locator('.results a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe('/places/al-bab/');
    expect(await page.inputValue('#query')).toBe('الباب');
    expect(await page.isVisible('.names')).toBe(false);
  });

  test('what is typed stands in the address, and without words the names stand there again', async () => {
    const page = await open(wide);
    await page.goto('/search/');
    await page.fill('#query', 'ratyan');
    await page.waitForURL('**/search/?q=ratyan');
    await page.fill('#query', '');
    await page.waitForURL('**/search/');
    expect(await page.isVisible('.names')).toBe(true);
    expect(await page.locator('.results a').count()).toBe(0);
  });

  test('on a phone the button of the masthead leads to its field', async () => {
    const page = await open(phone);
    await page.goto(article);
    expect(await page.isVisible(field)).toBe(false);
    await page.tap('.masthead form button');
    await page.waitForURL('**/search/?q=');
    await page.waitForFunction(() => document.activeElement?.id === 'query');
    await page.keyboard.type('hardatnen');
    const first = page.locator('.results a').first();
    await first.waitFor();
    expect(await first.innerText()).toBe('Hardatnin');
  });

  test('in print it is the list of names, whatever was searched', async () => {
    const page = await open(wide);
    await page.goto('/search/?q=ratyan');
    await page.locator('.results a').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.results')).toBe(false);
    expect(await page.isVisible('.search form')).toBe(false);
    expect(await page.getByRole('link', { name: 'Hardatneen' }).isVisible()).toBe(true);
  });

  test('in a sub-path what is found leads below it', async () => {
    const page = await open({ ...wide, baseURL: inject('subPathOrigin') });
    await page.goto('/press/two-clocks/about/');
    await search(page, 'hardatneen');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/press\/two-clocks\/(?!about)/);
    for (const words of ['hardatneen', 'proximity']) {
      await page.goto(`/press/two-clocks/search/?q=${words}`);
      await page.locator('.results a').first().waitFor();
      const ways = await page
        .locator('.results a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(ways.filter((way) => !way.startsWith('/press/two-clocks/'))).toEqual([]);
    }
  });
});

describe('without script', () => {
  const scriptless = { javaScriptEnabled: false } as const;

  test('the field leads to the list of names, whose letters and lines are links', async () => {
    const page = await open({ ...wide, ...scriptless });
    await page.goto(article);
    await page.fill(field, 'hardatneen');
    await page.press(field, 'Enter');
    await page.waitForURL('**/search/?q=hardatneen');
    expect(await page.isVisible('#query')).toBe(false);
    await page.getByRole('link', { name: 'H', exact: true }).click();
    await page.getByRole('link', { name: 'Hardatneen' }).click();
    await page.waitForURL('**/places/hardatnin/');
  });

  test('on a phone the menu opens, and its links lead on', async () => {
    const page = await open({ ...phone, ...scriptless });
    await page.goto(article);
    const way = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' });
    expect(await way.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).tap();
    await way.tap();
    await page.waitForURL('**/map/');
  });
});

test.each([320, 360, 390])('the masthead takes one line at %i px', async (width) => {
  const page = await open({ viewport: { width, height: 800 } });
  await page.goto(article);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  const parts = await page
    .locator('.masthead :is(.name, button):visible')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top));
  expect(parts).toHaveLength(3);
  expect(Math.max(...parts) - Math.min(...parts)).toBeLessThan(2);
  expect(await page.locator('.masthead').evaluate(({ clientHeight }) => clientHeight)).toBeLessThan(
    75,
  );
});

test.each([768, 800, 1280])('the word on the button has one line at %i px', async (width) => {
  const page = await open({ viewport: { width, height: 800 } });
  await page.goto('/');
  const lines = await page.locator('.masthead form > button').evaluate((button) => {
    const words = document.createRange();
    words.selectNodeContents(button);
    return words.getClientRects().length;
  });
  expect(lines).toBe(1);
});

test.for(['site', 'wholeSite'] as const)(
  'what is loaded to search %s takes at most 35 kB',
  async (name, { annotate }) => {
    const { folder } = inject(name);
    const scripts = readdirSync(join(folder, '_astro')).filter((file) =>
      /^(?:ComboboxScript|find|search|shared)\.[\w-]+\.js$/.test(file),
    );
    expect(scripts).toHaveLength(4);
    const sizes = [...scripts.map((file) => `_astro/${file}`), 'search/documents.json'].map(
      (file) => [file, brotli(readFileSync(join(folder, file)))] as const,
    );
    const sum = sizes.reduce((total, [, size]) => total + size, 0);
    await annotate(`${sizes.map((size) => size.join(' ')).join(', ')}: ${sum} bytes in all`);
    expect(sum).toBeLessThanOrEqual(35_000);
  },
);
