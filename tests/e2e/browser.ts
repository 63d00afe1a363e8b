import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

/** A browser that starts on this machine, and what it needs in its environment to do so. */
export interface FoundBrowser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A browser of the tests is alone, and asks nobody for anything. */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const cache = resolve('node_modules/.cache/two-clocks-browser');

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser that CHROME_PATH names, else the one that npm brought, so that tests run everywhere in
 * the same one, else an installed one, as where npm brings none that starts.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  const found = named ? { path: named, env: {} } : ((await unpackBrowser()) ?? findInstalled());
  if (!found)
    throw new Error('No browser starts here. Install Chromium, or name one by CHROME_PATH.');
  return { path: found.path, env: { ...found.env, ...systemFonts() } };
}

/** How a browser is set, where that is not as it comes. */
export interface BrowserSettings {
  /** The size of letters that its reader asks for, in px. */
  readonly letters?: number;
  /** Whether a scrollbar takes room from the page, as where a mouse is used. */
  readonly hasScrollbars?: boolean;
}

/** Starts it. The caller stops it. */
export const startBrowser = (
  { path, env }: FoundBrowser,
  { letters = 16, hasScrollbars = false }: BrowserSettings = {},
): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: [...browserArguments, `--blink-settings=defaultFontSize=${letters}`],
    ignoreDefaultArgs: hasScrollbars ? ['--hide-scrollbars'] : [],
    env: { ...process.env, ...env },
  });

function findInstalled(): FoundBrowser | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const places = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const installed = [...places, ...applications].find((path) => existsSync(path));
  return installed ? { path: installed, env: {} } : null;
}

/**
 * Makes two fonts of a reader's own known to the browser, which have the measures of Georgia and
 * Arial: what stands in until the site's fonts arrive is then the same on every Linux machine.
 */
function systemFonts(): Readonly<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const folders = ['gelasio', 'arimo'].map((name) =>
    resolve('node_modules/@expo-google-fonts', name),
  );
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'fonts.conf');
  const directories = folders.map((folder) => `<dir>${folder}</dir>`).join('');
  const written = `<?xml version="1.0"?><fontconfig>${directories}<cachedir>${cache}/fontconfig</cachedir></fontconfig>`;
  // A browser that starts beside this one may be reading it.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== written) writeFileSync(file, written);
  return { FONTCONFIG_FILE: file };
}

/**
 * Unpacks the browser of `@sparticuz/chromium`, once for each version of it. It lands aside and is
 * then renamed, so that a run that was broken off leaves no half of it behind. It is made for Linux;
 * null where it does not start.
 */
async function unpackBrowser(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux') return null;
  const manifest = readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8');
  const { version } = JSON.parse(manifest) as { readonly version: string };
  const folder = join(cache, version);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const aside = mkdtempSync(join(cache, 'unpacking-'));
    try {
      await unpackInto(aside);
      if (!existsSync(folder)) renameSync(aside, folder);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  }
  const path = join(folder, 'chromium');
  // A bare machine lacks libraries of a browser, which the package has beside it.
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  for (const env of [{}, libraries]) if (await starts(path, env)) return { path, env };
  return null;
}

/** The package unpacks into the folder for temporary files, wherever that is said to be. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

const starts = (path: string, env: FoundBrowser['env']): Promise<boolean> =>
  promisify(execFile)(path, ['--version'], { env: { ...process.env, ...env } }).then(
    () => true,
    () => false,
  );
