import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

/**
 * Shows at once what was edited: when a file of a folder is written, added or taken away, whatever
 * was made from the module that reads it is made anew, lists of addresses too, and open pages load
 * again.
 */
export const reloadOnEdit = (folder: string, reader: string): Plugin => ({
  name: 'two-clocks-reload',
  configureServer(server) {
    server.watcher.add(folder);
    server.watcher.on('all', (_, path) => {
      if (!path.startsWith(folder + sep)) return;
      forget(server, reader);
      server.ws.send({ type: 'full-reload' });
    });
  },
});

/** Lets a module, and with it all that import it, run again when it is next asked for. */
function forget({ environments }: ViteDevServer, file: string): void {
  for (const { moduleGraph } of Object.values(environments))
    for (const module of moduleGraph.getModulesByFile(file.split(sep).join('/')) ?? [])
      moduleGraph.invalidateModule(module);
}
