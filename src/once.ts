/**
 * A value made once for each process, whoever asks: a build runs the site's modules twice, as they
 * are for its configuration and bundled for its pages, and each copy would make its own.
 */
export function once<T>(name: string, make: () => T): T {
  const key = Symbol.for(`two-clocks ${name}`);
  const values = globalThis as { [key: symbol]: unknown };
  values[key] ??= make();
  return values[key] as T;
}
