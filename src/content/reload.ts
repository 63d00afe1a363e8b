import { sep } from 'node:path';
import type { Plugin } from 'vite';

/** Reloads what `npm run dev` shows when a file of a folder is written, added or taken away. */
export const reloadOnEdit = (folder: string): Plugin => ({
  name: 'two-clocks-reload',
  configureServer({ watcher, ws }) {
    watcher.add(folder);
    watcher.on('all', (_, path) => {
      if (path.startsWith(folder + sep)) ws.send({ type: 'full-reload' });
    });
  },
});
