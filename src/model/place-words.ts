/** Who held a place, in the parts that sentences and tables are made of. */
interface Held {
  readonly holder: string;
  readonly isEncircled: boolean;
  readonly since: string;
  readonly confidence: string;
}

const siege = 'encircled';

const inSeries = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ');

/** Who held a place, as a table has it: "government and allies, encircled". */
export const heldBy = ({ holder, isEncircled }: Pick<Held, 'holder' | 'isEncircled'>): string =>
  inSeries(holder, isEncircled ? siege : null);

/** All of it: "government and allies since 31 Jan 2016 or earlier, encircled, confirmed". */
export const heldSince = ({ holder, isEncircled, since, confidence }: Held): string =>
  inSeries(`${holder} since ${since}`, isEncircled ? siege : null, confidence);

/** What the name of a place's mark or button is made of; what is empty is left out. */
export interface PlaceWords {
  readonly name: string;
  /** Such as "village". */
  readonly kind: string;
  /** Who held it, since when, and how sure that is. */
  readonly held: string;
  /** What came about on the day, where something did. */
  readonly changed: string | null;
  readonly isApproximate: boolean;
}

/**
 * A place and who held it, in words: "Hardatnin, village, government and allies since 2 Feb 2016,
 * confirmed, changed this day".
 */
export const joinPlaceWords = ({ name, kind, held, changed, isApproximate }: PlaceWords): string =>
  inSeries(name, kind, held, changed, isApproximate ? 'position approximate' : null);

/** What is said of a place where nobody is recorded as holding it: "holder not recorded". */
export const withoutHolder = (noHolder: string): string => `holder ${noHolder}`;
