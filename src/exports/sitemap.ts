import { allRecords, type Corpus } from '../model/corpus.ts';
import { pathOf } from '../model/address.ts';
import { modifiedOf } from './modified.ts';

interface Entry {
  readonly url: string;
  lastmod?: string | undefined;
}

/**
 * Options for `@astrojs/sitemap`: which pages are listed, and when each last changed. Embeds and
 * redirects from old addresses are left out, because search engines should not list them.
 */
export function sitemapRules(read: () => Corpus, base: string) {
  let known: Corpus | null = null;
  const corpus = (): Corpus => (known ??= read());
  const root = base.replace(/\/$/, '');
  const pathIn = (url: string): string => new URL(url).pathname.slice(root.length);
  return {
    filter: (url: string): boolean => isListed(corpus(), pathIn(url)),
    serialize: <T extends Entry>(entry: T): T => {
      const modified = modifiedOf(corpus(), pathIn(entry.url));
      return modified ? { ...entry, lastmod: modified } : entry;
    },
  };
}

/** Whether search engines should list a page. */
function isListed(corpus: Corpus, path: string): boolean {
  if (path.startsWith('/embed/') || path === '/404/') return false;
  const old = allRecords(corpus).flatMap(({ kind, record }) =>
    record.formerly.map((id) => pathOf(kind, id)),
  );
  return !old.includes(path);
}
