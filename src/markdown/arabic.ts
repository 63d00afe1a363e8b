import type { PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

const letter = String.raw`[\p{Script=Arabic}\p{M}]`;
/** Arabic words with what stands between them; it begins and ends with a letter. */
const run = new RegExp(String.raw`(\p{Script=Arabic}${letter}*(?:[\s،؛,.-]+${letter}+)*)`, 'u');

/** A text cut before and after its words in Arabic script: every second part is Arabic. */
export const splitAtArabic = (text: string): readonly string[] => text.split(run);

/**
 * Marks words in Arabic script, for fonts and for screen readers.
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
