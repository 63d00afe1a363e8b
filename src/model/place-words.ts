/** The parts of sentences about who held a place. */
interface Held {
  readonly holder: string;
  readonly isEncircled: boolean;
  readonly since: string;
  readonly confidence: string;
}

const siege = 'encircled';

const inSeries = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ');

/** The holder in the words of a table: "government and allies, encircled". */
export const heldBy = ({ holder, isEncircled }: Pick<Held, 'holder' | 'isEncircled'>): string =>
  inSeries(holder, isEncircled ? siege : null);

/**
 * The holder with all details: "government and allies since 31 Jan 2016 or earlier, encircled,
 * confirmed".
 */
export const heldSince = ({ holder, isEncircled, since, confidence }: Held): string =>
  inSeries(`${holder} since ${since}`, isEncircled ? siege : null, confidence);

/** The parts of the accessible name of a place's mark or button. Empty parts are left out. */
export interface PlaceWords {
  readonly name: string;
  /** Such as "village". */
  readonly kind: string;
  /** Who held it, since when, and how sure that is. */
  readonly held: string;
  /** What changed on the day; null for nothing. */
  readonly changed: string | null;
  readonly isApproximate: boolean;
}

/**
 * A place and who held it, in words: "Hardatnin, village, government and allies since 2 Feb 2016,
 * confirmed, changed this day".
 */
export const joinPlaceWords = ({ name, kind, held, changed, isApproximate }: PlaceWords): string =>
  inSeries(name, kind, held, changed, isApproximate ? 'position approximate' : null);

/** The words for a place without a recorded holder: "holder not recorded". */
export const withoutHolder = (noHolder: string): string => `holder ${noHolder}`;
