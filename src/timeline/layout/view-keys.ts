/** What a reader can filter a timeline by. */
export const filterNames = ['track', 'confidence', 'place', 'person'] as const;

/** What the view of a timeline writes into the query of an address, and nothing else does. */
export const viewKeys = ['range', ...filterNames] as const;
export type ViewKey = (typeof viewKeys)[number];

/** The name of a key in an address: on a page with several timelines the second's end in `-2`. */
export const nameOfKey = (key: ViewKey, ordinal: number): string =>
  ordinal === 1 ? key : `${key}-${ordinal}`;

/** The names of all keys, of whichever timeline, as the source of a regular expression. */
export const keyForm = `(${viewKeys.join('|')})(-\\d+)?`;
