import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Served } from '../site/server.ts';

/**
 * Another site: pages by name, on its own port, which makes it another origin. The caller closes it,
 * which takes its folder away, too.
 */
export async function hostSite(pages: Readonly<Record<string, string>>): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'two-clocks-host-'));
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>Not found</title>');
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
  const { origin, close } = await serve(folder);
  return {
    origin,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
