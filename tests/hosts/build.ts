import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../e2e/browser.ts';
import { buildSite } from '../site/build-site.ts';
import { wholeSiteContent } from '../site/content.ts';
import { startServer, versionOf, webServers, type Running, type WebServer } from './servers.ts';

/** The site on a server that runs. */
export interface Host {
  readonly server: WebServer['name'];
  readonly version: string;
  /** The folder of the site on the server: `/press/two-clocks/`. */
  readonly base: string;
  /** Whether compressed files are next to the site's own, and should be sent. */
  readonly precompressed: boolean;
  /** Such as http://127.0.0.1:40213, without a slash at its end. */
  readonly origin: string;
  /** The folder with the site's files, and their paths in it. */
  readonly folder: string;
  readonly paths: readonly string[];
}

declare module 'vitest' {
  interface ProvidedContext {
    hosts: readonly Host[];
  }
}

const sites = [
  { basePath: '/', precompressed: false, content: wholeSiteContent },
  { basePath: '/press/two-clocks/', precompressed: true, content: 'content' },
] as const;

/**
 * Builds the site of the fixture for the root of a host, and the real one for a sub-path with
 * compressed files beside its own, each in a folder as a host has it, and starts every installed
 * server once on each.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const work = mkdtempSync(join(tmpdir(), 'two-clocks-hosts-'));
  const running: Running[] = [];
  const teardown = async () => {
    await Promise.all(running.map(({ close }) => close()));
    rmSync(work, { recursive: true, force: true });
  };
  try {
    const hosts: Host[] = [];
    for (const [index, site] of sites.entries()) {
      const { basePath: base, precompressed, content } = site;
      const OUT_DIR = join(work, `built-${index}`);
      await buildSite({
        OUT_DIR,
        BASE_PATH: base,
        CONTENT_DIR: resolve(content),
        ...(precompressed && { PRECOMPRESS: '1' }),
      });
      const root = join(work, `root-${index}`);
      const folder = join(root, base);
      cpSync(OUT_DIR, folder, { recursive: true });
      for (const server of webServers) {
        const version = versionOf(server.name);
        if (version === null) continue;
        const started = await startServer(
          server,
          join(work, `${server.name}-${index}`),
          root,
          site,
        );
        running.push(started);
        const { origin } = started;
        hosts.push({
          server: server.name,
          version,
          base,
          precompressed,
          origin,
          folder,
          paths: pathsIn(folder),
        });
      }
    }
    project.provide('hosts', hosts);
    project.provide('browser', await findBrowser());
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

/** What `build.json` names, but for the file that other hosts read. */
function pathsIn(folder: string): readonly string[] {
  const { files } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as {
    readonly files: Readonly<Record<string, unknown>>;
  };
  return Object.keys(files).filter((path) => path !== '_headers');
}
