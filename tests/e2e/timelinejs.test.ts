import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { eventsTimelineJs } from '../../src/exports/timelinejs.ts';
import { folderOfRecords } from '../site/content.ts';
import { serve } from '../site/server.ts';
import { oddPublication, oddTitles } from '../unit/exports/publications.ts';
import { useBrowser } from './visit.ts';

const open = useBrowser();

const page = (file: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>TimelineJS</title><link rel="stylesheet" href="css/timeline.css">
<div id="timeline" style="height: 600px"></div><script src="js/timeline.js"></script>
<script>
  fetch('${file}').then((answer) => answer.json()).then((data) => {
    window.timeline = new TL.Timeline('timeline', data, { script_path: 'js/', font: null });
    window.timeline.on('loaded', () => document.body.setAttribute('data-loaded', ''));
  });
</script>`;

/** TimelineJS as its makers publish it, with our files beside it. */
const folder = mkdtempSync(join(tmpdir(), 'two-clocks-timelinejs-'));
cpSync('node_modules/@knight-lab/timelinejs/dist', folder, { recursive: true });
const real = readFileSync(join(inject('site').folder, 'data/events.timelinejs.json'));
writeFileSync(join(folder, 'real.json'), real);
writeFileSync(join(folder, 'odd.json'), eventsTimelineJs(oddPublication()));
writeFileSync(join(folder, '404.html'), '');
writeFileSync(join(folder, 'real.html'), page('real.json'));
writeFileSync(join(folder, 'odd.html'), page('odd.json'));
const host = await serve(folder);
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Slide {
  readonly unique_id: string;
  readonly group: string;
  readonly text: { readonly headline: string };
}

/** What TimelineJS itself made of a file, and the words that it shows for each slide. */
async function load(name: string) {
  const window = await open({ baseURL: host.origin });
  await window.goto(`/${name}.html`);
  await window.locator('body[data-loaded]').waitFor();
  return window.evaluate(() => {
    const { config } = (globalThis as unknown as { timeline: { config: unknown } }).timeline;
    const { events, messages } = config as {
      events: readonly Slide[];
      messages: { errors: readonly string[] };
    };
    const plain = (html: string) =>
      new DOMParser().parseFromString(html, 'text/html').body.textContent;
    return {
      errors: messages.errors,
      slides: events.map(({ unique_id, group, text }) => ({
        id: unique_id,
        group,
        headline: plain(text.headline),
      })),
    };
  });
}

test('TimelineJS takes every event, each on its clock', async () => {
  const { errors, slides } = await load('real');
  expect(errors).toEqual([]);
  expect(slides.map(({ id }) => id).toSorted()).toEqual(
    folderOfRecords('events')
      .map(({ id }) => id)
      .toSorted(),
  );
  expect([...new Set(slides.map(({ group }) => group))].toSorted()).toEqual([
    'On the ground',
    'The talks',
  ]);
});

test('TimelineJS shows odd titles as they were written', async () => {
  const { errors, slides } = await load('odd');
  expect(errors).toEqual([]);
  const titles = Object.fromEntries(slides.map(({ id, headline }) => [id, headline]));
  expect(titles).toEqual(oddTitles);
});
