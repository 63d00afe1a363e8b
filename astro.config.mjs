import { env } from 'node:process';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: env.SITE_URL ?? 'https://two-clocks.example',
  base: env.BASE_PATH ?? '/',
  outDir: env.OUT_DIR ?? 'dist',
  cacheDir: env.CACHE_DIR ?? 'node_modules/.astro',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Only the few lines that fetch a script late stand in a page; what they fetch is a file.
  vite: { build: { assetsInlineLimit: 1024 } },
});
