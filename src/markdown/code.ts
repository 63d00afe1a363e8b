import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Code } from 'mdast';

/** A block of code without a class for its language: no page colours code. */
export const codeToHtml = (_: unknown, { value }: Code): Element =>
  h('pre', h('code', value === '' ? '' : `${value}\n`));
