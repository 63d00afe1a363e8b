import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * Puts each paragraph on one line. Editors wrap lines in the source, and programs that take the
 * text elsewhere, such as feed readers, may keep the line ends.
 *
 *     The talks\nbegan.   ->   The talks began.
 */
export const remarkSingleLines: Plugin<[], Root> = () => (tree) => {
  visit(tree, ['text', 'inlineCode'] as const, (node) => {
    node.value = node.value.replaceAll('\n', ' ');
  });
};
