import { describe, inject, test } from 'vitest';
import type { Host } from './build.ts';
import { webServers } from './servers.ts';

/** A host and the address of a file or folder of the site there. */
type Prove = (host: Host, url: (path: string) => string) => void;

/** The address of an event's page among the paths of a built folder. */
export function eventIn(paths: readonly string[]): string {
  const path = paths.find((one) => /^events\/.+\/index\.html$/.test(one));
  if (!path) throw new Error('there is no page of an event');
  return path.replace(/index\.html$/, '');
}

/** Tests the site on each server that runs; says so clearly where one is not installed. */
export function onEachHost(prove: Prove): void {
  const hosts = inject('hosts');
  for (const { name } of webServers) {
    if (hosts.some(({ server }) => server === name)) continue;
    test.skip(`${name} is not installed, so nothing was proven of it: apt-get install ${name}`);
    console.warn(`\n${name} is not installed, so nothing was proven of it.\n`);
  }
  for (const host of hosts)
    describe(`${host.server} ${host.version}, with the site at ${host.base}`, () => {
      prove(host, (path) => `${host.origin}${host.base}${path}`);
    });
}
