import { withCapital } from '../markdown/typography.ts';
import { pathOf } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { placeKindLabels } from '../model/place.ts';
import { keyOf } from './fold.ts';

/** What has names of its own: each spelling once, the one that the site uses first. */
export interface Named {
  readonly kind: 'place' | 'person' | 'term';
  readonly id: string;
  readonly names: readonly string[];
  /** What it is, in a word: "village". */
  readonly what: string;
  /** Of a person, what they were then; else empty. */
  readonly role: string;
  readonly summary: string;
}

/** Every place, person, organisation and term with all its spellings. */
export const namedIn = ({ places, people, terms }: Corpus): readonly Named[] => [
  ...places.map((place) => ({
    kind: 'place' as const,
    id: place.id,
    names: spellingsOf(place),
    what: placeKindLabels[place.kind],
    role: '',
    summary: place.facts.summary,
  })),
  ...people.map((person) => ({
    kind: 'person' as const,
    id: person.id,
    names: spellingsOf(person),
    what: person.kind,
    role: person.role,
    summary: person.facts.summary,
  })),
  ...terms.map(({ id, name, fullName, otherNames, facts }) => ({
    kind: 'term' as const,
    id,
    names: once([withCapital(name), fullName, ...otherNames.map(withCapital)]),
    what: 'term',
    role: '',
    summary: facts.summary,
  })),
];

const spellingsOf = (record: {
  readonly name: string;
  readonly nameArabic?: string | undefined;
  readonly otherNames: readonly string[];
  readonly originSpelling?: string | undefined;
}): readonly string[] =>
  once([record.name, ...record.otherNames, record.originSpelling, record.nameArabic]);

const once = (names: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
];

/** One line of the list from A to Z. */
interface NameLine {
  readonly name: string;
  readonly path: string;
  /** What it is, behind the name that the site uses where this is another: "Hardatnin, village". */
  readonly detail: string;
}

/** The names under one letter. */
export interface Letter {
  /** "H", "0–9", or "Arabic" for all names in Arabic script. */
  readonly title: string;
  /** The same, for the fragment of an address. */
  readonly id: string;
  readonly lines: readonly NameLine[];
}

const arabic = 'In Arabic';
const figures = '0–9';
const ids: Readonly<Record<string, string>> = { [arabic]: 'arabic', [figures]: 'figures' };

const titleFor = (name: string): string => {
  const first = keyOf(name).charAt(0);
  if (/\p{Script=Arabic}/u.test(first)) return arabic;
  return /\d/.test(first) ? figures : first.toUpperCase();
};

const order = new Intl.Collator(['en', 'ar'], { numeric: true });

/** Figures stand behind the letters, and Arabic behind both. */
const rank = (title: string): number => [figures, arabic].indexOf(title);

/** All names of a corpus from A to Z, each under its first letter; the Arabic article does not count. */
export function lettersOf(corpus: Corpus): readonly Letter[] {
  const lines = namedIn(corpus).flatMap(({ kind, id, names, what }) =>
    names.map((name) => ({
      name,
      path: pathOf(kind, id),
      detail: name === names[0] ? what : `${names[0] ?? ''}, ${what}`,
    })),
  );
  return [...new Set(lines.map(({ name }) => titleFor(name)))]
    .sort((a, b) => rank(a) - rank(b) || order.compare(a, b))
    .map((title) => ({
      title,
      id: `names-${ids[title] ?? title.toLowerCase()}`,
      lines: lines.filter(({ name }) => titleFor(name) === title).sort(compareLines),
    }));
}

const compareLines = (a: NameLine, b: NameLine): number =>
  order.compare(keyOf(a.name), keyOf(b.name)) ||
  order.compare(a.name, b.name) ||
  a.path.localeCompare(b.path);
