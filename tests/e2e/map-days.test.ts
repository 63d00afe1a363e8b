import { expect, test } from 'vitest';
import { fragment, holderOf, said, wake } from './moving-map.ts';
import { findFaults } from './axe.ts';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');

test('without script the days are links to their pages', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto('/');
  const ways = await page
    .locator('.day-control a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.close();
  expect(ways).toEqual(
    ['31', '01', '02', '03', '04', '05', '06'].map(
      (day) => `/days/2016-${day === '31' ? '01' : '02'}-${day}/`,
    ),
  );
});

test('buttons, slider and keys step by day, and say what changed', async () => {
  const page = await open();
  await page.goto('/map/#day-2016-02-01');
  await page.waitForSelector('.step');
  expect(await said(page)).toBe(
    '1 February 2016 Changed this day: Duwayr al-Zaytun, from rebel groups to government and allies, confirmed; Tal Jibbin, from rebel groups to government and allies, confirmed.',
  );
  expect(await holderOf(page, 'hardatnin')).toBe('circle');
  await page.getByRole('button', { name: 'Day after, 2 February 2016' }).click();
  expect(await fragment(page)).toBe('#day-2016-02-02');
  expect(await holderOf(page, 'hardatnin')).toBe('square');
  expect(await said(page)).toContain('Hardatnin, from rebel groups to government and allies');
  const slider = page.getByRole('slider', { name: 'Day' });
  await slider.press('ArrowRight');
  expect(await fragment(page)).toBe('#day-2016-02-03');
  expect(await slider.getAttribute('aria-valuetext')).toBe('3 February 2016');
  await slider.press('End');
  expect(await fragment(page)).toBe('#day-2016-02-28');
  expect(
    await page.getByRole('button', { name: 'Day after, none' }).getAttribute('aria-disabled'),
  ).toBe('true');
  await slider.press('Home');
  expect(await said(page)).toBe('31 January 2016 How things stood when the records begin.');
  expect(await page.locator('.day-control p').getAttribute('aria-live')).toBe('polite');
  await page.close();
});

test('back and forward go through days and places', async () => {
  const page = await open();
  await page.goto('/map/');
  await wake(page);
  const first = await holderOf(page, 'hardatnin');
  await page.locator('.step').first().click();
  await page.evaluate(() => (location.hash = '#day-2016-01-31'));
  await page.waitForFunction(
    () => document.querySelector('.day-control b')?.textContent === '31 January 2016',
  );
  expect(await holderOf(page, 'hardatnin')).toBe('circle');
  await page.locator('.spot[data-place=nubl]').press('Enter');
  await page.locator('.place-card').waitFor();
  expect(await page.locator('.place-card').innerText()).toContain('encircled');
  await page.goBack();
  expect(await fragment(page)).toBe('#day-2016-01-31');
  await page.goBack();
  await page.goBack();
  expect(await fragment(page)).toBe('');
  expect(await holderOf(page, 'hardatnin')).toBe(first);
  await page.goForward();
  await page.goForward();
  expect(await holderOf(page, 'hardatnin')).toBe('circle');
  await page.close();
});

test('a card stays open from day to day and says who held the place on each', async () => {
  const page = await open();
  await page.goto('/map/#day-2016-02-02');
  await page.waitForSelector('.spot');
  await page.locator('.spot[data-place=nubl]').press('Enter');
  await page.locator('.step').last().click();
  const words = await page.locator('.place-card').innerText();
  await page.keyboard.press('Escape');
  expect(words).toContain('At the end of 3 February 2016');
  expect(await fragment(page)).toBe('#day-2016-02-03');
  await page.close();
});

test('the table and the note under the map tell the same day', async () => {
  const page = await open();
  await page.goto('/map/#day-2016-02-01');
  await page.waitForSelector('.step');
  const figure = page.locator('figure.map');
  const row = figure.locator('tr', { has: page.locator('th a[href$="/hardatnin/"]') });
  expect(await row.textContent()).toContain('rebel groups');
  await page.locator('.step').last().click();
  expect(await row.textContent()).toContain('government and allies');
  expect(await row.textContent()).toContain('changed this day');
  expect(await figure.locator('caption').textContent()).toContain('2 February 2016');
  expect(await figure.locator('.when').first().textContent()).toContain('2 February 2016');
  await page.close();
});

test('an event shows its places and its day', async () => {
  const page = await open();
  await page.goto('/map/#event-siege-nubl-ends');
  await page.waitForSelector('.step');
  const chosen = await page
    .locator('.leaflet-marker-pane [data-chosen]')
    .evaluateAll((all) => all.map((place) => (place as SVGElement).dataset['place']));
  expect(chosen.sort()).toEqual(['al-zahraa', 'muarrassat-al-khan', 'nubl']);
  expect(await said(page)).toMatch(/^3 February 2016 /);
  await page.close();
});

test.each([
  [
    '#day-2016-01-29',
    /^29 January 2016 Not recorded: the records run from 31 January to 28 February 2016\.$/,
  ],
  ['#day-2016-03-14', /^14 March 2016 Not recorded/],
  ['#event-vienna-1', /Outside this map: Vienna\.$/],
  ['#place-geneva', /^28 February 2016 .* Outside this map: Geneva\.$/],
])('what %s asks for and the map cannot show is said', async (hash, words) => {
  const page = await open();
  await page.goto(`/map/${hash}`);
  await page.waitForSelector('.step');
  expect(await said(page)).toMatch(words);
  expect(await page.locator('.place-card').count()).toBe(0);
  if (hash.startsWith('#day')) {
    expect(await holderOf(page, 'hardatnin')).toBe('none');
    expect(await page.locator('.spot[data-place=hardatnin]').getAttribute('aria-label')).toBe(
      'Hardatnin, village, holder not recorded',
    );
  }
  await page.close();
});

test.each(['#place-nowhere', '#event-', '#day-2016-02-30', '#day-soon', '#place-%E0%A4%A', '#<b>'])(
  'an address that ends in %s shows the map as it was drawn',
  async (hash) => {
    const page = await open();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`/map/${hash}`);
    await wake(page);
    const words = await said(page);
    await page.close();
    expect(words).toMatch(/^28 February 2016 /);
    expect(errors).toEqual([]);
  },
);

test('in an article, pointing at a mention marks its place on the map', async () => {
  const page = await open({ viewport: { width: 1200, height: 900 } });
  await page.goto('/articles/the-road-north/');
  await wake(page);
  const mention = page.locator('a.mention[href="/places/ratyan/"]').first();
  await mention.focus();
  const marked = page.locator('.leaflet-marker-pane [data-marked]');
  await marked.first().waitFor({ state: 'attached' });
  expect(await marked.first().getAttribute('data-place')).toBe('ratyan');
  await mention.blur();
  await page.waitForFunction(() => !document.querySelector('.leaflet-marker-pane [data-marked]'));
  await page.close();
});

test('a place chosen on the map marks its events on the timeline, an event its places on the map', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto('/articles/the-road-north/');
  await wake(page);
  const event = page.locator('[data-event=siege-nubl-ends] a').first();
  const paint = () => event.evaluate((link) => getComputedStyle(link).backgroundColor);
  const plain = await paint();
  await page.locator('.spot[data-place=nubl]').press('Enter');
  expect(await paint()).not.toBe(plain);
  await page.keyboard.press('Escape');
  await page.locator('.spot[data-place=nubl]').blur();
  expect(await paint()).toBe(plain);
  await page.locator('time-line').first().scrollIntoViewIfNeeded();
  await page.waitForSelector('time-line[data-ready]');
  await page.locator('time-line [data-event=hardatnin] a').first().click();
  expect(await fragment(page)).toBe('#event-hardatnin');
  expect(await said(page)).toMatch(/^2 February 2016 /);
  const chosen = page.locator('.leaflet-marker-pane [data-chosen]');
  expect(await chosen.first().getAttribute('data-place')).toBe('hardatnin');
  await page.close();
});

test('with reduced motion nothing glides', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  await page.goto('/map/');
  await wake(page);
  await page.locator('.leaflet-control-zoom-in').first().click();
  expect(await page.locator('.leaflet-zoom-anim').count()).toBe(0);
  expect(await page.locator('.leaflet-control-scale').textContent()).toContain('5 km');
  await page.close();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing on a moving map, %s',
  async (colorScheme) => {
    const page = await open({ colorScheme });
    await page.goto('/map/');
    await wake(page);
    await page.locator('.spot[data-place=hardatnin]').press('Enter');
    await page.locator('.place-card').waitFor();
    const faults = await findFaults(page);
    await page.close();
    expect(faults).toEqual([]);
  },
);

test('going back to a day closes the card of a place that was chosen on it', async () => {
  const page = await open();
  await page.goto('/map/');
  await wake(page);
  await page.locator('.step').first().click();
  const day = await fragment(page);
  expect(day).toBe('#day-2016-02-27');
  await page.locator('.spot[data-place=marea]').press('Enter');
  await page.locator('.place-card').waitFor();
  await page.goBack();
  expect(await fragment(page)).toBe(day);
  await page.locator('.place-card').waitFor({ state: 'detached', timeout: 1000 });
  await page.goForward();
  await page.locator('.place-card').waitFor({ timeout: 1000 });
});

test('the card of a place is not printed', async () => {
  const page = await open();
  await page.goto('/map/#place-hardatnin');
  await page.locator('.place-card').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.place-card').isVisible()).toBe(false);
  expect(await page.locator('.drawing .place[data-place=hardatnin]').isVisible()).toBe(true);
});
