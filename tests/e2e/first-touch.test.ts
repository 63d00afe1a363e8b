import type { Page, Route } from 'playwright-core';
import { leadAddress } from '../site/content.ts';
import { expect, test } from 'vitest';
import { settle } from './moving-views.ts';
import { sideBySide, useBrowser } from './visit.ts';

const open = useBrowser();
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const road = '/articles/the-road-north/';

/** Names of the scripts and data that a page asks for, as it happens: `Moving`, `moving.json`. */
function watchLate(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const [, script, data] = /([^/.]+)\.[^/]+\.js$|([^/]+\.json)$/.exec(pathname) ?? [];
    const name = script ?? data;
    if (name !== undefined) asked.push(name);
  });
  return asked;
}

/** Keeps back all answers with scripts and data, until they are let go. */
async function holdLate(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(/\.(?:js|json)$/, (route) => (isHeld ? held.push(route) : route.continue()));
  return async () => {
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
  };
}

/** Comes near to something, as a reader who scrolls. */
const scrollTo = (page: Page, selector: string) =>
  page.locator(selector).first().scrollIntoViewIfNeeded();

test.each([
  [
    'a timeline',
    '/timeline/',
    'time-line',
    'time-line[data-ready]',
    ['Moving', 'cards.json', 'shared'],
  ],
  [
    'a map',
    '/map/',
    'place-map',
    '.leaflet-container .spot',
    ['MapFigure', 'moving.json', 'shared'],
  ],
] as const)(
  'all that %s needs to move is asked for at once, and nothing twice',
  async (_, address, element, ready, names) => {
    const page = await open(phone);
    const letGo = await holdLate(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    const asked = watchLate(page);
    await page.touchscreen.tap(5, 300);
    await scrollTo(page, element);
    await page.waitForTimeout(500);
    expect(names.filter((name) => !asked.includes(name))).toEqual([]);
    await letGo();
    await page.waitForSelector(ready);
    expect(asked.filter((name) => names.some((one) => one === name)).toSorted()).toEqual(names);
  },
);

test('two maps of one page ask for their script and their data once', async () => {
  const page = await open();
  const asked = watchLate(page);
  await page.goto(`${road}#day-2016-02-02`);
  await page.locator('.leaflet-container .spot').first().waitFor();
  await page.waitForTimeout(300);
  expect(asked.toSorted()).toEqual(['MapFigure', 'moving.json', 'shared']);
});

test('all that the card of a mention needs is asked for at once', async () => {
  const page = await open();
  const letGo = await holdLate(page);
  await page.goto(road, { waitUntil: 'networkidle' });
  // What it shares with a map may have been asked for already, where one is near.
  const asked = watchLate(page);
  await scrollTo(page, 'a.mention');
  await page.locator('a.mention').first().hover();
  await page.waitForTimeout(500);
  expect(asked).toEqual(expect.arrayContaining(['MentionScript', 'mentions.json', 'shared']));
  await letGo();
  await page.locator('.mention-card').waitFor();
  expect(asked.filter((name) => name === 'mentions.json')).toHaveLength(1);
});

test.each([
  '?fbclid=IwAR0x',
  '?utm_source=letter&utm_medium=email',
  '?amp=1',
  '?ref=elsewhere',
  '?places=1&myrange=2&track-x=3',
  '#note-3',
])('an address that ends in %s is no reason to ask for any script', async (end) => {
  await sideBySide(['/', '/timeline/', road], async (address) => {
    const page = await open();
    const asked = watchLate(page);
    await page.goto(`${address}${end}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(300);
    expect(asked, address).toEqual([]);
  });
});

test.each([
  ['/timeline/', 'time-line', 'time-line[data-ready]'],
  ['/map/', 'place-map', '.leaflet-container .spot'],
] as const)('what moves on %s has no letter that asks for another font', async (...names) => {
  const [address, element, ready] = names;
  const page = await open(phone);
  await page.goto(address, { waitUntil: 'networkidle' });
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.touchscreen.tap(5, 300);
  await scrollTo(page, element);
  await page.waitForSelector(ready);
  await settle(page);
  expect(fonts).toEqual([]);
});

test.each([
  ['?range=2016-01-31/2016-02-03', ['Moving', 'cards.json', 'shared']],
  ['?track-2=talks', ['Moving', 'cards.json', 'shared']],
  ['?fbclid=x&confidence=confirmed', ['Moving', 'cards.json', 'shared']],
  ['?person=de-mistura', ['Moving', 'cards.json', 'shared']],
  ['#place-ratyan', ['MapFigure', 'moving.json', 'shared']],
  ['#day-2016-02-02', ['MapFigure', 'moving.json', 'shared']],
  [
    '#event-ratyan',
    ['CompanionScript', 'MapFigure', 'Moving', 'cards.json', 'moving.json', 'shared'],
  ],
])('an address that ends in %s wakes the views that it is for', async (end, names) => {
  const page = await open();
  const asked = watchLate(page);
  await page.goto(`${leadAddress()}${end}`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  expect([...new Set(asked)].toSorted()).toEqual(names);
});

test('a tap on a mention does not wait long for its script, and then follows the link', async () => {
  const page = await open(phone);
  await page.goto(road);
  await holdLate(page);
  const mention = page.locator('a.mention').nth(2);
  const goal = await mention.getAttribute('href');
  const left = page.waitForURL(`**${goal ?? ''}`, { waitUntil: 'commit', timeout: 2000 });
  await mention.tap();
  await left;
});

test('whoever taps another mention meanwhile is led there', async () => {
  const page = await open(phone);
  await page.goto(road);
  await holdLate(page);
  const mentions = page.locator('a.mention');
  const goal = await mentions.nth(3).getAttribute('href');
  expect(await mentions.nth(2).getAttribute('href')).not.toBe(goal);
  await mentions.nth(3).scrollIntoViewIfNeeded();
  // Both in one go: a machine that is busy would else be too late for the second.
  await mentions.evaluateAll((links) => {
    for (const link of links.slice(2, 4))
      link.dispatchEvent(
        new PointerEvent('click', { bubbles: true, cancelable: true, pointerType: 'touch' }),
      );
  });
  await page.waitForURL(`**${goal ?? ''}`, { waitUntil: 'commit' });
});

test('a card whose words are late opens with those of its mention, and takes them when they come', async () => {
  const page = await open(phone);
  await page.goto(road);
  const held: Route[] = [];
  await page.route('**/mentions.json', (route) => held.push(route));
  const mention = page.locator('a.mention[href="/people/sana/"]').first();
  // The script is loaded first: if it takes longer than 400 ms, a tap follows the link.
  await mention.dispatchEvent('pointerover');
  await page.waitForSelector('template[data-touched*=mention]', { state: 'detached' });
  await mention.tap();
  const title = page.locator('.mention-card b');
  await title.waitFor({ timeout: 2000 });
  expect(await title.innerText()).toBe('SANA');
  expect(new URL(page.url()).pathname).toBe(road);
  for (const route of held) await route.continue();
  await page.getByText('State news agency of Syria', { exact: true }).waitFor();
});

test.each([
  ['no script comes', '**/*.js'],
  ['no data comes', '**/*.json'],
])('where %s nothing fails in the page that touched it', async (_, missing) => {
  // The browser reports what did not load; a script must not.
  const page = await open({}, [/Failed to load resource: net::ERR_FAILED/]);
  await page.route(missing, (route) => route.abort());
  await page.goto(`${road}?range=2016-01-31/2016-02-03#event-ratyan`);
  for (const selector of ['time-line', 'place-map', 'a.mention', '.share summary']) {
    await scrollTo(page, selector);
    await page.locator(selector).first().hover();
    await page.waitForTimeout(200);
  }
  await page.click('.share summary');
  await page.waitForTimeout(300);
  expect(await page.locator('.drawing .place:visible').count()).toBeGreaterThan(10);
});
