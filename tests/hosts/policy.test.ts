import { expect, test } from 'vitest';
import { touchPages, visitPages } from '../e2e/policy.ts';
import { longestPages, pagesOfEachKind, useBrowser } from '../e2e/visit.ts';
import { onEachHost } from './on-each-host.ts';

const open = useBrowser();
const viewport = { width: 1024, height: 800 };

onEachHost(({ origin, folder, paths }, url) => {
  const inArticle = paths.find((path) => path.startsWith('embed/articles/')) ?? '';
  const embeds = ['embed/timeline/', 'embed/map/', inArticle.replace(/index\.html$/, '')];
  const timeout = 300_000;

  test('no policy is offended by the first look at any kind of page', { timeout }, async () => {
    const addresses = pagesOfEachKind(folder).map((path) => url(path.slice(1)));
    const { refused } = await visitPages(open, addresses, undefined, { viewport });
    expect(refused).toEqual([]);
  });

  // What the pages do is tried everywhere else; here it is the headers that may be in the way.
  test('no policy is offended where things move, whatever a reader does', { timeout }, async () => {
    const longest = ['articles', 'days'].flatMap((list) => longestPages(folder, list, 1));
    const pages = ['/', '/timeline/', '/map/', '/search/', '/statements/', ...longest];
    const addresses = [...pages.map((path) => path.slice(1)), ...embeds].map(url);
    const { refused, elsewhere } = await touchPages(open, origin, addresses, { viewport });
    expect(refused).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
