/** The characters of a keyboard: the space and the 94 printable characters of ASCII. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');

/** Characters that the site uses whatever the content says: quotation marks, dashes, arrows. */
const typographic = '’‘“”–—…·×→←↑↓↩↗éü\u00a0\u202f';

const isControl = (character: string) => /\p{Cc}/u.test(character);

const inOrder = (characters: Iterable<string>): readonly string[] =>
  [...new Set(characters)].sort((a, b) => codePoint(a) - codePoint(b));

/**
 * All characters that pages may show, those of the texts and those that the site adds, each once.
 */
export const charactersInUse = (texts: readonly string[]): string =>
  inOrder(`${ascii}${typographic}${texts.join('')}`)
    .filter((character) => !isControl(character))
    .join('');

/** The code point of a character: 233 for `é`. */
export function codePoint(character: string): number {
  const number = character.codePointAt(0);
  if (number === undefined) throw new Error('An empty text has no first character.');
  return number;
}

const hexadecimal = (number: number) => number.toString(16);

/**
 * Characters as a `unicode-range` of CSS, with neighbours joined: `abcé` becomes `U+61-63,U+e9`. A
 * run goes on over characters that are not in use: `āī` becomes `U+101-12b` where nobody writes `ğ`.
 */
export function unicodeRange(characters: string, inUse: string): string {
  const own = new Set(characters);
  const runs: { first: number; last: number }[] = [];
  inOrder(characters + inUse).forEach((character, index, all) => {
    if (!own.has(character)) return;
    const number = codePoint(character);
    const run = runs.at(-1);
    if (run && own.has(all[index - 1] ?? '')) run.last = number;
    else runs.push({ first: number, last: number });
  });
  return runs
    .map(({ first, last }) =>
      first === last ? `U+${hexadecimal(first)}` : `U+${hexadecimal(first)}-${hexadecimal(last)}`,
    )
    .join(',');
}
