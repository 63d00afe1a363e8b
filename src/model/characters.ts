/** A character that no text of the site should contain, and where it was found. */
export interface StrayCharacter {
  /** Its position in the text, in UTF-16 units from 0. */
  readonly offset: number;
  readonly character: string;
  /** "U+200B (zero width space)" */
  readonly name: string;
  /** How to fix it, as a sentence. */
  readonly hint: string;
}

const hints = {
  control: 'No reader sees it, and feeds may break on it. Delete it, or press Enter there.',
  invisible: 'No reader sees it, and no search finds the word that it stands in. Delete it.',
  turning:
    'It turns the letters after it round, on pages and in lists. Delete it: Arabic names need none.',
  joining: 'It belongs between Arabic letters, and nowhere else. Delete it.',
  lost: 'It stands for what was lost when the text was copied. Write what stood there.',
  private: 'Only the font in which it was typed has it. Write what it stood for.',
} as const;

/** What is wrong with a character, by its properties in Unicode; the first that fits. */
const kinds: readonly (readonly [form: RegExp, hint: keyof typeof hints, name: string])[] = [
  [/[\u200c\u200d]/u, 'joining', 'joiner'],
  [/[\ufffc\ufffd]/u, 'lost', 'replacement'],
  [/\p{Bidi_Control}/u, 'turning', 'mark of direction'],
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, 'control', 'control character'],
  [/[\p{Cs}\p{Noncharacter_Code_Point}]/u, 'control', 'no character'],
  [/\p{Co}/u, 'private', 'private use'],
  [/[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u, 'invisible', 'invisible character'],
];

/** The names in Unicode of those that get into texts. */
const names: Readonly<Record<number, string>> = {
  0x00: 'null',
  0x07: 'bell',
  0x08: 'backspace',
  0x0b: 'vertical tab, which Word writes for a line break',
  0x0c: 'form feed, which Word writes for a page break',
  0x1b: 'escape',
  0x7f: 'delete',
  0x85: 'next line',
  0xad: 'soft hyphen',
  0x34f: 'combining grapheme joiner',
  0x61c: 'Arabic letter mark',
  0x180e: 'Mongolian vowel separator',
  0x200b: 'zero width space',
  0x200c: 'zero width non-joiner',
  0x200d: 'zero width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0xfeff: 'byte order mark',
  0xfffc: 'object replacement character',
  0xfffd: 'replacement character',
};

/** Tabs, line ends and characters that choose the form of an emoji may stand. */
const any = new RegExp(
  String.raw`[[${kinds.map(([{ source }]) => source).join('')}]--[\t\n\p{Variation_Selector}]]`,
  'gv',
);
const isArabic = /^\p{Script=Arabic}$/u;

/**
 * The characters of a text that XML forbids, that are invisible, or that change the direction of
 * text, in order. Characters that join or separate Arabic letters are allowed between them.
 */
export function strayCharacters(text: string): readonly StrayCharacter[] {
  return [...text.matchAll(any)].flatMap(({ 0: character, index: offset }) => {
    const [, hint, kind] = kinds.find(([form]) => form.test(character)) ?? [];
    if (!hint) return [];
    if (hint === 'joining' && joinsArabic(text, offset)) return [];
    const code = character.codePointAt(0) ?? 0;
    const name = `${codeOf(character)} (${names[code] ?? kind ?? ''})`;
    return [{ offset, character, name, hint: hints[hint] }];
  });
}

const joinsArabic = (text: string, offset: number): boolean =>
  [text[offset - 1], text[offset + 1]].every((letter) => letter && isArabic.test(letter));

/** "U+200B" */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A text in which stray characters are replaced by their codes, for messages: `rat<U+200B>yan.md`.
 */
export const withCodes = (text: string): string =>
  replaceStrays(text, ({ character }) => `<${codeOf(character)}>`);

/** A text without its stray characters. */
export const withoutStrays = (text: string): string => replaceStrays(text, () => '');

function replaceStrays(text: string, by: (stray: StrayCharacter) => string): string {
  const strays = strayCharacters(text);
  const ends = [0, ...strays.map(({ offset, character }) => offset + character.length)];
  return [...strays, null]
    .map((stray, nth) => text.slice(ends[nth], stray?.offset) + (stray ? by(stray) : ''))
    .join('');
}

/** Characters that look like one with a meaning in Markdown or YAML, and what to write instead. */
const lookalikes = [
  [
    /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u,
    'a space that is none of the keyboard',
    'a plain space',
  ],
  [
    /[\u2010-\u2012\u2212\ufe63\uff0d]/u,
    'a hyphen that is none of the keyboard',
    'a plain hyphen (-)',
  ],
  [/[\u02d0\ua789\ufe55\uff1a]/u, 'a colon that is none of the keyboard', 'a plain colon (:)'],
  [
    /(?<=[A-Za-z])[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=[A-Za-z])/u,
    'a letter of another alphabet',
    'the Latin one',
  ],
  [/[\u2044\u2215\uff0f]/u, 'a slash that is none of the keyboard', 'a plain slash (/)'],
] as const;

/**
 * Describes a lookalike in a line to an editor, who cannot see the difference: `Column 7 holds
 * U+00A0, a space that is none of the keyboard: write a plain space.` Null if there is none.
 */
export function lookalikeIn(line: string): string | null {
  const [first] = lookalikes
    .flatMap(([form, name, right]) => {
      const found = form.exec(line);
      return found ? [{ offset: found.index, character: found[0], name, right }] : [];
    })
    .sort((a, b) => a.offset - b.offset);
  if (!first) return null;
  const { offset, character, name, right } = first;
  return `Column ${columnAt(line, offset)} holds ${codeOf(character)}, ${name}: write ${right}.`;
}

/** The column of an offset, counted in characters from 1. */
export const columnAt = (line: string, offset: number): number =>
  [...line.slice(0, offset)].length + 1;
