import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { faces } from '../fonts/faces.ts';
import { shippedPackages } from './shipped.ts';

/** Something by others that is shipped with the site, and its licence. */
export interface Licence {
  /** The name of the npm package: `d3-zoom`. */
  readonly name: string;
  readonly version: string;
  /** What it is used for. */
  readonly role: 'type' | 'script' | 'map data';
  /** The SPDX name of the licence: `ISC`. */
  readonly licence: string;
  /** The name of the file with the full text: `d3-zoom.txt`. */
  readonly file: string;
  readonly text: string;
}

const packageSchema = z.object({ version: z.string(), license: z.string() });

/** The atlas is drawn into pages at build, so no script imports it. */
const drawn = ['world-atlas'];

/** The licence of an installed package. Throws with its name if it has none. */
export function readLicence(name: string, role: Licence['role'], root = '.'): Licence {
  const folder = resolve(root, 'node_modules', name);
  const metadata: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { success, data } = packageSchema.safeParse(metadata);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  if (!success || !file)
    throw new Error(
      `The package ${name} reaches readers and does not say its licence.\n` +
        '    Look it up, and take another package where there is none.',
    );
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
  const { version, license: licence } = data;
  const short = name.replace(/^@[^/]+\//, '');
  return { name, version, role, licence, file: `${short}.txt`, text: `${text}\n` };
}

/** Everything by others that is shipped: fonts first, then map data, then scripts. */
export function shippedLicences(): readonly Licence[] {
  const type = [...new Set(faces.map(({ source }) => source.package))].sort();
  return [
    ...type.map((name) => readLicence(name, 'type')),
    ...drawn.map((name) => readLicence(name, 'map data')),
    ...shippedPackages.map((name) => readLicence(name, 'script')),
  ];
}
