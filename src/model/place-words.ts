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
  [name, kind, held, changed, isApproximate ? 'position approximate' : '']
    .filter(Boolean)
    .join(', ');

/** What is said of a place where nobody is recorded as holding it: "holder not recorded". */
export const withoutHolder = (noHolder: string): string => `holder ${noHolder}`;
