import { launch } from 'puppeteer-core';
import { firstLine, type Driver, type Engine, type Window } from './driver.ts';
import { driverOf } from './page-driver.ts';

const command = 'firefox-esr';

/**
 * What Firefox says of a font that was not there yet when its reader left the page: the number is
 * that of NS_BINDING_ABORTED. No script has failed.
 */
const abandonedFont = /downloadable font: download failed .* status=2152398850 /;

/** Firefox, driven by Puppeteer over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  packages: 'firefox-esr',
  // Letters of a variable typeface in another weight than its first are printed as outlines.
  cannot: ['print every weight as text'],
  version: () => Promise.resolve(firstLine(command, '--version')),
  open,
};

/** What the protocol has no command for is a preference, set at start. */
const preferencesOf = ({ hasScript, hasForcedColours }: Window) => ({
  // The driver loses its page where a step back brings one that was kept.
  'browser.sessionhistory.max_total_viewers': 0,
  'javascript.enabled': hasScript,
  ...(hasForcedColours ? { 'browser.display.document_color_use': 2 } : {}),
});

async function open(window: Window): Promise<Driver> {
  const { width, height } = window;
  const browser = await launch({
    browser: 'firefox',
    executablePath: firstLine('which', command) ?? command,
    headless: true,
    extraPrefsFirefox: preferencesOf(window),
  });
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    const words = String(error);
    if (!abandonedFont.test(words)) errors.push(words);
  });
  return driverOf(page, { errors, close: () => browser.close() });
}
