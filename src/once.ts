/**
 * A value made once per process. A build loads the site's modules twice, for its configuration and
 * bundled for its pages, and each copy would otherwise make its own.
 */
export function once<T>(name: string, make: () => T): T {
  const key = Symbol.for(`two-clocks ${name}`);
  const values = globalThis as { [key: symbol]: unknown };
  values[key] ??= make();
  return values[key] as T;
}
