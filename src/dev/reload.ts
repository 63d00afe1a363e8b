import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

/**
 * A Vite plugin that shows edits at once. When a file in `folder` changes, the module `reader`,
 * which reads it, and all modules that import it run again, and open pages reload.
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

/** Makes a module, and all that import it, run again when it is next needed. */
function forget({ environments }: ViteDevServer, file: string): void {
  for (const { moduleGraph } of Object.values(environments))
    for (const module of moduleGraph.getModulesByFile(file.split(sep).join('/')) ?? [])
      moduleGraph.invalidateModule(module);
}
