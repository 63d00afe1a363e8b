import { dirname } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/content/folders.ts';
import { loadOnce } from './src/content/load.ts';
import { dev } from './src/dev/integration.ts';
import { sitemapRules } from './src/exports/sitemap.ts';
import { postprocess } from './src/publish/integration.ts';
import { settingsOrExit } from './src/settings.ts';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

const { siteUrl, basePath, outDir, precompressed } = settingsOrExit(
  dirname(file('astro.config.mjs')),
);

const readCorpus = () => loadOnce().corpus;

/** Astro adds a script's place in its component, which says nothing; the component's name is enough. */
const entryFileNames = ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`;

/** What the field of the masthead and /search/ share, and nothing else needs. */
const toFind = /[\\/](?:minisearch|src[\\/]search)[\\/]/;

/** What several late scripts share is one file: a reader waits for one more answer, not for four. */
const codeSplitting = {
  groups: [
    { name: 'shared', test: (id) => !toFind.test(id), minShareCount: 2, priority: 1 },
    { name: 'find', test: toFind, minShareCount: 2 },
  ],
};

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  integrations: [
    sitemap({
      ...sitemapRules(readCorpus, basePath),
      namespaces: { news: false, xhtml: false, image: false, video: false },
    }),
    postprocess(loadOnce, precompressed),
    dev(contentFolder),
  ],
  devToolbar: { enabled: false },
  vite: {
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames, codeSplitting } } } },
    },
    build: {
      // The few lines that fetch a script late stand in a page; all else is a file. A script in a
      // file *Script.astro waits in a template until it is wanted, so is a file too, and so are the
      // pictures that Leaflet's styles name, which nothing here shows and nobody asks for.
      assetsInlineLimit: (name, content) =>
        /Script\.astro|\.png$/.test(name) ? false : content.length < 1536,
    },
  },
});
