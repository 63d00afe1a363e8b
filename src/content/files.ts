import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const pathsBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The addresses of all files in a folder that is served unchanged: `/icons/touch.png`. */
export function filesBelow(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const addresses = pathsBelow(folder).map((path) => `/${relative(folder, path)}`);
  return new Set(addresses.map((address) => address.split(sep).join('/')));
}
