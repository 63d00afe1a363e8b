import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { walk } from './walk.ts';

/**
 * Puts each paragraph on one line. Editors wrap theirs, and what takes the text away, such
 * as a reader of feeds, may keep the line ends.
 *
 *     The talks\nbegan.   ->   The talks began.
 */
export const remarkSingleLines: Plugin<[], Root> = () => (tree) => {
  walk(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode')
      node.value = node.value.replaceAll('\n', ' ');
  });
};
