/** The base path of the site, without a slash at its end: `` or `/two-clocks`. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address on this site from its path: `/events/ratyan/` becomes `/two-clocks/events/ratyan/`. */
export const href = (path: string): string => `${base}${path}`;

/** The full address of a path, for what is read elsewhere: canonical links, cards, feeds. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
