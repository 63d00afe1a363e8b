import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { faces } from '../fonts/faces.ts';
import { shippedPackages } from './shipped.ts';

/** Something of others that a reader receives with the site, and the terms it comes under. */
export interface Licence {
  /** As npm knows it: `d3-zoom`. */
  readonly name: string;
  readonly version: string;
  /** What of it reaches the reader. */
  readonly role: 'type' | 'script' | 'map data';
  /** The short name of the licence, as SPDX has it: `ISC`. */
  readonly licence: string;
  /** The name of the file with its full text: `d3-zoom.txt`. */
  readonly file: string;
  readonly text: string;
}

const packageSchema = z.object({ version: z.string(), license: z.string() });

/** The atlas is read at build and drawn into pages, so no script names it. */
const drawn = ['world-atlas'];

/** The licence of one installed package; throws, naming it, when it has none to show. */
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

/** Everything of others that readers receive: type first, then what maps are drawn from, then scripts. */
export function shippedLicences(): readonly Licence[] {
  const type = [...new Set(faces.map(({ source }) => source.package))].sort();
  return [
    ...type.map((name) => readLicence(name, 'type')),
    ...drawn.map((name) => readLicence(name, 'map data')),
    ...shippedPackages.map((name) => readLicence(name, 'script')),
  ];
}
