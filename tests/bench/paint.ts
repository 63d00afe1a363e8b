/**
 * Measures how soon a reader on a slow phone sees the home page and each article, as
 * `npm run bench:paint`: the largest paint of each, and of the same text and drawings on a bare page
 * from the same server, in turn. `npm run bench:paint -- articles/why-aleppo` measures one page.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { findBrowser, startBrowser } from '../e2e/browser.ts';
import { buildSite } from '../site/build-site.ts';
import { serve } from '../site/server.ts';
import { barePage } from './bare.ts';
import { median } from './median.ts';

const runs = 9;
const most = 1.1;

/**
 * A slow phone as Lighthouse has it for mobile where a browser does the slowing: latency in
 * milliseconds, bytes a second, a quarter of this machine's speed.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
const slowNetwork = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1638.4 * 0.9 * 1024) / 8,
  uploadThroughput: (750 * 0.9 * 1024) / 8,
};
const slowdown = 4;
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** Milliseconds from asking for a page to its largest paint. */
async function largestPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowNetwork);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          done(list.getEntries().at(-1)?.startTime ?? NaN);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return time;
}

const folder = mkdtempSync(join(tmpdir(), 'two-clocks-bench-'));
const browser = await startBrowser(await findBrowser());
try {
  await buildSite({ OUT_DIR: folder, BASE_PATH: '/' });
  const { origin, close } = await serve(folder, '/', { isCompressed: true });
  console.log('largest paint, median of nine: the page, a bare page, their ratio; bytes of each');
  const articles = readdirSync(join(folder, 'articles'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `articles/${name}`);
  const asked = process.argv.slice(2);
  for (const path of asked.length > 0 ? asked : ['.', ...articles]) {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    const bare = barePage(html);
    mkdirSync(join(folder, 'bare', path), { recursive: true });
    writeFileSync(join(folder, 'bare', path, 'index.html'), bare);
    const times: { readonly ours: number; readonly bare: number }[] = [];
    for (let run = 0; run < runs; run++)
      times.push({
        ours: await largestPaint(browser, `${origin}/${path}/`),
        bare: await largestPaint(browser, `${origin}/bare/${path}/`),
      });
    const [ours, theirs] = [
      median(times.map((time) => time.ours)),
      median(times.map((time) => time.bare)),
    ];
    const sizes = [html, bare].map((text) => brotliCompressSync(text).length).join(' and ');
    console.log(
      `${path === '.' ? 'home' : path}: ${ours.toFixed(0)} ms, ${theirs.toFixed(0)} ms, ` +
        `${(ours / theirs).toFixed(2)} (at most ${most}: ${ours / theirs <= most ? 'kept' : 'MISSED'}); ` +
        `${sizes} bytes`,
    );
  }
  await close();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
