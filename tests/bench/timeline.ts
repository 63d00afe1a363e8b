/**
 * Measures the timeline on 10,000 made-up events, as `npm run bench:timeline`: how long the layout
 * takes, how soon the moving view shows them, and which frames it drops while a reader drags and
 * zooms; vis-timeline and TimelineJS do the same with the same events in the same browser.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { dayNumber } from '../../src/model/date.ts';
import { layOutTimeline } from '../../src/timeline/layout.ts';
import { measureLabel } from '../../src/timeline/measure.ts';
import { findBrowser, startBrowser } from '../e2e/browser.ts';
import { buildSite } from '../site/build-site.ts';
import { serve } from '../site/server.ts';
import { median } from './median.ts';
import { measure, type Measured } from './timeline/measure.ts';
import { manyEvents, span } from './timeline/events.ts';
import { ourPage, timelineJsPage, visPage } from './timeline/pages.ts';

const bars = { layout: 50, ready: 150, dropped: 0.05, weight: 26_000 } as const;

function measureLayout(): number {
  const events = manyEvents(10_000);
  const stretch = { from: dayNumber(span.from), to: dayNumber(span.to) + 1 };
  const frame = { orientation: 'horizontal', width: 1056, height: 568 } as const;
  return median(
    Array.from({ length: 15 }, () => {
      const start = performance.now();
      layOutTimeline(events, stretch, frame, measureLabel);
      return performance.now() - start;
    }),
  );
}

const verdict = (value: number, bar: number): string => (value <= bar ? 'kept' : 'MISSED');

function tell(name: string, { ready, gestures }: Measured): void {
  console.log(`\n${name}\n  shown after ${ready.toFixed(0)} ms`);
  for (const { what, frames, dropped, longest } of gestures)
    console.log(
      `  ${what}: ${dropped} of ${frames} frames later than 25 ms ` +
        `(${((100 * dropped) / frames).toFixed(1)} %), the longest ${longest.toFixed(0)} ms`,
    );
}

/** The median of three runs by how soon it was shown, since other work on the machine slows one. */
async function measureOurs(browser: Browser, folder: string, count: number): Promise<Measured> {
  writeFileSync(join(folder, 'bench.html'), ourPage(folder, manyEvents(count)));
  return inServed(folder, async (origin) => {
    const address = `${origin}/bench.html?range=${span.from}/${span.to}`;
    const run = () => measure(browser, address, '.timeline-detail');
    const runs = [await run(), await run(), await run()].sort((a, b) => a.ready - b.ready);
    return runs[1] ?? runs[0] ?? run();
  });
}

async function inServed<Result>(
  folder: string,
  act: (origin: string) => Promise<Result>,
): Promise<Result> {
  const { origin, close } = await serve(folder);
  try {
    return await act(origin);
  } finally {
    await close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'two-clocks-bench-'));
const browser = await startBrowser(await findBrowser());
try {
  const busy = (loadavg()[0] ?? 0).toFixed(1);
  console.log(
    `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}; ${busy} at work before this`,
  );
  const layout = measureLayout();
  console.log(
    `\nLayout of 10,000 events: ${layout.toFixed(1)} ms (at most ${bars.layout}: ${verdict(layout, bars.layout)})`,
  );

  await buildSite({ OUT_DIR: folder, CACHE_DIR: `${folder}-cache`, BASE_PATH: '/' });
  const [script = ''] = readdirSync(join(folder, '_astro')).filter((name) =>
    /^Moving.*\.js$/.test(name),
  );
  const weight = brotliCompressSync(readFileSync(join(folder, '_astro', script))).length;
  console.log(
    `Script, D3 included: ${weight} bytes brotli (at most ${bars.weight}: ${verdict(weight, bars.weight)})`,
  );

  for (const count of [61, 1000, 10_000, 50_000]) {
    const measured = await measureOurs(browser, folder, count);
    tell(`<time-line>, ${count} events`, measured);
    if (count !== 10_000) continue;
    const frames = measured.gestures.reduce((sum, gesture) => sum + gesture.frames, 0);
    const dropped = measured.gestures.reduce((sum, gesture) => sum + gesture.dropped, 0);
    console.log(
      `  at most ${bars.ready} ms: ${verdict(measured.ready, bars.ready)}; at most 5 % of frames: ${verdict(dropped / frames, bars.dropped)}`,
    );
  }
  for (const [name, page] of [
    ['vis-timeline', visPage],
    ['TimelineJS', timelineJsPage],
  ] as const) {
    try {
      writeFileSync(join(folder, 'peer.html'), page(folder, manyEvents(10_000)));
      const selector = name === 'TimelineJS' ? '.tl-timenav' : '.vis-center';
      const measured = await inServed(folder, (origin) =>
        measure(browser, `${origin}/peer.html`, selector),
      );
      tell(`${name}, 10,000 events`, measured);
    } catch (error) {
      console.log(
        `\n${name}, 10,000 events\n  cannot take it: ${String(error).split('\n')[0] ?? ''}`,
      );
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}-cache`, { recursive: true, force: true });
}
