import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { touchPages } from './policy.ts';
import { pagesOfEachKind, useBrowser } from './visit.ts';

const open = useBrowser();
const pages = pagesOfEachKind(inject('site').folder);

test.each([
  [390, 844],
  [1280, 800],
])(
  'no policy is offended on any kind of page, whatever a reader does, %i px wide',
  { timeout: 300_000 },
  async (width, height) => {
    const { refused, elsewhere, asked } = await touchPages(open, inject('siteOrigin'), pages, {
      viewport: { width, height },
    });
    expect(refused).toEqual([]);
    expect(elsewhere).toEqual([]);
    // Whatever the site can load was loaded, or this proves little.
    const scripts = globSync('_astro/*.js', { cwd: inject('site').folder });
    expect(scripts.filter((script) => !asked.has(`/${script}`))).toEqual([]);
  },
);
