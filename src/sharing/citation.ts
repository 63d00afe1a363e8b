import { formatDate, type Day } from '../model/date.ts';

/** A page as it is cited: Two Clocks, “Battle for Ratyan”, 22 November 2026, https://… */
export const citationOf = (
  site: string,
  title: string,
  issued: Day | null,
  address: string,
): string =>
  [site, `“${quotedInside(title)}”`, issued && formatDate(issued), address]
    .filter(Boolean)
    .join(', ');

/** Quotation marks inside quotation marks become single ones. */
const quotedInside = (title: string): string =>
  title.replaceAll('“', '‘').replace(/”(?=\P{L}|$)/gu, '’');

/**
 * The name of an organisation where programs expect a person: as a family name without a given one,
 * "Two Clocks,". Zotero cuts any name that has no comma at its last space, and one that does not
 * break is a space to it; so a comma inside is left out, and a semicolon, which would make two of it.
 */
export const familyName = (organisation: string): string =>
  `${organisation.replace(/[,،;]/g, '')},`;

/** The address of a mail with the link, for the reader's mail program. */
export const mailOf = (title: string, address: string): string =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address).replaceAll('%2F', '/').replace('%3A', ':')}`;
