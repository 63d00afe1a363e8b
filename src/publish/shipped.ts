import { env } from 'node:process';

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

/**
 * A plugin for Vite that notes what the browser's scripts are made of. They are bundled before any
 * page is written, in the same process; the environment is what both can see.
 */
export const noteShipped = {
  name: 'note-shipped-packages',
  generateBundle(
    this: { readonly environment?: { readonly name: string } },
    _: unknown,
    bundle: Bundle,
  ): void {
    if (this.environment?.name === 'client') env['SHIPPED_PACKAGES'] = packagesIn(bundle).join(' ');
  },
};

/** The packages that the site's scripts hold; none known where only `astro dev` runs. */
export const shippedPackages = (): readonly string[] =>
  (env['SHIPPED_PACKAGES'] ?? '').split(' ').filter((name) => name !== '');
