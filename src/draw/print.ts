import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** The HTML of drawings and texts, as the build prints it. */
export const printTree = (...trees: readonly (ElementContent | Root)[]): string =>
  trees.map((tree) => toHtml(tree)).join('');
