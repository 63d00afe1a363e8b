/** The base path of the site, without a slash at its end: `` or `/two-clocks`. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Adds the base path to a path of the site: `/events/ratyan/` becomes `/two-clocks/events/ratyan/`.
 */
export const href = (path: string): string => `${base}${path}`;

/** The full address of a path, for canonical links, cards and feeds. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
