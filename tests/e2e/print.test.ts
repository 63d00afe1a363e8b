import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { folderOfRecords, leadAddress, sourcesCited } from '../site/content.ts';
import { longestPages, pagesOfEachKind, useBrowser } from './visit.ts';

const open = useBrowser();
const { folder } = inject('site');
const pages = pagesOfEachKind(folder);
const lead = leadAddress();
const [day = ''] = longestPages(folder, 'days', 1);

const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim());

test('a printed article has no navigation', async () => {
  const page = await open();
  await page.goto(lead);
  const navigation = await page.$$eval('nav a', (links) =>
    links.map((link) => link.textContent.trim()),
  );
  expect(navigation).toContain('Day by day');
  await page.emulateMedia({ media: 'print' });
  const shown = await page.$$eval('nav', (parts) =>
    parts.filter((nav) => nav.getClientRects().length > 0).map((nav) => nav.textContent),
  );
  expect(shown).toEqual([]);
  const printed = lines(await page.innerText('body'));
  // A heading, the kind of an article or a date of its graphic may be the same as a way of the navigation.
  const headings = await page.$$eval('h2, .kicker, .glance text', (all) =>
    all.map((one) => one.textContent.trim()),
  );
  expect(
    printed.filter(
      (line) => navigation.includes(line) && line !== 'Two Clocks' && !headings.includes(line),
    ),
  ).toEqual([]);
});

test('a printed article says everything else that it says on a screen, its notes and its address', async () => {
  const page = await open();
  await page.goto(lead);
  const notes = await page.$$eval('.notes li', (items) =>
    items.map((item) => item.querySelector('cite')?.textContent.replace(/\s+/g, ' ').trim() ?? ''),
  );
  const paragraphs = await page.$$eval('.prose p', (items) =>
    items.map((item) => (item as HTMLElement).innerText),
  );
  await page.emulateMedia({ media: 'print' });
  const printed = (await page.innerText('body')).replace(/\s+/g, ' ');
  const [written] = folderOfRecords('articles').filter(({ id }) => lead.includes(`/${id}/`));
  expect(notes).toHaveLength(written ? sourcesCited(written).size : NaN);
  expect(notes.filter((note) => note === '' || !printed.includes(note))).toEqual([]);
  expect(paragraphs.filter((text) => !printed.includes(text.replace(/\s+/g, ' ')))).toEqual([]);
  expect(printed).toContain(`https://two-clocks.example${lead}`);
});

test('an article prints dark on light, also from a dark screen', async () => {
  const page = await open({ colorScheme: 'dark' });
  await page.goto(lead);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const { ink, paper } = await page.evaluate(() => {
    const style = getComputedStyle(document.body);
    return { ink: style.color, paper: style.backgroundColor };
  });
  const brightness = (colour: string) =>
    (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
  expect(brightness(paper)).toBe(255);
  expect(brightness(ink)).toBeLessThan(60);
});

test('an article can be printed to a file', async () => {
  const page = await open();
  await page.goto(lead);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(20_000);
});

test('a picture of a text is printed, though nobody has come to it, with whose it is', async () => {
  const page = await open();
  await page.goto(`${inject('wholeSiteOrigin')}/articles/the-road-north/`);
  await page.emulateMedia({ media: 'print' });
  const figure = page.locator('.text-picture');
  expect((await figure.innerText()).replace(/\s+/g, ' ')).toContain(
    'A road between fields, drawn for the fixture. Picture: The Small Press, CC BY 4.0',
  );
  const images = async () => (await page.pdf()).toString('latin1').split('/Subtype /Image').length;
  const withPicture = await images();
  await figure.evaluate((one) => {
    one.remove();
  });
  expect(withPicture).toBeGreaterThan(await images());
});

test.each(['/timeline/', '/map/', lead, ...longestPages(folder, 'events', 1), day])(
  'no graphic of %s is cut by the end of a sheet, nor taller than one',
  async (path) => {
    // A4 without its margins, at 96 pixels to an inch.
    const sheet = { width: 665, height: 990 };
    const page = await open({ viewport: sheet });
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const graphics = await page.$$eval('.place-map, .frame', (parts) =>
      parts.map((part) => ({
        breaks: getComputedStyle(part).breakInside,
        height: part.getBoundingClientRect().height,
      })),
    );
    expect(graphics.length).toBeGreaterThan(0);
    expect(graphics.filter(({ breaks }) => breaks !== 'avoid')).toEqual([]);
    expect(graphics.filter(({ height }) => height > sheet.height)).toEqual([]);
  },
);

/** Widths of sheets without their margins of 17 mm, at 96 pixels to an inch. */
const sheets = { A4: 665, Letter: 687, 'A4 lengthwise': 994, A5: 431 } as const;

test.each([
  ['A4', 'a column'],
  ['Letter', 'a column'],
  ['A4 lengthwise', 'a column'],
  ['A5', 'a row'],
] as const)('on %s each day of a printed week is %s, with all its events', async (sheet, form) => {
  const page = await open({ viewport: { width: sheets[sheet], height: 990 } });
  for (const path of ['/timeline/', day, '/embed/timeline/', lead]) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(path);
    const told = await page.$$eval('.day-by-day .title', (all) =>
      all.map((one) => one.textContent),
    );
    expect(told).not.toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.$eval('.day-by-day', (week) => (week as HTMLElement).innerText);
    expect(told.filter((title) => !printed.includes(title))).toEqual([]);
    const [first, second] = await page.$$eval('.day-by-day .one-day', (days) =>
      days.map((day) => day.getBoundingClientRect()).map(({ x, y }) => ({ x, y })),
    );
    if (form === 'a column') expect(second?.x).toBeGreaterThan(first?.x ?? Infinity);
    else expect(second).toMatchObject({ x: first?.x });
  }
});

// Firefox prints nothing of a box whose form a container query chooses; a map is only cropped by it.
test.each(pages)('no container but a map gives what %s prints its form', async (path) => {
  const page = await open();
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  const containers = await page.$$eval('*', (all: readonly Element[]) =>
    all
      .filter((one) => getComputedStyle(one).containerType !== 'normal')
      .map((one) => one.getAttribute('class') ?? ''),
  );
  expect(containers.filter((name) => name !== 'place-map')).toEqual([]);
});

test('the caption of a printed map stands above its table', async () => {
  const page = await open();
  await page.goto(lead);
  await page.emulateMedia({ media: 'print' });
  const topOf = (selector: string) =>
    page.$eval(`.map ${selector}`, (part) => part.getBoundingClientRect().top);
  expect(await topOf('figcaption')).toBeLessThan(await topOf('table'));
  expect(await topOf('.place-map')).toBeLessThan(await topOf('figcaption'));
});

test.each([
  ['a note', lead, '.notes cite a[href]'],
  ['the text', '/about/', '.prose a[href^="http"]'],
])(
  'where a link of %s to another site leads is printed behind it',
  async (_, address, selector) => {
    const page = await open();
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const links = await page.$$eval(selector, (all) =>
      all.map((link) => ({
        leadsTo: link.getAttribute('href') ?? '',
        printed: getComputedStyle(link, '::after').content,
      })),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ leadsTo, printed }) => !printed.includes(`<${leadsTo}>`))).toEqual([]);
  },
);

/** What is hidden below the summaries of a page, by its first words. */
const foldedOn = (page: Page): Promise<readonly string[]> =>
  page.$$eval('details:not(.not-in-print) > :not(summary)', (all) =>
    all
      .filter((one) => !one.checkVisibility() || one.getBoundingClientRect().height === 0)
      .map((one) => one.textContent.trim().slice(0, 40)),
  );

test.each(pages)('what is folded on %s is open on paper', async (address) => {
  const page = await open();
  await page.goto(address);
  if (address === lead) expect(await foldedOn(page)).not.toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await foldedOn(page)).toEqual([]);
});
