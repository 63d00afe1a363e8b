import { expect, test } from 'vitest';
import { touchPages } from '../e2e/policy.ts';
import { pagesOfEachKind, useBrowser } from '../e2e/visit.ts';
import { onEachHost } from './on-each-host.ts';

/** The timeline's, the map's, and one of a graphic in an article. */
const embeds = ['embed/timeline/', 'embed/map/', 'embed/articles/talks-and-offensive/1/'];

const open = useBrowser();

onEachHost(({ origin, paths }, url) => {
  test(
    'no policy is offended on any kind of page, whatever a reader does',
    { timeout: 300_000 },
    async () => {
      expect(embeds.filter((path) => !paths.includes(`${path}index.html`))).toEqual([]);
      const addresses = [...pagesOfEachKind.map((path) => path.slice(1)), ...embeds].map(url);
      const viewport = { width: 1024, height: 800 };
      const { refused, elsewhere } = await touchPages(open, origin, addresses, { viewport });
      expect(refused).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
  );
});
