import { findBrowser, startBrowser } from '../e2e/browser.ts';
import { firstLine, type Driver, type Engine, type Window } from './driver.ts';
import { driverOf } from './page-driver.ts';

/** Chromium, driven by Playwright, as in all other tests. */
export const chromium: Engine = {
  name: 'Chromium',
  packages: 'chromium',
  cannot: [],
  version: async () => {
    const found = await findBrowser().catch(() => null);
    return found && firstLine('env', ...environment(found.env), found.path, '--version');
  },
  open,
};

const environment = (env: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(env).map(([name, value]) => `${name}=${value}`);

async function open({ width, height, hasScript, hasForcedColours }: Window): Promise<Driver> {
  const browser = await startBrowser(await findBrowser());
  const page = await browser.newPage({
    viewport: { width, height },
    javaScriptEnabled: hasScript,
    forcedColors: hasForcedColours ? 'active' : 'none',
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return driverOf(page, { errors, close: () => browser.close() });
}
