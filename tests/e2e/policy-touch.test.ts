import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { touchEverything, watchPolicy } from './policy.ts';
import { pagesOfEachKind, useBrowser } from './visit.ts';

const open = useBrowser();

test.each([
  [390, 844],
  [1280, 800],
])(
  'no policy is offended on any kind of page, whatever a reader does, %i px wide',
  { timeout: 300_000 },
  async (width, height) => {
    const page = await open({ viewport: { width, height } });
    const refused = await watchPolicy(page);
    const elsewhere: string[] = [];
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { origin, pathname, protocol } = new URL(request.url());
      const isElsewhere = origin !== inject('siteOrigin') && /^https?:$/.test(protocol);
      if (isElsewhere) elsewhere.push(request.url());
      asked.add(pathname);
    });
    for (const address of pagesOfEachKind) {
      await page.goto(address);
      await touchEverything(page);
    }
    expect(refused).toEqual([]);
    expect(elsewhere).toEqual([]);
    // Whatever the site can load was loaded, or this proves little.
    const scripts = globSync('_astro/*.js', { cwd: inject('site').folder });
    expect(scripts.filter((script) => !asked.has(`/${script}`))).toEqual([]);
  },
);
