import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildStory, type BuiltStory } from '../site/build-story.ts';
import { isRedirect, readPages } from '../site/pages.ts';
import { serve, type Served } from '../site/server.ts';
import { wakeViews } from './moving-views.ts';
import { useBrowser } from './visit.ts';

const open = useBrowser();

/** The longest kinds of words that titles of reports have held, and one that no screen has room for. */
const fileName = 'Aleppo_offensive_reported_by_state_media_and_agencies_on_2_February_2016';
const compound = 'Bundeswehreinsatzfuehrungskommandostellvertreter';
const endless = 'Reportedly'.repeat(17);

/** Writes long words wherever a story has names, titles and texts. */
function withLongWords(content: string): void {
  const event = (title: string, date: string, summary: string): string =>
    `---\ntitle: ${title}\ndate: ${date}\ntrack: talks\nplaces: [hardatnin]\npeople: [de-mistura]\nconfidence: reported\n---\n\n${summary} [on that day](day:${date}).[@ap-20160221]\n`;
  const write = (file: string, text: string) => {
    writeFileSync(join(content, file), text);
  };
  write('events/withdrawn.md', event(`Report at ${fileName} is withdrawn`, '2016-02-01', endless));
  write('events/resigns.md', event(`${compound} resigns`, '2016-02-02', `The ${fileName} said so`));
  write('events/endless.md', event(endless, '2016-02-03', 'It went on'));
  const change = (file: string, was: string, is: string) => {
    const text = readFileSync(join(content, file), 'utf8');
    expect(text).toContain(was);
    write(file, text.replace(was, is));
  };
  change('places/misqan.md', 'name: Misqan', `name: ${compound}`);
  change('people/de-mistura.md', 'role: Special Envoy for Syria', `role: ${endless}`);
  change('figures.yaml', 'what: Strikes in two days', `what: ${endless}`);
  change('sources.yaml', 'title: Syrian army advances', `title: ${fileName}`);
  change('articles/lead.md', 'title: The talks stood still', `title: ${compound} stood still`);
}

let built: BuiltStory | undefined;
let served: Served | undefined;
beforeAll(async () => {
  built = await buildStory(withLongWords);
  served = await serve(built.folder);
});
afterAll(async () => {
  await served?.close();
  built?.remove();
});

test('no long word makes a page scroll sideways', async () => {
  const page = await open({ javaScriptEnabled: false });
  const wider: string[] = [];
  for (const { address: path } of readPages(built?.folder ?? '').filter(
    (one) => !isRedirect(one),
  )) {
    await page.goto(`${served?.origin ?? ''}${path}`);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wider.push(`${path} at ${width} px is ${needed} px wide`);
    }
  }
  expect(wider).toEqual([]);
});

test.each([320, 390, 1280])('nor does one in a view that moves, at %i px', async (width) => {
  const page = await open({ viewport: { width, height: 800 } });
  const wider: string[] = [];
  for (const path of [
    '/',
    '/articles/lead/',
    '/timeline/',
    '/timeline/?range=2016-01-29/2016-02-05#event-endless',
    '/map/#place-misqan',
    '/days/2016-02-03/',
    '/events/withdrawn/',
    '/places/misqan/',
  ]) {
    await page.goto('about:blank');
    await page.goto(`${served?.origin ?? ''}${path}`);
    await wakeViews(page);
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) wider.push(`${path} is ${needed} px wide`);
  }
  expect(wider).toEqual([]);
});
