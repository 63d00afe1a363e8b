import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** The package of an imported address; null for a file of the project, a part of Node or of Astro. */
function packageIn(address: string): string | null {
  if (/^(?:\.|node:|astro:)/.test(address)) return null;
  return /^(?:@[^/]+\/)?[^/]+/.exec(address)?.[0] ?? null;
}

/**
 * The packages from which a file imports values. Types do not count, because they do not exist at
 * run time.
 */
const importedIn = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:@?import|export)\s+(?!type\b)(?:[^'"();]*?\bfrom\s+)?['"]([^'"]+)['"]/gm,
    ),
  ].flatMap(([, address = '']) => packageIn(address) ?? []);

const files = ['astro.config.mjs', ...globSync('src/**/*.{ts,astro,css}')];

test.each([...new Set(files.flatMap(importedIn))].sort())(
  '%s is there where only what the site needs is installed (npm ci --omit=dev)',
  (name) => {
    expect(Object.keys(dependencies)).toContain(name);
  },
);
