import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** A browser that starts on this machine, and what it needs in its environment to do so. */
export interface FoundBrowser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser that CHROME_PATH names, else an installed one, else the one that npm brought. */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named) return { path: named, env: {} };
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const places = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const installed = [...places, ...applications].find((path) => existsSync(path));
  return installed ? { path: installed, env: {} } : unpackBrowser();
}

/**
 * Unpacks the browser of `@sparticuz/chromium`, once for each version of it. It lands aside and is
 * then renamed, so that a run that was broken off leaves no half of it behind.
 */
async function unpackBrowser(): Promise<FoundBrowser> {
  const manifest = readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8');
  const { version } = JSON.parse(manifest) as { readonly version: string };
  const cache = resolve('node_modules/.cache/two-clocks-browser');
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
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  // A bare machine lacks libraries of a browser, which the package has beside it.
  return { path, env: { ...fonts, ...((await starts(path)) ? {} : libraries) } };
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

const starts = (path: string): Promise<boolean> =>
  promisify(execFile)(path, ['--version']).then(
    () => true,
    () => false,
  );
