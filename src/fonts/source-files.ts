import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Face } from './faces.ts';

/** The font file of a face, as npm installed it. */
export const readSource = ({ source }: Pick<Face, 'source'>): Buffer =>
  readFileSync(fontFilePath(source, `files/${source.file}`));

/** The path of a font file in a package. */
export function fontFilePath(source: Face['source'], file: string): string {
  const path = resolve('node_modules', source.package, file);
  if (!existsSync(path))
    throw new Error(
      `The font ${source.file} of the package ${source.package} is not installed.\n` +
        `    It was looked for at ${path}. Run "npm ci" to install all packages.`,
    );
  return path;
}
