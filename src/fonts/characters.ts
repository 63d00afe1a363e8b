/** What a reader's keyboard has: the space and the 94 printable characters of ASCII. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');

/** What the site sets by itself, whatever the content says: real quotation marks, dashes, arrows. */
const typographic = '’‘“”–—…·×→←↑↓↩↗éü\u00a0\u202f';

const isControl = (character: string) => /\p{Cc}/u.test(character);

const inOrder = (characters: Iterable<string>): readonly string[] =>
  [...new Set(characters)].sort((a, b) => codePoint(a) - codePoint(b));

/** Every character that some page may show: those of the texts and those the site adds, in order, once each. */
export const charactersInUse = (texts: readonly string[]): string =>
  inOrder(`${ascii}${typographic}${texts.join('')}`)
    .filter((character) => !isControl(character))
    .join('');

/** The number of a character in Unicode: 233 for `é`. */
export function codePoint(character: string): number {
  const number = character.codePointAt(0);
  if (number === undefined) throw new Error('An empty text has no first character.');
  return number;
}

const hexadecimal = (number: number) => number.toString(16);

/** The characters as CSS writes them, neighbours joined: `abcé` becomes `U+61-63,U+e9`. */
export function unicodeRange(characters: string): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of inOrder(characters).map(codePoint)) {
    const run = runs.at(-1);
    if (run && run.last + 1 === number) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs
    .map(({ first, last }) =>
      first === last ? `U+${hexadecimal(first)}` : `U+${hexadecimal(first)}-${hexadecimal(last)}`,
    )
    .join(',');
}
