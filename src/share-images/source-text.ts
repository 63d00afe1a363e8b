import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The text of a file of this project and of every file that it imports, and those again: what
 * decides how it works. Types decide nothing, and packages are known by their versions.
 */
export function sourceText(file: string, seen = new Set<string>()): string {
  const path = resolve(file);
  if (seen.has(path)) return '';
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  const imported = [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm)];
  return [
    text,
    ...imported.map(([, name = '']) => sourceText(resolve(dirname(path), name), seen)),
  ].join('');
}
