import type { PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

const letter = String.raw`[\p{Script=Arabic}\p{M}]`;
/** One or more Arabic words, with the spaces and punctuation between them. */
const run = new RegExp(String.raw`(\p{Script=Arabic}${letter}*(?:[\s،؛,.-]+${letter}+)*)`, 'u');

/** Splits a text around its Arabic words. Every second part is Arabic. */
export const splitAtArabic = (text: string): readonly string[] => text.split(run);

/**
 * Marks Arabic words with their language and direction, for fonts and screen readers.
 *
 *     Hardatnin (حردتنين)   ->   Hardatnin (<span lang="ar" dir="rtl">حردتنين</span>)
 */
export const remarkArabic: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'text', (node, index, parent) => {
    if (index === undefined || !parent || !run.test(node.value)) return;
    const pieces = splitAtArabic(node.value).map((value, nth): PhrasingContent =>
      nth % 2 === 0 ? { type: 'text', value } : inArabic(value),
    );
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
};

const inArabic = (value: string): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'span', hProperties: { lang: 'ar', dir: 'rtl' } },
  children: [{ type: 'text', value }],
});
