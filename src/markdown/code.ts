import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Code } from 'mdast';

/** Converts a block of code to HTML, without a class for its language: no page highlights code. */
export const codeToHtml = (_: unknown, { value }: Code): Element =>
  h('pre', h('code', value === '' ? '' : `${value}\n`));
