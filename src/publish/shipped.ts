import { AstroError } from 'astro/errors';

/**
 * The packages of which anything is in scripts for browsers. /about/ lists them with their
 * licences. A build fails if it bundles other packages, and names those to add or remove here.
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
  'minisearch',
];

/** The parts of a bundle that are used here. */
type Bundle = Readonly<
  Record<
    string,
    { readonly modules?: Readonly<Record<string, { readonly renderedLength?: number }>> }
  >
>;

/** The package of a module; null for one of the site's own. */
export function packageOf(module: string): string | null {
  const path = module.replaceAll('\\', '/');
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}

/** The packages of which anything is in a bundle, sorted. */
export const packagesIn = (bundle: Bundle): readonly string[] =>
  [
    ...new Set(
      Object.values(bundle)
        .flatMap(({ modules = {} }) => Object.entries(modules))
        .filter(([, { renderedLength = 0 }]) => renderedLength > 0)
        .flatMap(([module]) => packageOf(module) ?? []),
    ),
  ].sort();

/** A Vite plugin that reports the packages in the scripts for browsers. */
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

/** Throws if the list differs from what was bundled, and says what to add and remove. */
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
