import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDev, type DevServer } from './dev-server.ts';
import { useBrowser } from './visit.ts';

const open = useBrowser();

let dev: DevServer;
beforeAll(async () => {
  dev = await startDev('small-site', '/press/two-clocks');
  // The first page waits until everything that it is made of is compiled.
  await read('');
});
afterAll(() => dev.stop());

const at = (path: string) => `${dev.address}${path}`;
const read = async (path: string) => (await fetch(at(path))).text();

/** Changes a file of the content as an editor does. */
function edit(file: string, from: string, to: string): void {
  const path = join(dev.content, file);
  const written = readFileSync(path, 'utf8');
  expect(written).toContain(from);
  writeFileSync(path, written.replace(from, to));
}

/** A loaded machine takes its time. */
const slow = { timeout: 20_000 };

const event = 'events/hardatnin-taken.md';

test('every file that pages ask for and link to is there, and an address needs no slash', async () => {
  const page = await open();
  const missing: string[] = [];
  const fonts: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
    if (response.url().endsWith('.woff2')) fonts.push(response.url());
  });
  await page.goto(at('events/hardatnin-taken?from=letter'));
  expect(page.url()).toBe(at('events/hardatnin-taken/?from=letter'));
  await page.goto(at('data/'));
  const files = await page.locator('main a[href*="/data/"]').evaluateAll(hrefs);
  await page.goto(at('about/'));
  files.push(...(await page.locator('main a[href*="/licences/"]').evaluateAll(hrefs)));
  expect(files.filter((file) => file.includes('/licences/')).length).toBeGreaterThan(3);
  expect(files.filter((file) => file.endsWith('.csv')).length).toBeGreaterThan(1);
  for (const file of files) expect((await fetch(file)).status, file).toBe(200);
  expect(fonts).not.toEqual([]);
  expect(missing).toEqual([]);
});

const hrefs = (links: readonly (HTMLElement | SVGElement)[]): string[] =>
  links.map((link) => (link as HTMLAnchorElement).href);

test('a draft is shown, and called one', async () => {
  expect(await read('events/unfinished-event/')).toContain('Draft: not published');
});

test('a change of any file shows in the open page, and a new record has its page at once', async () => {
  const page = await open();
  await page.goto(at('events/hardatnin-taken/'));
  edit(event, 'Hardatnin reported taken', 'Hardatnin said to be taken');
  await page.locator('h1', { hasText: 'said to be taken' }).waitFor();
  edit('sources.yaml', 'Syrian army takes villages', 'An army takes villages');
  await page.locator('main', { hasText: 'An army takes villages' }).waitFor();
  edit('places/misqan.md', 'name: Misqan', 'name: Misqan Hill');
  await expect.poll(() => read('map/moving.json'), slow).toContain('"Misqan Hill"');

  const added = join(dev.content, 'events/new-thing.md');
  // No two events of a day may share a title.
  const copied = readFileSync(join(dev.content, event), 'utf8').replace(/formerly.*\n/, '');
  writeFileSync(added, copied.replace(/title: .*/, 'title: A new thing'));
  await expect.poll(async () => (await fetch(at('events/new-thing/'))).status, slow).toBe(200);
  rmSync(added);
  await expect.poll(async () => (await fetch(at('events/new-thing/'))).status, slow).toBe(404);
});

test('a picture shows below the path of the site, and a change of its file shows too', async () => {
  const pictures = 'tests/fixtures/content/whole-site/pictures';
  const road = join(dev.content, 'pictures/road.jpg');
  mkdirSync(join(dev.content, 'pictures'));
  cpSync(join(pictures, 'road.jpg'), road);
  cpSync(`${pictures}.yaml`, join(dev.content, 'pictures.yaml'));
  appendFileSync(join(dev.content, event), '\n![A road.](../pictures/road.jpg)\n');
  const page = await open();
  const image = page.locator('.text-picture img');
  await expect.poll(() => read('events/hardatnin-taken/'), slow).toContain('road-1200.webp');
  await page.goto(at('events/hardatnin-taken/'));
  expect(await image.getAttribute('src')).toBe('/press/two-clocks/pictures/road-1200.webp');
  await image.scrollIntoViewIfNeeded();
  const isSeen = () => image.evaluate((one) => (one as HTMLImageElement).naturalHeight > 0);
  await expect.poll(isSeen, slow).toBe(true);
  writeFileSync(road, await sharp(join(pictures, 'road.jpg')).resize({ width: 700 }).toBuffer());
  await page.locator('.text-picture img[width="700"]').waitFor();
  await image.scrollIntoViewIfNeeded();
  await expect.poll(isSeen, slow).toBe(true);
});

test('a warning is told once, however often pages load again', async () => {
  appendFileSync(
    join(dev.content, 'sources.yaml'),
    '- id: ap-20160301\n  publisher: AP\n  title: Later\n  date: 2016-03-01\n  kind: wire\n',
  );
  await expect.poll(() => read('sources/'), slow).toContain('Later');
  edit('sources.yaml', 'title: Later', 'title: Much later');
  await expect.poll(() => read('sources/'), slow).toContain('Much later');
  expect(dev.printed().match(/ap-20160301/g)).toHaveLength(1);
});

test('a mistake stands over the page with its file, which opens in the editor, until it is mended', async () => {
  const page = await open({}, [/500/, /404/]);
  const opened: string[] = [];
  await page.route('**/__open-in-editor?*', (route) => {
    opened.push(new URL(route.request().url()).searchParams.get('file') ?? '');
    return route.fulfill({ body: '' });
  });
  await page.goto(at('events/hardatnin-taken/'));
  edit(event, 'track: offensive', 'track: war');
  const overlay = page.locator('vite-error-overlay');
  await overlay.getByText('The track is talks or offensive.').first().waitFor();
  await overlay.getByRole('button', { name: 'Open in editor' }).click();
  await expect.poll(() => opened).toEqual([`${join(dev.content, event)}:4`]);
  expect(dev.printed()).not.toContain('corpus.ts');
  edit(event, 'track: war', 'track: offensive');
  await page.locator('h1', { hasText: 'Hardatnin' }).waitFor();
});
