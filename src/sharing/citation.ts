import { formatDate, type Day } from '../model/date.ts';

/** A page as it is cited: Two Clocks, “Battle for Ratyan”, 22 November 2026, https://… */
export const citationOf = (
  site: string,
  title: string,
  changed: Day | null,
  address: string,
): string =>
  [site, `“${quotedInside(title)}”`, changed && formatDate(changed), address]
    .filter(Boolean)
    .join(', ');

/** Quotation marks inside quotation marks become single ones. */
const quotedInside = (title: string): string =>
  title.replaceAll('“', '‘').replace(/”(?=\P{L}|$)/gu, '’');

/** The address of a mail with the link, for the reader's mail program. */
export const mailOf = (title: string, address: string): string =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address).replaceAll('%2F', '/').replace('%3A', ':')}`;
