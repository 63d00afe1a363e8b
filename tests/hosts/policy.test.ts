import { expect, test } from 'vitest';
import { touchPages } from '../e2e/policy.ts';
import { pagesOfEachKind, useBrowser } from '../e2e/visit.ts';
import { onEachHost } from './on-each-host.ts';

const open = useBrowser();

onEachHost(({ origin, folder, paths }, url) => {
  test(
    'no policy is offended on any kind of page, whatever a reader does',
    { timeout: 300_000 },
    async () => {
      const inArticle = paths.find((path) => path.startsWith('embed/articles/')) ?? '';
      const embeds = ['embed/timeline/', 'embed/map/', inArticle.replace(/index\.html$/, '')];
      const pages = pagesOfEachKind(folder).map((path) => path.slice(1));
      const addresses = [...pages, ...embeds].map(url);
      const viewport = { width: 1024, height: 800 };
      const { refused, elsewhere } = await touchPages(open, origin, addresses, { viewport });
      expect(refused).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
  );
});
