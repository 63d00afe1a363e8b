/** The names of a place, a person or an organisation as the record has them. */
interface NamedRecord {
  readonly name: string;
  readonly nameArabic?: string | undefined;
  readonly otherNames: readonly string[];
  readonly originSpelling?: string | undefined;
}

/** Every spelling of a record’s name once, the site’s own first and the Arabic name last. */
export const spellingsOf = ({
  name,
  otherNames,
  originSpelling,
  nameArabic,
}: NamedRecord): readonly string[] => eachOnce([name, ...otherNames, originSpelling, nameArabic]);

/** Every spelling of a record’s name but the site’s own. */
export const otherSpellingsOf = (record: NamedRecord): readonly string[] =>
  spellingsOf(record).slice(1);

/** Names without those that are missing and without repetitions, in their order. */
export const eachOnce = (names: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
];
