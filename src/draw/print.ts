import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** The markup of a drawing, as the build prints it into a page. */
export const printTree = (...drawn: readonly ElementContent[]): string =>
  toHtml({ type: 'root', children: [...drawn] });
