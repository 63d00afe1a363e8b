import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reloadOnEdit } from './reload.ts';
import { redirectToSlash } from './slashes.ts';

const corpusModule = fileURLToPath(new URL('../content/corpus.ts', import.meta.url));

/**
 * What makes `npm run dev` show a folder of content as a host would show the built site. Astro by
 * itself finds no file there whose name a page makes (`/fonts/…`), since that has no slash at its end.
 */
export const dev = (contentFolder: string): AstroIntegration => ({
  name: 'two-clocks-dev',
  hooks: {
    'astro:config:setup': ({ command, config: { base }, updateConfig }) => {
      if (command !== 'dev') return;
      const plugins = [redirectToSlash(base), reloadOnEdit(contentFolder, corpusModule)];
      updateConfig({ trailingSlash: 'ignore', vite: { plugins } });
    },
  },
});
