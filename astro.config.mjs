import { env } from 'node:process';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/content/folders.ts';
import { loadCorpus } from './src/content/load.ts';
import { sitemapRules } from './src/exports/sitemap.ts';

const base = env.BASE_PATH ?? '/';

export default defineConfig({
  site: env.SITE_URL ?? 'https://two-clocks.example',
  base,
  outDir: env.OUT_DIR ?? 'dist',
  cacheDir: env.CACHE_DIR ?? 'node_modules/.astro',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  // A script in a file *Script.astro waits in a template until it is wanted: never put it inline.
  vite: {
    build: { assetsInlineLimit: (file) => (/Script\.astro/.test(file) ? false : undefined) },
  },
  integrations: [
    sitemap({
      ...sitemapRules(() => loadCorpus(contentFolder).corpus, base),
      namespaces: { news: false, xhtml: false, image: false, video: false },
    }),
  ],
  devToolbar: { enabled: false },
});
