import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { serve, type Served } from '../site/server.ts';

type Pages = Readonly<Record<string, string>>;

/**
 * Another site: pages by name, on its own port, which makes it another origin. The caller closes it,
 * which takes its folder away, too.
 */
export async function hostSite(pages: Pages): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'two-clocks-host-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    writeFileSync(join(folder, '404.html'), '<!doctype html><title>Not found</title>');
    // Some browsers ask for it, and complain where it is not there.
    writeFileSync(join(folder, 'favicon.ico'), '');
    for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
    const { origin, close } = await serve(folder);
    return { origin, close: () => close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Another site for the tests of a file. */
export function useHostSite(pages: Pages): Pick<Served, 'origin'> {
  let served: Served | undefined;
  beforeAll(async () => {
    served = await hostSite(pages);
  });
  afterAll(() => served?.close());
  return {
    get origin() {
      if (!served) throw new Error('the other site has not started');
      return served.origin;
    },
  };
}
