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
});
