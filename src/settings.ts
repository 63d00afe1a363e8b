import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { cwd, env, exit } from 'node:process';
import { count } from './model/count.ts';

/** The variables of an environment, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of the site, from environment variables. */
export interface Settings {
  /** SITE_URL, the scheme and host: `https://example.org`. */
  readonly siteUrl: string;
  /**
   * BASE_PATH, the folder of the host that the site is served from: `/` or `/press/two-clocks/`.
   */
  readonly basePath: string;
  /** OUT_DIR, the folder that a build replaces. */
  readonly outDir: string;
  /** CONTENT_DIR, the folder that editors write in. */
  readonly contentDir: string;
  /** PORT, at which `npm start` serves the site. */
  readonly port: number;
  /**
   * PRECOMPRESS, whether compressed copies of files stand beside them for hosts that send those.
   */
  readonly precompressed: boolean;
}

/** What settings are checked against. */
export interface SettingsContext {
  /** The path of the project's folder. */
  readonly project: string;
  readonly isFolder: (path: string) => boolean;
}

/** Records what is wrong with a setting, and what to write instead. */
type Complain = (message: string, hint: string) => void;

/** The highest possible port. */
export const lastPort = 65_535;

/**
 * Reads the settings. Each fault says what was set, what is wrong with it and what to write; where
 * there is one the settings are not to be used.
 *
 *     BASE_PATH="//two-clocks"  A browser takes what follows two slashes for another host.
 *         Write BASE_PATH=/two-clocks.
 */
export function checkSettings(
  environment: Environment,
  surroundings: SettingsContext,
): { readonly settings: Settings; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const complainOf =
    (name: string): Complain =>
    (message, hint) => {
      faults.push(`${name}="${environment[name] ?? ''}"  ${message}\n    ${hint}`);
    };
  const { project } = surroundings;
  const [mark] = /[#?]/.exec(project) ?? [];
  if (mark)
    faults.push(
      `${project}  The project's folder has ${mark} in its path, at which the tools that build it stop reading.\n` +
        '    Rename that folder, or move the project to another.',
    );
  const basePath = readBasePath(environment['BASE_PATH'], complainOf('BASE_PATH'));
  const settings = {
    basePath,
    siteUrl: readSiteUrl(environment['SITE_URL'], basePath, complainOf('SITE_URL')),
    outDir: outDirOf(environment),
    contentDir: contentDirOf(environment),
    port: readPort(environment['PORT'], complainOf('PORT')),
    precompressed: readSwitch(environment['PRECOMPRESS'], complainOf('PRECOMPRESS')),
  };
  checkFolders(settings, surroundings, complainOf);
  return { settings, faults };
}

/**
 * The settings of this process. If they have faults it lists them and exits at once: after an
 * error, Astro would read its configuration a second time and print a stack trace.
 */
export function settingsOrExit(project = cwd()): Settings {
  const isFolder = (path: string): boolean =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const { settings, faults } = checkSettings(env, { project, isFolder });
  if (faults.length === 0) return settings;
  console.error(`${count(faults.length, 'problem')} in the settings:\n\n${faults.join('\n')}`);
  exit(1);
}

/** An empty setting counts as none, because the form of a host may leave it empty. */
const orElse = (written: string | undefined, otherwise: string): string =>
  written === undefined || written.trim() === '' ? otherwise : written;

/** CONTENT_DIR, or `content` if it is not set. */
export const contentDirOf = (environment: Environment): string =>
  orElse(environment['CONTENT_DIR'], 'content');

const outDirOf = (environment: Environment): string => orElse(environment['OUT_DIR'], 'dist');

const quoted = /^["'“”‘’]|["'“”‘’]$/;
const withoutQuotes = (written: string): string => written.replace(/["'“”‘’]/g, '').trim();

/** Turns a path into a possible base path: `C:\two clocks\.` becomes `/two-clocks`. */
function asBasePath(written: string): string {
  const parts = written
    .split(/[\\/]+/)
    .map((part) => part.normalize('NFD').replace(/\p{M}/gu, ''))
    .map((part) => part.replace(/(?:%[0-9a-f]{2}|[^\w.~-])+/gi, '-').replace(/^-+|-+$/g, ''))
    .filter((part) => !/^\.*$/.test(part));
  return `/${parts.join('/')}`;
}

function readBasePath(written: string | undefined, complain: Complain): string {
  const path = (written ?? '').trim();
  const fault = faultOfBasePath(path);
  if (fault) complain(...fault);
  return path === '' || path === '/' || fault ? '/' : `/${path.replace(/^\/|\/$/g, '')}/`;
}

/** What is wrong with a base path, and what to write; null if every host can serve it. */
function faultOfBasePath(path: string): readonly [message: string, hint: string] | null {
  const write = `Write BASE_PATH=${asBasePath(path)}.`;
  if (quoted.test(path))
    return [
      'The quotation marks are a part of it.',
      `Write BASE_PATH=${asBasePath(withoutQuotes(path))}.`,
    ];
  if (/^[a-z]:/i.test(path)) return ['This is a path on this machine.', hintForGitBash(path)];
  if (/^[a-z][a-z0-9+.-]*:/i.test(path))
    return ['This is a whole address. Its host belongs in SITE_URL.', hintForAddress(path)];
  if (/^[\\/]{2}/.test(path))
    return ['A browser takes what follows two slashes for another host.', write];
  if (path.includes('\\')) return ['The parts of an address are set apart by /.', write];
  if (/[?#]/.test(path))
    return [
      'A base path ends where a query or a fragment (? or #) begins.',
      `Write BASE_PATH=${asBasePath(path.replace(/[?#].*$/, ''))}.`,
    ];
  const parts = path.replace(/^\/|\/$/g, '').split('/');
  if (parts.some((part) => part === '.' || part === '..'))
    return [
      'It is counted from the root of the host, so "." and ".." lead nowhere.',
      `Write BASE_PATH=${asBasePath(new URL(path, 'https://example.org').pathname)}.`,
    ];
  if (parts.length > 1 && parts.includes('')) return ['It has an empty part.', write];
  const [odd] = /[^\w.~/-]/u.exec(path) ?? [];
  return odd === undefined
    ? null
    : [
        `It has ${odd === ' ' ? 'a space' : odd}, which not every host serves alike.`,
        asBasePath(path) === '/' ? 'Use the letters a to z, digits, hyphens and dots.' : write,
      ];
}

/** Git Bash turns `/two-clocks` into a path below the folder in which it is installed. */
function hintForGitBash(path: string): string {
  const below = /^[a-z]:[\\/](?:.*[\\/])?(?:Git|msys\d*|cygwin\d*)(?=[\\/]|$)(.*)$/i.exec(
    path,
  )?.[1];
  const meant = asBasePath(below ?? path.slice(2)).slice(1);
  const how = meant === '' ? 'leave BASE_PATH out' : `write it without: BASE_PATH=${meant}`;
  return `Git Bash makes one of a value that begins with a slash; ${how}.`;
}

/** Splits an address into the two settings that it consists of, host and folder. */
function hintForAddress(address: string): string {
  const url = URL.canParse(address) && !/\s/.test(address) ? new URL(address) : null;
  if (url === null || url.host === '')
    return 'Write scheme and host, such as SITE_URL=https://example.org, and the rest as BASE_PATH.';
  const path = asBasePath(url.pathname);
  const scheme = url.protocol === 'http:' ? 'http' : 'https';
  return `Write SITE_URL=${scheme}://${url.host}${path === '/' ? '' : ` BASE_PATH=${path}`}.`;
}

function readSiteUrl(written: string | undefined, basePath: string, complain: Complain): string {
  const standard = 'https://two-clocks.example';
  if (written === undefined) return standard;
  const fault = faultOfSiteUrl(written.trim(), basePath);
  if (fault) complain(...fault);
  return fault ? standard : new URL(written.trim()).origin;
}

/** What is wrong with the address of a host, and what to write; null if nothing is. */
function faultOfSiteUrl(
  address: string,
  basePath: string,
): readonly [message: string, hint: string] | null {
  if (address === '')
    return ['It is set, and empty.', 'Write SITE_URL=https://example.org, or leave it out.'];
  if (quoted.test(address))
    return ['The quotation marks are a part of it.', hintForAddress(withoutQuotes(address))];
  if (/\s/.test(address)) return ['It has a space, which no address has.', hintForAddress(address)];
  // A name with a port, such as localhost:8080, looks like a scheme.
  const [, scheme = '', slashes = '', rest = ''] =
    /^(?:([a-z][a-z0-9+.-]*):(?!\d))?([\\/]*)(.*)$/i.exec(address) ?? [];
  const isWeb = /^https?$/i.test(scheme);
  const hint = hintForAddress(`${isWeb ? scheme : 'https'}://${rest}`);
  if (scheme === '') return ['It does not say by which scheme the site is served.', hint];
  if (!isWeb) return [`A site is served by http or https, and not by ${scheme}.`, hint];
  if (slashes !== '//' || !URL.canParse(address))
    return ['This is not the address of a host.', hint];
  const { username, password, pathname } = new URL(address);
  if (username !== '' || password !== '')
    return ['It holds a user or a password, which every page would show.', hint];
  if (/[?#]/.test(address)) return ['It holds a query or a fragment (? or #).', hint];
  const path = asBasePath(pathname);
  return path === '/' || `${path}/` === basePath
    ? null
    : ['The folder of the host belongs in BASE_PATH.', hint];
}

function readPort(written: string | undefined, complain: Complain): number {
  const standard = 4321;
  if (written === undefined || written === '') return standard;
  const port = /^\d+$/.test(written) ? Number(written) : 0;
  if (port >= 1 && port <= lastPort) return port;
  complain('This is no port.', `Write a whole number from 1 to ${lastPort}, such as PORT=8080.`);
  return standard;
}

/** A setting that is on or off: off where it is left out. */
function readSwitch(written: string | undefined, complain: Complain): boolean {
  const value = orElse(written, '0').trim();
  if (value !== '0' && value !== '1')
    complain('This is neither yes nor no.', 'Write PRECOMPRESS=1 for yes, or leave it out.');
  return value === '1';
}

/** The folders that a build reads or consists of. It must not replace any of them. */
const readByBuild = ['public', 'src', 'tests', '.git', 'node_modules'] as const;

function checkFolders(
  { outDir, contentDir }: Settings,
  { project, isFolder }: SettingsContext,
  complainOf: (name: string) => Complain,
): void {
  const content = resolve(project, contentDir);
  if (!isFolder(content))
    complainOf('CONTENT_DIR')(
      'There is no such folder.',
      'Write the folder that holds articles, events and the tables, or leave CONTENT_DIR out for content/.',
    );
  const target = resolve(project, outDir);
  const read = [content, ...readByBuild.map((name) => resolve(project, name))].find(
    (folder) => isWithin(folder, target) || isWithin(target, folder),
  );
  if (isWithin(target, project) || read !== undefined)
    complainOf('OUT_DIR')(
      'A build replaces the whole folder, and this one holds what it is made of, or lies in it.',
      'Write a folder of its own, such as OUT_DIR=dist.',
    );
}

/** Whether a path is a folder, or is inside it. */
function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[a-z]:/i.test(way));
}
