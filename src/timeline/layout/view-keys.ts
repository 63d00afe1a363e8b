/** What a timeline can be filtered by. */
export const filterNames = ['track', 'confidence', 'place', 'person'] as const;

/** The keys that the view of a timeline has in the query of an address. */
export const viewKeys = ['range', ...filterNames] as const;
export type ViewKey = (typeof viewKeys)[number];

/**
 * The name of a key in an address. On a page with several timelines, those of the second end in
 * `-2`.
 */
export const nameOfKey = (key: ViewKey, ordinal: number): string =>
  ordinal === 1 ? key : `${key}-${ordinal}`;

/** The names of all keys of all timelines, as the source of a regular expression. */
export const keyForm = `(${viewKeys.join('|')})(-\\d+)?`;
