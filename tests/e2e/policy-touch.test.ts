import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, inject, test } from 'vitest';
import { touchPages } from './policy.ts';
import { pagesOfEachKind, useBrowser } from './visit.ts';

const open = useBrowser();
const pages = pagesOfEachKind(inject('site').folder);

test.each([
  // On a phone the masthead leads to the page of the search and has no field of its own.
  [390, 844, ['ComboboxScript']],
  [1280, 800, []],
] as const)(
  'no policy is offended on any kind of page, whatever a reader does, %i px wide',
  { timeout: 300_000 },
  async (width, height, idle) => {
    const { refused, elsewhere, asked } = await touchPages(open, inject('siteOrigin'), pages, {
      viewport: { width, height },
    });
    expect(refused).toEqual([]);
    expect(elsewhere).toEqual([]);
    // Whatever the site can load was loaded, or this proves little.
    const scripts = globSync('_astro/*.js', { cwd: inject('site').folder });
    const unasked = scripts.filter((script) => !asked.has(`/${script}`));
    expect(unasked.map((script) => basename(script).split('.')[0])).toEqual(idle);
  },
);
