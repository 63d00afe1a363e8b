import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../e2e/browser.ts';
import { allEnded } from '../site/build-site.ts';
import { buildSites } from '../site/sites.ts';
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

/**
 * Puts the site of the fixture at the root of a host, and the real one, with compressed files beside
 * its own, into a folder below the root, and starts every installed server once on each.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const work = mkdtempSync(join(tmpdir(), 'two-clocks-hosts-'));
  let removeSites = () => {};
  const running: Running[] = [];
  const teardown = () =>
    allEnded(running.map(({ close }) => close())).finally(() => {
      rmSync(work, { recursive: true, force: true });
      removeSites();
    });
  try {
    const { sites, remove } = await buildSites(['wholeSite', 'compressedSite']);
    removeSites = remove;
    const hosts: Host[] = [];
    for (const [name, site] of Object.entries(sites)) {
      const { base } = site;
      const precompressed = name === 'compressedSite';
      const root = join(work, name);
      const folder = join(root, base);
      cpSync(site.folder, folder, { recursive: true });
      for (const server of webServers) {
        const version = versionOf(server.name);
        if (version === null) continue;
        const started = await startServer(server, join(work, `${server.name}-${name}`), root, {
          basePath: base,
          precompressed,
        });
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
