import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reloadOnEdit } from './reload.ts';
import { redirectToSlash } from './slashes.ts';

const corpusModule = fileURLToPath(new URL('../content/corpus.ts', import.meta.url));

/**
 * The Astro integration for `npm run dev`: it reloads pages when a file of the content changes, and
 * redirects to addresses with a slash, as hosts do. Generated files such as `/fonts/…` have no
 * slash at their end, so Astro's own check of slashes must be off.
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
