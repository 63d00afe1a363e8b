import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const pathsBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Addresses of all files below a folder that is served as it is: `/icons/touch.png`. */
export function filesBelow(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const addresses = pathsBelow(folder).map((path) => `/${relative(folder, path)}`);
  return new Set(addresses.map((address) => address.split(sep).join('/')));
}
