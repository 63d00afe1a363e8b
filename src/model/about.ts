/**
 * The parts of the page about the site that the code writes, from what it does and what the content
 * holds. In `content/pages/about.md` a paragraph with only the name of a part, such as {errors}, is
 * replaced by it.
 */
export const aboutParts = [
  'publisher',
  'confidence',
  'citations',
  'control',
  'positions',
  'errors',
  'licence',
] as const;
export type AboutPart = (typeof aboutParts)[number];

const alone = new RegExp(`^\\{(${aboutParts.join('|')})\\}[ \\t]*$`, 'm');

/** Splits the body of the page into its own texts and the names of parts between them. */
export const splitAbout = (
  body: string,
): readonly ({ readonly text: string } | { readonly part: AboutPart })[] =>
  body
    .split(alone)
    .map((piece, index) => (index % 2 === 1 ? { part: piece as AboutPart } : { text: piece }))
    .filter((piece) => !('text' in piece) || piece.text.trim() !== '');
