import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * Puts each paragraph on one line. Editors wrap theirs, and what takes the text away, such
 * as a reader of feeds, may keep the line ends.
 *
 *     The talks\nbegan.   ->   The talks began.
 */
export const remarkSingleLines: Plugin<[], Root> = () => (tree) => {
  visit(tree, ['text', 'inlineCode'] as const, (node) => {
    node.value = node.value.replaceAll('\n', ' ');
  });
};
