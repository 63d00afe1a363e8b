import { withCapital } from '../markdown/typography.ts';
import { pathOf } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { placeKindLabels } from '../model/place.ts';
import { eachOnce, spellingsOf } from '../model/spellings.ts';
import { keyOf } from './fold.ts';

/** A record that is known by names. */
export interface Named {
  readonly kind: 'place' | 'person' | 'term';
  readonly id: string;
  /** Each spelling once, the site’s own first. */
  readonly names: readonly string[];
  /** What it is, in a word: "village". */
  readonly what: string;
  /** What a person was at the time; empty for other kinds. */
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
    names: eachOnce([withCapital(name), fullName, ...otherNames.map(withCapital)]),
    what: 'term',
    role: '',
    summary: facts.summary,
  })),
];

/** A line of the list from A to Z. */
interface NameLine {
  readonly name: string;
  readonly path: string;
  /**
   * What it is: "village". For a spelling that the site does not use, its own first: "Hardatnin,
   * village".
   */
  readonly detail: string;
}

/** The names under one letter. */
export interface Letter {
  /** "H", "0–9", or "In Arabic" for all names in Arabic script. */
  readonly title: string;
  /** The id of its heading, for links to it: "names-h". */
  readonly id: string;
  readonly lines: readonly NameLine[];
}

const arabic = 'In Arabic';
const digits = '0–9';
const ids: Readonly<Record<string, string>> = { [arabic]: 'arabic', [digits]: 'figures' };

const titleFor = (name: string): string => {
  const first = keyOf(name).charAt(0);
  if (/\p{Script=Arabic}/u.test(first)) return arabic;
  return /\d/.test(first) ? digits : first.toUpperCase();
};

const order = new Intl.Collator(['en', 'ar'], { numeric: true });

/** Sorts letters first, then digits, then Arabic. */
const rank = (title: string): number => [digits, arabic].indexOf(title);

/** All names of a corpus from A to Z, each under its first letter after any Arabic article. */
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
