import { AstroError } from 'astro/errors';

/**
 * The packages of which scripts for browsers hold anything. /about/ prints them with their
 * licences; a build fails when it bundles others, and names those to add here or to take away.
 */
export const shippedPackages: readonly string[] = [
  'd3-array',
  'd3-brush',
  'd3-color',
  'd3-dispatch',
  'd3-drag',
  'd3-ease',
  'd3-format',
  'd3-interpolate',
  'd3-scale',
  'd3-selection',
  'd3-time',
  'd3-timer',
  'd3-transition',
  'd3-zoom',
  'leaflet',
];

/** A bundle as far as it is looked at here. */
type Bundle = Readonly<
  Record<
    string,
    { readonly modules?: Readonly<Record<string, { readonly renderedLength?: number }>> }
  >
>;

/** The package that a module belongs to; null for one of our own. */
export function packageOf(module: string): string | null {
  const path = module.replaceAll('\\', '/');
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}

/** The packages of which anything is in a bundle, in order. */
export const packagesIn = (bundle: Bundle): readonly string[] =>
  [
    ...new Set(
      Object.values(bundle)
        .flatMap(({ modules = {} }) => Object.entries(modules))
        .filter(([, { renderedLength = 0 }]) => renderedLength > 0)
        .flatMap(([module]) => packageOf(module) ?? []),
    ),
  ].sort();

/** A plugin for Vite that hands over the packages in the browser's scripts once they are bundled. */
export const notePackages = (note: (packages: readonly string[]) => void) => ({
  name: 'note-shipped-packages',
  generateBundle(
    this: { readonly environment?: { readonly name: string } },
    _: unknown,
    bundle: Bundle,
  ): void {
    if (this.environment?.name === 'client') note(packagesIn(bundle));
  },
});

/** Throws where the list is not what was bundled, and says what to add to it and what to remove. */
export function assertListed(bundled: readonly string[], listed = shippedPackages): void {
  const missing = bundled.filter((name) => !listed.includes(name));
  const gone = listed.filter((name) => !bundled.includes(name));
  if (missing.length === 0 && gone.length === 0) return;
  throw new AstroError(
    'The scripts for browsers do not hold the packages that /about/ names.',
    [
      ...missing.map((name) => `Add "${name}" to shippedPackages in src/publish/shipped.ts.`),
      ...gone.map((name) => `Remove "${name}" from shippedPackages in src/publish/shipped.ts.`),
    ].join('\n'),
  );
}
