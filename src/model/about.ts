/**
 * The parts of the page about the site that the site writes itself, from what it does and what the
 * content holds. In `content/pages/about.md` a paragraph of its own name stands for each: {errors}.
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

/** The body of the page as its own texts and, between them, the parts by name. */
export const splitAbout = (
  body: string,
): readonly ({ readonly text: string } | { readonly part: AboutPart })[] =>
  body
    .split(alone)
    .map((piece, index) => (index % 2 === 1 ? { part: piece as AboutPart } : { text: piece }))
    .filter((piece) => !('text' in piece) || piece.text.trim() !== '');
