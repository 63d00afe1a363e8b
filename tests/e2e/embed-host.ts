import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { serve, type Served } from '../site/server.ts';

/** Another site: pages by name, on its own port, which makes it another origin. */
export async function hostSite(pages: Readonly<Record<string, string>>): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'two-clocks-host-'));
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>Not found</title>');
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
  const served = await serve(folder);
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return served;
}
